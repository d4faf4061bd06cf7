// The engine: text in, quotations out. Marks are found first, then speakers, then kinds.
import { countWords } from '#text/words.ts';
import { attribute } from './attribution.ts';
import type { Attribution } from './attribution.ts';
import { findMarkedWords } from './marks.ts';
import type { MarkedWords } from './marks.ts';
import { wordsOfQuotation } from './quotation.ts';
import type { Quotation, QuotationKind, Span } from './quotation.ts';

/** An editor's word on a stretch of the text: these words are this speaker's, or nobody's. */
export interface Ruling {
  readonly span: Span;
  /** A name or id, or `none`. */
  readonly by: string;
}

/**
 * All quotations of a text, in order, with offsets into it.
 * @param text paragraphs parted by an empty line
 * @param listed names of the speakers the metadata gives
 * @param rulings what editors decided in place; these overrule the rules
 */
export function findQuotations(
  text: string,
  listed: ReadonlyArray<string> = [],
  rulings: ReadonlyArray<Ruling> = [],
): Quotation[] {
  const marked = findMarkedWords(text);
  const attributions = attribute(text, marked, listed);
  const found = marked.map((words, index): Quotation => {
    const attribution = attributions[index] ?? { speaker: null, mention: null, rule: 'none' };
    return { segments: words.segments, ...attribution, kind: kindOf(text, words, attribution) };
  });
  return underRulings(text, joinInterrupted(text, found), rulings);
}

/**
 * What the rules found and editors ruled, together. A ruling takes its words out of whatever holds
 * them, the inner of two out of the outer; words ruled to be nobody's stay where a larger quotation
 * holds them.
 */
function underRulings(
  text: string,
  found: ReadonlyArray<Quotation>,
  rulings: ReadonlyArray<Ruling>,
): Quotation[] {
  const spans = rulings.map(({ span }) => span);
  const given = rulings.filter(({ by }) => by !== 'none');
  const cutFrom = (holder: Span): Span[] =>
    given.map(({ span }) => span).filter((span) => span !== holder && contains(holder, span));
  const kept = found
    .filter(({ segments }) =>
      segments.every((one) => !spans.some((span) => overlap(one, span) && !contains(one, span))),
    )
    .map((one) => ({
      ...one,
      segments: one.segments.flatMap((segment) => without(segment, cutFrom(segment))),
    }));
  const ruled = given.map(({ span, by }): Quotation => ({
    segments: paragraphsOf(text, span).flatMap((segment) => without(segment, cutFrom(span))),
    kind: 'direct',
    speaker: by,
    mention: null,
    rule: 'editor',
  }));
  return [...kept, ...ruled]
    .filter(({ segments }) => segments.length > 0)
    .sort((a, b) => (a.segments[0]?.[0] ?? 0) - (b.segments[0]?.[0] ?? 0));
}

/** Whole sentences are direct; words inside a sentence partial when somebody is named; titles and mottoes no speech. */
function kindOf(text: string, { segments }: MarkedWords, attribution: Attribution): QuotationKind {
  const words = wordsOfQuotation(text, segments).replace(/^["“„«»‟]|["”“»«]$/g, '');
  const whole = /^[\p{Lu}\p{Lo}\p{N}…‘'“(]/u.test(words) && /[.,!?…;:—–-]['’”)]*$/u.test(words);
  if (segments.length > 1 || whole) return 'direct';
  if (/^[\p{Ll}]/u.test(words) && attribution.speaker !== null) return 'partial';
  return attribution.speaker !== null && countWords(words) > 3 && !isTitle(words)
    ? 'partial'
    : 'not-speech';
}

function isTitle(words: string): boolean {
  return words
    .split(/\s+/)
    .filter((word) => word.length > 3)
    .every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

/** `“A,” she said. “B.”` is one quotation in two pieces: the attribution stands between them. */
function joinInterrupted(text: string, quotations: ReadonlyArray<Quotation>): Quotation[] {
  const joined: Quotation[] = [];
  for (const quotation of quotations) {
    const previous = joined.at(-1);
    const [end, start] = [previous?.segments.at(-1)?.[1] ?? 0, quotation.segments[0]?.[0] ?? 0];
    const between = text.slice(end, start);
    const interrupted =
      previous?.kind === 'direct' &&
      previous.mention !== null &&
      previous.mention[0] >= end &&
      (quotation.rule === 'same-paragraph' || quotation.mention?.[0] === previous.mention[0]) &&
      !between.includes('\n') &&
      countWords(between) <= 14;
    if (interrupted)
      joined[joined.length - 1] = {
        ...previous,
        segments: [...previous.segments, ...quotation.segments],
      };
    else joined.push(quotation);
  }
  return joined;
}

function paragraphsOf(text: string, [start, end]: Span): Span[] {
  const spans: Span[] = [];
  for (let from = start; from < end;) {
    const breakAt = text.indexOf('\n\n', from);
    const to = breakAt === -1 || breakAt > end ? end : breakAt;
    if (text.slice(from, to).trim() !== '') spans.push([from, to]);
    from = to + 2;
  }
  return spans;
}

/** What is left of a span when others are cut out of it. */
function without(span: Span, cuts: ReadonlyArray<Span>): Span[] {
  return cuts
    .reduce<Span[]>(
      (rest, [from, to]) =>
        rest.flatMap(([start, end]): Span[] => [
          [start, Math.min(end, from)],
          [Math.max(start, to), end],
        ]),
      [span],
    )
    .filter(([start, end]) => start < end);
}

/** Whether one span holds another and something besides. */
function contains(outer: Span, inner: Span): boolean {
  return (
    outer[0] <= inner[0] && inner[1] <= outer[1] && (outer[0] < inner[0] || inner[1] < outer[1])
  );
}

function overlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
