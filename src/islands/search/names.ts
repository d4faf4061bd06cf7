// The names one can narrow a search by: a register's are fetched once, when a name comes into play.
import { REGISTER_OF, namesPath } from '#search/index-files.ts';
import { fetchPack } from '#search/pack.ts';
import { NARROWING } from '#search/state.ts';
import type { Narrowing, SearchState } from '#search/state.ts';
import { plainLetters } from '#text/plain-letters.ts';

type Names = ReadonlyArray<readonly [id: string, name: string]>;

const SUGGESTED = 30;

export class SearchNames {
  readonly #folder: string;
  readonly #files = new Map<Narrowing, Promise<Names>>();

  /** @param folder path of the search index, with a slash at its end */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Names of a kind in which a word begins like what was typed, those of most articles first. */
  async suggested(kind: Narrowing, typed: string): Promise<ReadonlyArray<string>> {
    const start = plainLetters(typed.trim());
    return (await this.#names(kind))
      .filter((name) => beginsLike(name, start))
      .slice(0, SUGGESTED)
      .map(([, name]) => name);
  }

  /** The state with ids for the names that were typed, however they are spelt; what nobody is called stays. */
  async resolved(state: SearchState): Promise<SearchState> {
    const narrowed = { ...state.narrowed };
    await Promise.all(
      NARROWING.map(async (kind) => {
        const typed = narrowed[kind];
        if (typed === '') return;
        const key = plainLetters(typed);
        const slug = key.replace(/[^\p{L}\p{N}]+/gu, '-');
        const names = await this.#names(kind);
        const known =
          names.find(([id, name]) => id === typed || name === typed) ??
          names.find(([id, name]) => plainLetters(name) === key || id === slug);
        narrowed[kind] = known?.[0] ?? typed;
      }),
    );
    return { ...state, narrowed };
  }

  /** The name of an id; the id itself when it has none. */
  async nameOf(kind: Narrowing, id: string): Promise<string> {
    if (id === '') return '';
    return (await this.#names(kind)).find(([known]) => known === id)?.[1] ?? id;
  }

  /** What could not be fetched is asked for again the next time, and has no names until then. */
  async #names(kind: Narrowing): Promise<Names> {
    let file = this.#files.get(kind);
    if (!file) {
      file = fetchPack(this.#folder + namesPath(REGISTER_OF[kind])) as Promise<Names>;
      this.#files.set(kind, file);
    }
    try {
      return await file;
    } catch {
      this.#files.delete(kind);
      return [];
    }
  }
}

/** Whether a word of the name begins so; ids spell names in plain letters. */
function beginsLike([id, name]: Names[number], start: string): boolean {
  const slug = start.replaceAll(' ', '-');
  return ` ${plainLetters(name)}`.includes(` ${start}`) || `-${id}`.includes(`-${slug}`);
}
