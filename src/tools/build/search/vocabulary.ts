// The words of the archive and how many articles have them: what somebody may have meant to type.

/** Words, and in how many articles each stands, the most frequent first: in columns, which are written and read soon. */
export interface CountedWords {
  /** Parted by spaces. */
  readonly words: string;
  readonly articles: ReadonlyArray<number>;
}

type Counted = readonly [word: string, articles: number];

/** Enough for the names and words of an archive; a rare misprint is no suggestion. */
const WORDS_KEPT = 40_000;
const WORDS_OF_PERIOD = 20_000;
const LEAST = 2;
const WORD = /[\p{L}\p{M}]{3,}/gu;
const ASCII_WORD = /[a-z]{3,}/g;
const BEYOND_ASCII = /(?!\p{ASCII})[\p{L}\p{M}]/u;

export class Vocabulary {
  readonly #counts = new Map<string, { articles: number; last: number }>();
  #articles = 0;

  /** Adds the words of one article. */
  add(text: string): void {
    const article = this.#articles++;
    const lower = text.toLowerCase();
    const words = BEYOND_ASCII.test(lower)
      ? lower.normalize('NFC').match(WORD)
      : // The same words, found in a third of the time.
        lower.match(ASCII_WORD);
    for (const word of words ?? []) {
      const known = this.#counts.get(word);
      if (!known) this.#counts.set(word, { articles: 1, last: article });
      else if (known.last !== article) {
        known.articles++;
        known.last = article;
      }
    }
  }

  /** The most frequent of one period, most frequent first. */
  words(): CountedWords {
    const counts = [...this.#counts].map(([word, { articles }]): Counted => [word, articles]);
    const most = ranked(counts, 1).slice(0, WORDS_OF_PERIOD);
    return {
      words: most.map(([word]) => word).join(' '),
      articles: most.map(([, articles]) => articles),
    };
  }
}

/** The words of all periods that more than one article has, most frequent first. */
export function mostFrequent(periods: ReadonlyArray<CountedWords>): string[] {
  const counts = new Map<string, number>();
  for (const { words, articles } of periods)
    for (const [at, word] of words.split(' ').entries())
      counts.set(word, (counts.get(word) ?? 0) + (articles[at] ?? 0));
  return ranked(counts, LEAST)
    .slice(0, WORDS_KEPT)
    .map(([word]) => word);
}

function ranked(counts: Iterable<Counted>, least: number): Counted[] {
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort(([a, more], [b, fewer]) => fewer - more || (a < b ? -1 : 1));
}
