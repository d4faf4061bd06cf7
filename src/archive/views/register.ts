// What the pages of the registers say, as values: a list of all names, one entry, one person.
import type { Register } from '../ids.ts';
import type { Context } from './context.ts';
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

/** What somebody said, with what it takes to cite it. */
interface Utterance {
  /** Path of the article, with the anchor of the words. */
  readonly path: string;
  readonly title: string;
  readonly day: string;
  readonly lang: string | null;
  readonly place: string | null;
  /** Role and organisation as that article states them. */
  readonly office: string;
}

/** One quotation. */
export interface SpokenWords extends Utterance {
  readonly paragraphs: ReadonlyArray<string>;
  /** What stands around words that are part of a sentence; null for whole ones. */
  readonly context: Context | null;
  /** An editor vouches for the speaker; else the engine found them. */
  readonly confirmed: boolean;
}

/** A statement in the reporter’s words. */
export interface ReportedWords extends Utterance {
  readonly words: string;
}

export interface SpeakerView extends EntryView {
  readonly offices: ReadonlyArray<{ readonly office: string; readonly span: string }>;
  readonly years: ReadonlyArray<{
    readonly year: string;
    readonly quotations: ReadonlyArray<SpokenWords>;
  }>;
  /** What the person is reported to have said: no quotations, and not counted as such. */
  readonly reported: ReadonlyArray<ReportedWords>;
  /** Articles that list the person, in which none of their words were found. */
  readonly unquoted: ReadonlyArray<Teaser>;
}
