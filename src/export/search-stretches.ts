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

/** Stretches with what is added to them, and which words that stands for. */
export interface WithPlainForms {
  readonly stretches: ReadonlyArray<Stretch>;
  /** For each word added, the place of the first it is the plain spelling of, counted from 0. */
  readonly plain: ReadonlyArray<number>;
}

/**
 * Behind them the plain spelling of words with letters that are no letter and mark: `Bəxtiyar` → `bextiyar`.
 * Pagefind drops marks by itself (`é` → `e`), but knows nothing of `ə`, `ı`, `ø`.
 */
export function withPlainForms(stretches: ReadonlyArray<Stretch>): WithPlainForms {
  const places = new Map<string, number>();
  let start = 0;
  for (const { words, count } of stretches) {
    if (BEYOND_ASCII.test(words))
      for (const [at, word] of words.split(' ').entries())
        for (const form of (word.match(LATIN_WORD) ?? []).flatMap(plainForm))
          if (!places.has(form)) places.set(form, start + at);
    start += count;
  }
  const forms = [...places].flatMap(([form, place]) =>
    form.split(' ').flatMap((word) => (word === '' ? [] : ([[word, place]] as const))),
  );
  return {
    stretches: [...stretches, ...stretchesOf([[forms.map(([word]) => word).join(' '), 1]])],
    plain: forms.map(([, place]) => place),
  };
}

function plainForm(word: string): string[] {
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '');
  return PLAIN_LETTERS.test(bare) ? [] : [fold(word)];
}
