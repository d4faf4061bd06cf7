// <archive-search>: turns the search form into search as one types. The form, the address and the
// results are three views of one state; back and forward walk through it.
import { SearchEngine } from './search-engine.ts';
import type { Hit } from './search-engine.ts';
import { SearchNames } from './search-names.ts';
import { resultItem } from './search-results.ts';
import { NARROWING, formatSearchState, isEmptySearch, parseSearchState } from './search-state.ts';
import type { SearchState } from './search-state.ts';

const TYPING_PAUSE = 150;
const HITS_AT_ONCE = 10;

class ArchiveSearch extends HTMLElement {
  #form!: HTMLFormElement;
  #engine!: SearchEngine;
  #names!: SearchNames;
  #hits: ReadonlyArray<Hit> = [];
  #shown = 0;
  #search = 0;
  #pause = 0;
  /** Whether the address is one to come back to: typing on makes another, not this one different. */
  #settled = false;

  connectedCallback(): void {
    const { index = '', periods = '', names = '', base = '/' } = this.dataset;
    this.#form = this.#part('form') as HTMLFormElement;
    this.#engine = new SearchEngine(index, periods, base);
    this.#names = new SearchNames(names);
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#ask(true);
    });
    this.#form.addEventListener('input', () => {
      window.clearTimeout(this.#pause);
      this.#pause = window.setTimeout(() => void this.#ask(false), TYPING_PAUSE);
    });
    for (const name of NARROWING)
      this.#input(name).addEventListener('focus', () => void this.#suggest(name), { once: true });
    this.#part('.more').addEventListener('click', () => void this.#showMore());
    window.addEventListener('popstate', () => void this.#restore());
    void this.#restore();
  }

  /** From the address to the form, then search. */
  async #restore(): Promise<void> {
    const state = parseSearchState(location.search);
    this.#settled = !isEmptySearch(state);
    this.#input('q').value = state.words;
    this.#input('year').value = state.year;
    this.#input('order').value = state.order;
    for (const name of NARROWING)
      this.#input(name).value = await this.#names.nameOf(name, state.narrowed[name]);
    await this.#run(await this.#resolved(state));
  }

  /** From the form to the address, then search. */
  async #ask(settle: boolean): Promise<void> {
    window.clearTimeout(this.#pause);
    const entries = [...new FormData(this.#form)].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    );
    const state = await this.#resolved(parseSearchState(new URLSearchParams(entries).toString()));
    const address = location.pathname + formatSearchState(state);
    if (address !== location.pathname + location.search) {
      history[this.#settled ? 'pushState' : 'replaceState'](null, '', address);
      this.#settled = false;
    }
    this.#settled ||= settle;
    await this.#run(state);
  }

  /** The state with ids for the names that were typed. */
  async #resolved(state: SearchState): Promise<SearchState> {
    const narrowed = { ...state.narrowed };
    for (const name of NARROWING) narrowed[name] = await this.#names.idOf(name, narrowed[name]);
    return { ...state, narrowed };
  }

  async #run(state: SearchState): Promise<void> {
    const turn = ++this.#search;
    const empty = isEmptySearch(state);
    const hits = empty ? [] : await this.#engine.find(state).catch(() => null);
    if (turn !== this.#search) return;
    this.#hits = hits ?? [];
    this.#shown = 0;
    this.#part('[data-results]').replaceChildren();
    this.#part('[data-count]').textContent = empty || !hits ? '' : hits.length.toLocaleString('en');
    this.#part('.noun').textContent = empty
      ? ''
      : !hits
        ? 'The search index could not be reached. Try again when you are online.'
        : hits.length === 1
          ? 'article'
          : hits.length === 0
            ? 'articles. Try fewer words, or another spelling.'
            : 'articles';
    await this.#showMore();
  }

  async #showMore(): Promise<void> {
    const turn = this.#search;
    const more = this.#hits.slice(this.#shown, this.#shown + HITS_AT_ONCE);
    this.#shown += more.length;
    const items = (await Promise.all(more.map(({ data }) => data()))).map((hit) =>
      resultItem(hit, this.dataset['locale'] ?? 'en'),
    );
    if (turn !== this.#search) return;
    this.#part('[data-results]').append(...items);
    this.#part('.more').hidden = this.#shown >= this.#hits.length;
  }

  async #suggest(name: (typeof NARROWING)[number]): Promise<void> {
    const options = (await this.#names.all(name)).map((value) => new Option(value, value));
    this.#part(`#names-${name}`).replaceChildren(...options);
  }

  #input(name: string): HTMLInputElement {
    return this.#form.elements.namedItem(name) as HTMLInputElement;
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new TypeError(`<archive-search> has no ${selector}`);
    return part;
  }
}

customElements.define('archive-search', ArchiveSearch);
