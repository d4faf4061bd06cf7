// <nearest-day>: on the page for addresses that lead nowhere. Where the address holds a date, it offers the
// days with news before and after it, and for a lost article all that appeared on its day.
import { dateInPath, daysAround } from './day-in-path.ts';
import type { DaysByMonth } from './day-in-path.ts';

class NearestDay extends HTMLElement {
  connectedCallback(): void {
    const key = dateInPath(location.pathname.slice((this.dataset['base'] ?? '/').length - 1));
    if (key !== null) void this.#offer(key);
  }

  /** Where the days cannot be had, the page says what it says to everybody. */
  async #offer(key: string): Promise<void> {
    const response = await fetch(this.dataset['days'] ?? '').catch(() => null);
    if (!response?.ok) return;
    const { same, earlier, later } = daysAround((await response.json()) as DaysByMonth, key);
    const ways = [
      ['What appeared that day', same],
      ['The last day with news before', earlier],
      ['The next day with news', later],
    ] as const;
    const items = ways.flatMap(([label, day]) => (day === null ? [] : [this.#item(label, day)]));
    const list = this.querySelector('ul');
    const heading = this.querySelector('h2');
    if (!list || !heading || items.length === 0) return;
    list.replaceChildren(...items);
    heading.hidden = false;
  }

  #item(label: string, day: string): HTMLLIElement {
    const [item, link, fact] = [
      document.createElement('li'),
      document.createElement('a'),
      document.createElement('span'),
    ];
    link.href = (this.dataset['way'] ?? '').replace('*', day.replaceAll('-', '/'));
    link.textContent = new Date(day).toLocaleDateString(this.dataset['locale'] ?? 'en', {
      dateStyle: 'full',
      timeZone: 'UTC',
    });
    fact.className = 'facts';
    fact.textContent = label;
    item.append(fact, link);
    return item;
  }
}

customElements.define('nearest-day', NearestDay);
