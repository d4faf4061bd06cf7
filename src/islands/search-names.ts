// The names one can narrow a search by, fetched once and only when a name comes into play.
import { fold } from '#text/fold.ts';
import type { Narrowing } from './search-state.ts';

const REGISTER = {
  speaker: 'speakers',
  tag: 'tags',
  place: 'places',
  source: 'sources',
} as const satisfies Record<Narrowing, string>;

type NamesFile = Readonly<
  Record<(typeof REGISTER)[Narrowing], ReadonlyArray<readonly [id: string, name: string]>>
>;

export class SearchNames {
  readonly #url: string;
  #file: Promise<NamesFile> | null = null;

  constructor(url: string) {
    this.#url = url;
  }

  /** Every name of a kind, in order. */
  async all(kind: Narrowing): Promise<ReadonlyArray<string>> {
    return (await this.#names(kind)).map(([, name]) => name);
  }

  /** The id meant by an id or a name however it is spelt; what was typed when there is none. */
  async idOf(kind: Narrowing, typed: string): Promise<string> {
    if (typed === '') return '';
    const key = fold(typed);
    return (
      (await this.#names(kind)).find(([id, name]) => id === typed || fold(name) === key)?.[0] ??
      typed
    );
  }

  /** The name of an id; the id itself when it has none. */
  async nameOf(kind: Narrowing, id: string): Promise<string> {
    if (id === '') return '';
    return (await this.#names(kind)).find(([known]) => known === id)?.[1] ?? id;
  }

  async #names(kind: Narrowing): Promise<NamesFile[(typeof REGISTER)[Narrowing]]> {
    this.#file ??= this.#fetch();
    return (await this.#file)[REGISTER[kind]];
  }

  /** What could not be fetched is asked for again the next time. */
  async #fetch(): Promise<NamesFile> {
    try {
      const response = await fetch(this.#url);
      return (await response.json()) as NamesFile;
    } catch (error) {
      this.#file = null;
      throw error;
    }
  }
}
