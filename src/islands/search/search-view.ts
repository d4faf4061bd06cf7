// What was found, as it stands on the page: how many of each kind, when, the hits, and what is near where there
// are none.
import type { Progress } from '#search/engine.ts';
import type { ShownHit } from '#search/shown-hit.ts';
import { isEmptySearch } from '#search/state.ts';
import type { Kind, SearchState } from '#search/state.ts';
import { nearSearches } from './near-searches.ts';
import { resultItem } from './result-items.ts';
import type { SearchClient } from './search-client.ts';
import { SearchTabs } from './search-tabs.ts';
import { TimeBars } from './time-bars.ts';

const HITS_AT_ONCE = 10;

/** A state a reader chose among the results. */
export type Chosen = Partial<Pick<SearchState, 'kind' | 'from' | 'to'>>;

export class SearchView {
  readonly #root: HTMLElement;
  readonly #client: SearchClient;
  readonly #tabs: SearchTabs;
  readonly #bars: TimeBars;
  #kind: Kind = 'articles';
  #shown: ReadonlyArray<ShownHit> = [];
  /** Which search gave them. */
  #shownTurn = 0;
  /** Which search is shown: what an older one still has to say is not. */
  #turn = 0;

  constructor(root: HTMLElement, client: SearchClient, choose: (chosen: Chosen) => void) {
    this.#root = root;
    this.#client = client;
    this.#tabs = new SearchTabs(this.#part('[role="tablist"]'), (kind) => choose({ kind }));
    this.#bars = new TimeBars(this.#part('.time-bars'), this.#locale, (from, to) =>
      choose({ from, to }),
    );
    this.#part('.any-time').addEventListener('click', () => choose({ from: '', to: '' }));
    this.#part('.more').addEventListener('click', () => void this.#showMore());
    this.#part('.reorder').addEventListener('click', () => void this.#showFirst(this.#turn));
  }

  /** Searches, and shows what is found as it comes. */
  async run(state: SearchState): Promise<void> {
    const turn = ++this.#turn;
    this.#kind = state.kind;
    this.#tabs.choose(state.kind);
    this.#part('.reorder').hidden = true;
    this.#part('.near').replaceChildren();
    this.#part('.any-time').hidden = state.from === '' && state.to === '';
    if (isEmptySearch(state)) this.#clear('');
    try {
      await this.#client.search(state, (progress) => {
        if (turn === this.#turn && !isEmptySearch(state)) void this.#show(progress, turn);
      });
    } catch {
      if (turn === this.#turn)
        this.#clear('The search index could not be reached. Try again when you are online.');
    }
  }

  async #show({ counts, complete, bars }: Progress, turn: number): Promise<void> {
    const count = counts[this.#kind];
    this.#tabs.count(counts, complete);
    if (bars) this.#bars.show(bars);
    if (complete || count > 0)
      this.#say(
        count.toLocaleString('en'),
        `${nounOf(this.#kind, count)}${complete ? '' : ' so far'}`,
      );
    // Who is in the list already keeps it, and is told when it would be another. Else it is filled as hits come, and put
    // in its last order at the end: nothing moves about in between.
    const isRead = this.#part('[data-results]').contains(document.activeElement);
    const isFull = this.#shownTurn === turn && this.#shown.length >= HITS_AT_ONCE;
    if (isRead || (isFull && !complete)) this.#offerMore();
    else await this.#showFirst(turn);
    if (isRead && complete) this.#part('.reorder').hidden = !(await this.#isOtherwise());
    if (!complete || count > 0 || turn !== this.#turn) return;
    const near = nearSearches(await this.#client.near());
    if (turn === this.#turn && near) this.#part('.near').replaceChildren(near);
  }

  async #isOtherwise(): Promise<boolean> {
    const first = await this.#client.hits(this.#kind, 0, this.#shown.length);
    return listed(first) !== listed(this.#shown);
  }

  async #showFirst(turn: number): Promise<void> {
    const hits = await this.#client.hits(this.#kind, 0, HITS_AT_ONCE);
    if (turn !== this.#turn) return;
    this.#shownTurn = turn;
    this.#part('.reorder').hidden = true;
    if (listed(hits) !== listed(this.#shown)) {
      this.#shown = hits;
      this.#part('[data-results]').replaceChildren(...this.#items(hits));
    }
    this.#offerMore();
  }

  async #showMore(): Promise<void> {
    const turn = this.#turn;
    const more = await this.#client.hits(this.#kind, this.#shown.length, HITS_AT_ONCE);
    if (turn !== this.#turn) return;
    this.#shown = [...this.#shown, ...more];
    const items = this.#items(more);
    this.#part('[data-results]').append(...items);
    this.#offerMore();
    items[0]?.querySelector('a')?.focus();
  }

  #items(hits: ReadonlyArray<ShownHit>): HTMLLIElement[] {
    return hits.map((hit) => resultItem(hit, this.#root.dataset['base'] ?? '/', this.#locale));
  }

  #offerMore(): void {
    this.#part('.more').hidden = this.#shown.length >= this.#tabs.counted(this.#kind);
  }

  #clear(words: string): void {
    this.#shown = [];
    this.#part('[data-results]').replaceChildren();
    this.#tabs.count(null, true);
    this.#bars.show([]);
    this.#part('.more').hidden = true;
    this.#say('', words);
  }

  #say(count: string, words: string): void {
    for (const [part, text] of [
      ['[data-count]', count],
      ['.noun', words],
    ] as const)
      if (this.#part(part).textContent !== text) this.#part(part).textContent = text;
  }

  get #locale(): string {
    return this.#root.dataset['locale'] ?? 'en';
  }

  #part(selector: string): HTMLElement {
    const part = this.#root.querySelector<HTMLElement>(selector);
    if (!part) throw new TypeError(`<archive-search> has no ${selector}`);
    return part;
  }
}

function listed(hits: ReadonlyArray<ShownHit>): string {
  return hits.map(({ url, lit }) => `${url} ${lit.join()}`).join('\n');
}

function nounOf(kind: Kind, count: number): string {
  const one = kind === 'articles' ? 'article' : 'quotation';
  if (count === 0) return `${one}s. Try fewer words, or another spelling.`;
  return count === 1 ? one : `${one}s`;
}
