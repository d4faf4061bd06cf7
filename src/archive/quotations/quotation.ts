// What a quotation is: words between marks, whole, given to whoever said them or left open. And its
// neighbours: what somebody is reported to have said, who the people of a text are, and what is wrong
// with its marks.

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

/** Indirect speech: a sentence in the reporter's words that says who said it. */
export interface Statement {
  /** The sentence. */
  readonly span: Span;
  readonly speaker: string | null;
  readonly mention: Span;
  readonly rule: string;
}

/** Someone a text introduces by full name, in the role it states. */
export interface Person {
  readonly name: string;
  readonly role: string | null;
  readonly organisation: string | null;
  /** Where the full name first stands. */
  readonly at: Span;
}

/** A mark that does not fit: a quotation that never closes, or a closing mark with nothing open. */
export interface MarkFault {
  readonly fault: 'unclosed' | 'closed-twice';
  /** The mark itself. */
  readonly at: Span;
}

/** Everything the engine reads in a text. All offsets are into that text. */
export interface SpeechReading {
  readonly quotations: ReadonlyArray<Quotation>;
  readonly statements: ReadonlyArray<Statement>;
  /** In order of appearance. */
  readonly people: ReadonlyArray<Person>;
  readonly faults: ReadonlyArray<MarkFault>;
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
