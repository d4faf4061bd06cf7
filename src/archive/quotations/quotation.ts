// What a quotation is: words between marks, whole, given to whoever said them or left open.

/** A stretch of text: UTF-16 offsets, end exclusive. */
export type Span = readonly [start: number, end: number];

/** direct: whole sentences; partial: words inside the reporter's sentence; not-speech: a title, a motto, a distancing. */
export type QuotationKind = 'direct' | 'partial' | 'not-speech';

export interface Quotation {
  /** Marks included; one segment for each paragraph, or each side of an interruption. In order, disjoint. */
  readonly segments: ReadonlyArray<Span>;
  readonly kind: QuotationKind;
  /** The fullest form of the speaker's name that the text gives; null when nobody can be named. */
  readonly speaker: string | null;
  /** The words that name the speaker at this quotation (`he`, `the minister`). */
  readonly mention: Span | null;
  /** Which rule gave the answer. */
  readonly rule: string;
}

/** The quotation's words, marks included, paragraphs parted by an empty line. */
export function wordsOfQuotation(text: string, segments: ReadonlyArray<Span>): string {
  return segments
    .map(([start, end], index) => {
      const previous = segments[index - 1];
      const gap = previous ? (text.slice(previous[1], start).includes('\n') ? '\n\n' : ' … ') : '';
      return gap + text.slice(start, end);
    })
    .join('');
}
