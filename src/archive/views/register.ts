// What the pages of the registers say, as values: a list of all names, one entry, one person.
import type { Register } from '../ids.ts';
import type { LetterGroup } from './letters.ts';
import type { Teaser } from './teaser.ts';

export interface RegisterIndexView {
  readonly register: Register;
  readonly title: string;
  readonly description: string;
  readonly facts: ReadonlyArray<string>;
  readonly groups: ReadonlyArray<LetterGroup>;
}

export interface EntryView {
  readonly title: string;
  readonly description: string;
  readonly url: string;
  readonly facts: ReadonlyArray<string>;
  /** The editors’ note, as HTML. */
  readonly note: string;
  readonly page: number;
  readonly pages: number;
}

export interface RegisterEntryView extends EntryView {
  readonly teasers: ReadonlyArray<Teaser>;
}

/** One quotation, with what it takes to cite it. */
export interface SpokenWords {
  readonly paragraphs: ReadonlyArray<string>;
  /** Path of the article, with the quotation’s anchor. */
  readonly path: string;
  readonly title: string;
  readonly day: string;
  readonly lang: string | null;
  readonly place: string | null;
  /** Role and organisation as that article states them. */
  readonly office: string;
}

export interface SpeakerView extends EntryView {
  readonly offices: ReadonlyArray<{ readonly office: string; readonly span: string }>;
  readonly years: ReadonlyArray<{
    readonly year: string;
    readonly quotations: ReadonlyArray<SpokenWords>;
  }>;
  /** Articles that list the person without a quotation found. */
  readonly unquoted: ReadonlyArray<Teaser>;
}
