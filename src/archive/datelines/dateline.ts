// What a dateline is: where and when a story was obtained, and through whom, in the line that opens it.

export interface Dateline {
  /** Verbatim. */
  readonly text: string;
  /** As printed in the dateline: `WASHINGTON`; several places as one: `LONDON/PARIS`. */
  readonly place: string;
  /** State, province or country as printed, or null. */
  readonly region: string | null;
  /** The day, its year resolved against the article's own; null when the dateline names none. */
  readonly date: string | null;
  /** The agency the dateline names, as printed, or null. */
  readonly source: string | null;
}

/** A dateline where it was found, at the head of a text. */
export interface OpeningDateline extends Dateline {
  /** Who wrote the story, where the head of the text has a byline. */
  readonly byline: string | null;
  /** UTF-16 offsets of `text`, end exclusive. */
  readonly at: readonly [start: number, end: number];
}
