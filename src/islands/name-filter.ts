// <name-filter>: a field that narrows a list of names as one types. A list of several pages is looked
// through whole: its names come from a file, fetched when the first letter is typed.
import { fetchPack } from '#search/pack.ts';
import { plainLetters } from '#text/plain-letters.ts';

type Name = readonly [id: string, name: string];

/** So many names of a list of several pages are shown at once. */
const MOST = 200;

class NameFilter extends HTMLElement {
  #input!: HTMLInputElement;
  #names: Promise<ReadonlyArray<Name>> | null = null;
  #turn = 0;

  connectedCallback(): void {
    this.#input = this.#part('input') as HTMLInputElement;
    this.#part('.filter-field').hidden = false;
    this.#input.addEventListener('input', () => void this.#filter());
    this.#input.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || this.#input.value === '') return;
      event.preventDefault();
      this.#input.value = '';
      void this.#filter();
    });
    // Browsers restore what was typed when a reader comes back.
    if (this.#input.value !== '') void this.#filter();
  }

  async #filter(): Promise<void> {
    const turn = ++this.#turn;
    const key = plainLetters(this.#input.value.trim());
    const found = this.dataset['names'] ? await this.#findInFile(key) : this.#findOnPage(key);
    if (turn !== this.#turn) return;
    if (typeof found !== 'number') this.#show(key, found);
    const count = typeof found === 'number' ? found : (found?.length ?? -1);
    const counted = `${count.toLocaleString('en')} ${count === 1 ? 'name' : 'names'}`;
    this.#part('[role="status"]').textContent =
      key === '' ? '' : count < 0 ? 'The names could not be fetched.' : counted;
  }

  #findOnPage(key: string): number {
    let count = 0;
    for (const section of this.querySelectorAll<HTMLElement>('section')) {
      section.hidden = true;
      for (const item of section.querySelectorAll('li')) {
        const link = item.querySelector('a');
        const id = link?.pathname.split('/').at(-2) ?? '';
        item.hidden = !matches([id, link?.textContent ?? ''], key);
        if (item.hidden) continue;
        section.hidden = false;
        count++;
      }
    }
    return count;
  }

  /** Null when the names cannot be had; they are asked for again the next time. */
  async #findInFile(key: string): Promise<ReadonlyArray<Name> | null> {
    const { names = '' } = this.dataset;
    this.#names ??= fetchPack(names) as Promise<ReadonlyArray<Name>>;
    try {
      return (await this.#names).filter((name) => matches(name, key));
    } catch {
      this.#names = null;
      return null;
    }
  }

  /** What was found in place of the page’s own names; those again when nothing is typed. */
  #show(key: string, found: ReadonlyArray<Name> | null): void {
    this.#part('.letters').hidden = key !== '';
    const items = (key === '' ? [] : (found ?? [])).slice(0, MOST).map(([id, name]) => {
      const [item, link] = [document.createElement('li'), document.createElement('a')];
      link.href = (this.dataset['way'] ?? '').replace('*', id);
      link.textContent = name;
      item.append(link);
      return item;
    });
    this.#part('.filter-found').replaceChildren(...items);
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new TypeError(`<name-filter> has no ${selector}`);
    return part;
  }
}

/** Ids spell names in plain letters: `firtina` finds Fırtınaoğlu by hers. */
function matches([id, name]: Name, key: string): boolean {
  return plainLetters(name).includes(key) || id.includes(key.replaceAll(' ', '-'));
}

customElements.define('name-filter', NameFilter);
