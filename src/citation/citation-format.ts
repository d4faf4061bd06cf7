// What a format of citations is.
import type { Cited } from './cited.ts';
import type { Formatted } from './formatted.ts';

export interface CitationFormat {
  /** Kept in readers’ browsers: never another format’s, never changed. */
  readonly id: string;
  /** For readers. */
  readonly name: string;
  /**
   * The citation as it is shown, saved and copied.
   * @param accessed day of the reader’s visit, `2026-03-10`
   */
  readonly cite: (cited: Cited, accessed: string) => Formatted;
  /** What a word processor gets when it is pasted; null where the citation is code. */
  readonly pasted: ((cited: Cited, accessed: string) => string) | null;
  /** How it is kept as a file; null where nothing reads one. */
  readonly file: { readonly extension: string; readonly mediaType: string } | null;
}
