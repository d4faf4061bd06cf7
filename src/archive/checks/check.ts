// Rules over the whole archive, one a file. What a single file can say of itself is found while it
// is parsed; here stands what needs its neighbours.
import type { Place } from '#text/lines.ts';
import type { PublishedAddress } from '../address-list.ts';
import type { Archive, Content } from '../archive.ts';
import type { PictureStock } from '../pictures/picture.ts';
import type { Problem } from '../problem.ts';
import { checkAddressTwice } from './address-twice.ts';
import { checkAddressesVanished } from './address-vanished.ts';
import { checkAliasesTaken } from './alias-taken.ts';
import { checkDatesFuture } from './date-future.ts';
import { checkImages } from './image.ts';
import { checkLikelyDoubles } from './likely-double.ts';
import { checkLinks } from './link.ts';
import { checkRulings } from './speaker-unknown.ts';
import { checkSpeakersUnlisted } from './speaker-unlisted.ts';
import { checkSpeakersUnquoted } from './speaker-unquoted.ts';
import { checkSpellings } from './spelling-differs.ts';
import { checkUnregistered } from './unregistered.ts';

/** Where the site lies, for what an article writes as a full address. */
export interface SiteAddress {
  /** Origin without a path: `https://archive.example`. */
  readonly siteUrl: string;
  /** Path of the site below its origin, with slashes at both ends. */
  readonly base: string;
}

export interface CheckInput {
  readonly content: Content;
  readonly archive: Archive;
  /** Files too wrong to take facts from: what refers to them is not at fault. */
  readonly unread: ReadonlyArray<string>;
  /** The addresses that have been published so far, in the order of their list. */
  readonly published: ReadonlyArray<PublishedAddress>;
  readonly pictures: PictureStock;
  /** Null where it is not known: then full addresses are taken for other sites’. */
  readonly site: SiteAddress | null;
  /** The moment as which the run counts, in milliseconds since 1970. */
  readonly now: number;
  /** Where words first stand in a file, behind a key of its front matter if one is given; the file's beginning when they do not. */
  readonly placeOfWords: (file: string, words: string, key?: string) => Place;
}

export type Check = (input: CheckInput) => Problem[];

const CHECKS: ReadonlyArray<Check> = [
  checkAddressTwice,
  checkAddressesVanished,
  checkAliasesTaken,
  checkDatesFuture,
  checkRulings,
  checkLinks,
  checkImages,
  checkUnregistered,
  checkSpellings,
  checkSpeakersUnquoted,
  checkSpeakersUnlisted,
  checkLikelyDoubles,
];

/** Everything wrong between the files of an archive. */
export function checkArchive(input: CheckInput): Problem[] {
  return CHECKS.flatMap((check) => check(input));
}
