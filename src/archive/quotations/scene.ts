// A text as the sieves see it: its prose, who appears in it, every report of every sentence, and where
// each quotation stands.
import { Cast } from './cast.ts';
import type { Language } from './language.ts';
import type { MarkedWords } from './marks.ts';
import type { Span } from './quotation.ts';
import type { Reference } from './noun-phrases.ts';
import { reportsIn } from './reports.ts';
import type { Report } from './reports.ts';
import { readProse } from './tokens.ts';
import type { Sentence } from './sentences.ts';
import type { Prose } from './tokens.ts';

export interface QuotedWords extends MarkedWords {
  /** Token indices of its first and last segment. */
  readonly first: number;
  readonly last: number;
  /** The words, marks included, of the first and of the last segment. */
  readonly opening: string;
  readonly closing: string;
}

const WORD = /[\p{L}\p{N}]/u;

export interface Scene {
  readonly prose: Prose;
  readonly cast: Cast;
  /** In order of the text. */
  readonly quotations: ReadonlyArray<QuotedWords>;
  /** Sentence index → its reports. */
  readonly reports: ReadonlyArray<ReadonlyArray<Report>>;
}

/** @param found what stands between marks; marks with no word between them are left out */
export function readScene(
  text: string,
  found: ReadonlyArray<MarkedWords>,
  listed: ReadonlyArray<string>,
  language: Language,
): Scene {
  const marked = found.filter(({ segments }) =>
    segments.some(([start, end]) => WORD.test(text.slice(start, end))),
  );
  const prose = readProse(text, marked, language);
  const places: { first: number; last: number }[] = [];
  prose.tokens.forEach(({ quotation }, at) => {
    if (quotation === -1) return;
    const place = places[quotation];
    if (place) place.last = at;
    else places[quotation] = { first: at, last: at };
  });
  return {
    prose,
    cast: new Cast(prose, listed),
    quotations: marked.map((words, index) => {
      const { first, last } = places[index] ?? { first: 0, last: 0 };
      return {
        ...words,
        first,
        last,
        opening: prose.tokens[first]?.text ?? '',
        closing: prose.tokens[last]?.text ?? '',
      };
    }),
    reports: prose.sentences.map((sentence) => reportsIn(prose, sentence)),
  };
}

/** The sentence a token stands in. */
export function sentenceAt({ prose }: Scene, token: number): Sentence {
  return prose.sentences[prose.sentenceOf[token] ?? 0] ?? { from: 0, to: 0, paragraph: 0 };
}

/** The reports of the sentence a token stands in. */
export function reportsAt(scene: Scene, token: number): ReadonlyArray<Report> {
  return scene.reports[scene.prose.sentenceOf[token] ?? 0] ?? [];
}

/** Where a reference stands in the text. */
export function spanOf({ prose }: Scene, { from, to }: Reference): Span {
  return [prose.tokens[from]?.start ?? 0, prose.tokens[to - 1]?.end ?? 0];
}
