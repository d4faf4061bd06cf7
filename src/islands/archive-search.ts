// <archive-search>: turns the search form into search as one types. The form, the address and the
// results are three views of one state; back and forward walk through it.
import { parseQuery } from '#search/query.ts';
import {
  NOTHING_ASKED,
  formatSearchState,
  isEmptySearch,
  parseSearchState,
} from '#search/state.ts';
import type { SearchState } from '#search/state.ts';
import { SearchNames } from './search/names.ts';
import { SearchClient } from './search/search-client.ts';
import { SearchForm } from './search/search-form.ts';
import { SearchView } from './search/search-view.ts';

const TYPING_PAUSE = 60;
/** The first letters of a word: too many words begin so, and most of the index would be fetched for them. */
const BEGUN = /(?:^|\s)\p{Script=Latin}{1,2}$/u;

class ArchiveSearch extends HTMLElement {
  #names!: SearchNames;
  #form!: SearchForm;
  #view!: SearchView;
  #state = NOTHING_ASKED;
  #pause = 0;
  /** Whether the address is one to come back to: typing on makes another, not this one different. */
  #settled = false;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) throw new TypeError('<archive-search> has no form');
    const { index = '', periods = '', copies = '' } = this.dataset;
    const client = new SearchClient(index, periods, copies);
    this.#names = new SearchNames(index);
    this.#form = new SearchForm(form, this.#names);
    this.#view = new SearchView(
      this,
      client,
      (chosen) => void this.#go({ ...this.#state, ...chosen }),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      window.clearTimeout(this.#pause);
      void this.#form.read(this.#state.kind).then((state) => this.#go(state));
    });
    form.addEventListener('input', () => {
      window.clearTimeout(this.#pause);
      this.#pause = window.setTimeout(() => void this.#type(), TYPING_PAUSE);
    });
    this.addEventListener('click', (event) => {
      const link =
        event.target instanceof Element && event.target.closest<HTMLAnchorElement>('.near a');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      void this.#go(parseSearchState(link.search));
    });
    window.addEventListener('popstate', () => void this.#restore());
    void this.#restore();
  }

  /** From the address to the form, then search. */
  async #restore(): Promise<void> {
    const asked = parseSearchState(location.search);
    const state = await this.#names.resolved(parseQuery(asked.words, asked));
    this.#settled = !isEmptySearch(state);
    void this.#form.show(state);
    await this.#run(state);
  }

  /** From a form that is being filled in to the address, then search. */
  async #type(): Promise<void> {
    const state = await this.#form.read(this.#state.kind);
    this.#form.line(state);
    this.#write(state);
    if (!BEGUN.test(state.words)) await this.#run(state);
  }

  /** To a state that a reader has chosen: the address is one to come back to. */
  async #go(state: SearchState): Promise<void> {
    this.#write(state);
    this.#settled = true;
    void this.#form.show(state);
    await this.#run(state);
  }

  #write(state: SearchState): void {
    const address = location.pathname + formatSearchState(state);
    if (address === location.pathname + location.search) return;
    history[this.#settled ? 'pushState' : 'replaceState'](null, '', address);
    this.#settled = false;
  }

  async #run(state: SearchState): Promise<void> {
    this.#state = state;
    await this.#view.run(state);
  }
}

customElements.define('archive-search', ArchiveSearch);
