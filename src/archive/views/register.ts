// What the pages of the registers say, as values: a list of all names, one entry, one person.
import type { Register } from '../ids.ts';
import type { Context } from './context.ts';
import type { LetterGroup } from './letters.ts';
import type { RoleBand } from './role-band.ts';
import type { Teaser } from './teaser.ts';

export interface RegisterIndexView {
  readonly register: Register;
  readonly title: string;
  readonly description: string;
  readonly facts: ReadonlyArray<string>;
  /** What is said where the archive has none. */
  readonly empty: string;
  /** Every letter of the register, with its path. */
  readonly letters: ReadonlyArray<{ readonly letter: string; readonly path: string }>;
  readonly groups: ReadonlyArray<LetterGroup>;
  readonly url: string;
  readonly page: number;
  readonly pages: number;
}

export interface EntryView {
  readonly title: string;
  readonly description: string;
  readonly url: string;
  readonly facts: ReadonlyArray<string>;
  /** Path of its feed. */
  readonly feed: string;
  /** The editors’ note, as HTML. */
  readonly note: string;
  readonly page: number;
  readonly pages: number;
}

/** A name, and how many articles it shares with what the page is about. */
export interface NamedTally {
  readonly name: string;
  readonly path: string;
  readonly count: number;
}

/** Names that go with the subject of a page, under a title. */
export interface Company {
  readonly title: string;
  readonly named: ReadonlyArray<NamedTally>;
}

export interface RegisterEntryView extends EntryView {
  /** What a tag covers, in a sentence; null where nobody says. */
  readonly covers: string | null;
  readonly company: ReadonlyArray<Company>;
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
  /** How many they are. */
  readonly words: number;
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
  readonly band: RoleBand | null;
  /** Who is quoted in the same articles, the most often first. */
  readonly beside: ReadonlyArray<NamedTally>;
  /** Where the quotations of each year begin, newest first; none where there are few. */
  readonly index: ReadonlyArray<{
    readonly year: string;
    readonly count: number;
    readonly path: string;
  }>;
  readonly years: ReadonlyArray<{
    readonly year: string;
    readonly quotations: ReadonlyArray<SpokenWords>;
  }>;
  /** What the person is reported to have said: no quotations, and not counted as such. */
  readonly reported: ReadonlyArray<ReportedWords>;
  /** Articles that list the person, in which none of their words were found. */
  readonly unquoted: ReadonlyArray<Teaser>;
}
