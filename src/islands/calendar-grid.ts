// <calendar-grid>: the calendar of a year as one stop of the Tab key, walked with the arrow keys from day
// with news to day with news. Without it every day is a stop of its own.
import { stepFrom } from './day-steps.ts';

class CalendarGrid extends HTMLElement {
  #links: ReadonlyArray<HTMLAnchorElement> = [];

  connectedCallback(): void {
    this.#links = [...this.querySelectorAll<HTMLAnchorElement>('a[data-day]')];
    this.#stopAt(0);
    this.addEventListener('focusin', ({ target }) => {
      const at = this.#links.findIndex((link) => link === target);
      if (at !== -1) this.#stopAt(at);
    });
    this.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      const at = this.#links.findIndex((link) => link === event.target);
      const days = this.#links.map(({ dataset }) => dataset['day'] ?? '');
      const rightToLeft = getComputedStyle(this).direction === 'rtl';
      const step = stepFrom(days, at, event.key, rightToLeft);
      if (step === null) return;
      event.preventDefault();
      this.#links[step]?.focus();
    });
  }

  #stopAt(stop: number): void {
    this.#links.forEach((link, at) => {
      link.tabIndex = at === stop ? 0 : -1;
    });
  }
}

customElements.define('calendar-grid', CalendarGrid);
