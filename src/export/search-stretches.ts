// Words as the search index takes them: stretches of one weight, their words parted as the indexer counts them.
import { parted } from '#search/parted.ts';
import { fold } from '#text/fold.ts';

/** Words of one weight, a space between two of them. */
export interface Stretch {
  readonly words: string;
  readonly count: number;
  /** How much a word counts; in plain text 1. */
  readonly weight: number;
}

/** What is written, if anything, and how much a word of it counts. */
export type Text = readonly [text: string | null | undefined, weight: number];

const SPACE = /\p{White_Space}+/u;
/** What a reader would not take for the end of a sentence. */
const OPEN_END = /[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}'")$*]$/u;

/** Those that have words, each closed by a full stop where it has no end of its own: excerpts run over them. */
export function stretchesOf(texts: ReadonlyArray<Text>): Stretch[] {
  return texts.flatMap(([text, weight]) => {
    const split = parted((text ?? '').replaceAll('\u200B', ''))
      .split(SPACE)
      .filter(Boolean);
    if (split.length === 0) return [];
    const words = split.join(' ');
    return { words: OPEN_END.test(words) ? `${words}.` : words, count: split.length, weight };
  });
}

/** How many words. */
export function count(stretches: ReadonlyArray<Stretch>): number {
  return stretches.reduce((sum, stretch) => sum + stretch.count, 0);
}

export function contentOf(stretches: ReadonlyArray<Stretch>): string {
  return stretches.map(({ words }) => words).join(' ');
}

const LATIN_WORD = /[\p{Script=Latin}\p{M}]+/gu;
const PLAIN_LETTERS = /^[a-z]*$/i;
const BEYOND_ASCII = /(?!\p{ASCII})[\p{Script=Latin}\p{M}]/u;

/**
 * Behind them the plain spelling of words with letters that are no letter and mark: `Bəxtiyar` → `bextiyar`.
 * Pagefind drops marks by itself (`é` → `e`), but knows nothing of `ə`, `ı`, `ø`.
 */
export function withPlainForms(stretches: ReadonlyArray<Stretch>): Stretch[] {
  const forms = stretches.flatMap(({ words }) =>
    BEYOND_ASCII.test(words) ? (words.match(LATIN_WORD) ?? []).flatMap(plainForm) : [],
  );
  return [...stretches, ...stretchesOf([[[...new Set(forms)].join(' '), 1]])];
}

function plainForm(word: string): string[] {
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '');
  return PLAIN_LETTERS.test(bare) ? [] : [fold(word)];
}
