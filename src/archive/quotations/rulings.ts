// An editor's word is the last one: what was ruled in place overrules what the rules found.
import type { Quotation, Span } from './quotation.ts';

/** An editor's word on a stretch of the text: these words are this speaker's, or nobody's. */
export interface Ruling {
  readonly span: Span;
  /** A name or id, or `none`. */
  readonly by: string;
}

/**
 * What the rules found and editors ruled, together. A ruling takes its words out of whatever holds
 * them, the inner of two out of the outer; words ruled to be nobody's stay where a larger quotation
 * holds them.
 */
export function underRulings(
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
    segments: paragraphsIn(text, span).flatMap((segment) => without(segment, cutFrom(span))),
    kind: 'direct',
    speaker: by,
    mention: null,
    rule: 'editor',
  }));
  return [...kept, ...ruled]
    .filter(({ segments }) => segments.length > 0)
    .sort((a, b) => (a.segments[0]?.[0] ?? 0) - (b.segments[0]?.[0] ?? 0));
}

function paragraphsIn(text: string, [start, end]: Span): Span[] {
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
