// Finding within bounds: Pagefind 1.5 has no way to let go of a piece of an index once it is loaded, and the memory
// of its WebAssembly never shrinks. So words are found in workers of their own, and one that has grown is relieved
// by a fresh one, also in the midst of a search. The front finds in the indexes that every search asks first, and
// is never waited for; the back finds in all others.
import type { FactsColumns } from '#search/facts.ts';
import type { WantedWords } from '#search/query.ts';
import type { Matched, Sources } from '#search/sources.ts';
import type { FindRequest, Found } from './messages.ts';

/** A worker that finds words, as far as it is used here. */
export interface Finder {
  readonly ask: (request: FindRequest) => Promise<Found>;
  readonly end: () => void;
}

/** So many indexes are the front's: articles and quotations of one period. */
const AT_FRONT = 2;

export class Finders implements Pick<Sources, 'match' | 'stands' | 'facts'> {
  readonly #first = new Set<string>();
  readonly #front: Post;
  readonly #back: Post;

  /** @param limit bytes: a finder whose WebAssembly has taken more is relieved */
  constructor(start: () => Finder, limit: number) {
    this.#front = new Post(start, limit, this.#first);
    this.#back = new Post(start, limit, new Set());
  }

  async match(index: string, wanted: WantedWords): Promise<Matched> {
    return (await this.#postOf(index).ask({ ask: 'match', index, wanted })) as Matched;
  }

  async stands(index: string, word: string): Promise<boolean> {
    return (await this.#postOf(index).ask({ ask: 'stands', index, word })) as boolean;
  }

  async facts(path: string): Promise<FactsColumns> {
    return (await this.#back.ask({ ask: 'facts', path })) as FactsColumns;
  }

  /** To be called when a search has ended: what is of no use to the next one goes. */
  rest(): void {
    this.#back.rest();
  }

  #postOf(index: string): Post {
    if (this.#first.size < AT_FRONT) this.#first.add(index);
    return this.#first.has(index) ? this.#front : this.#back;
  }
}

/** A finder on duty, and how many of its questions are open. */
interface Duty {
  readonly finder: Finder;
  open: number;
}

/** Held by one finder after the other. */
class Post {
  readonly #start: () => Finder;
  readonly #limit: number;
  readonly #ready: ReadonlySet<string>;
  #onDuty: Duty | null = null;
  #wasRelieved = false;
  /** One that is being made ready. */
  #next: Duty | null = null;

  /** @param ready indexes a fresh finder has opened before it comes on duty; without any it comes when it is asked */
  constructor(start: () => Finder, limit: number, ready: ReadonlySet<string>) {
    this.#start = start;
    this.#limit = limit;
    this.#ready = ready;
  }

  async ask(request: FindRequest): Promise<Found['found']> {
    this.#onDuty ??= this.#fresh();
    return this.#asked(this.#onDuty, request);
  }

  async #asked(duty: Duty, request: FindRequest): Promise<Found['found']> {
    duty.open++;
    try {
      const { found, held } = await duty.finder.ask(request);
      if (held > this.#limit) this.#relieve(duty);
      return found;
    } catch (error) {
      // Whatever is wrong with it is not asked again: a script that could not be fetched stays so in its worker.
      if (duty === this.#onDuty) this.#onDuty = null;
      throw error;
    } finally {
      duty.open--;
      if (duty !== this.#onDuty && duty !== this.#next && duty.open === 0) duty.finder.end();
    }
  }

  /** Where one finder is not enough, the last one has but the indexes that a search comes to last. */
  rest(): void {
    if (!this.#wasRelieved || this.#onDuty?.open !== 0) return;
    this.#onDuty.finder.end();
    this.#onDuty = null;
  }

  #relieve(duty: Duty): void {
    if (duty !== this.#onDuty || this.#next) return;
    this.#wasRelieved = true;
    if (this.#ready.size === 0) {
      this.#onDuty = null;
      return;
    }
    const next = this.#fresh();
    this.#next = next;
    const opened = [...this.#ready].map((index) => this.#asked(next, { ask: 'open', index }));
    Promise.all(opened).then(
      () => this.#handOver(next),
      () => {
        // The one on duty goes on, and is relieved after another of its answers.
        this.#next = null;
        if (next.open === 0) next.finder.end();
      },
    );
  }

  #handOver(next: Duty): void {
    this.#next = null;
    const before = this.#onDuty;
    this.#onDuty = next;
    if (before?.open === 0) before.finder.end();
  }

  #fresh(): Duty {
    return { finder: this.#start(), open: 0 };
  }
}
