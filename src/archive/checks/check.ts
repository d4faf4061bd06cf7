// Rules over the whole archive, one a file. What a single file can say of itself is found while it
// is parsed; here stands what needs its neighbours.
import type { Place } from '#text/lines.ts';
import type { Archive, Content } from '../archive.ts';
import type { Problem } from '../problem.ts';
import { checkAddressTwice } from './address-twice.ts';
import { checkLikelyDoubles } from './likely-double.ts';
import { checkLinks } from './link.ts';
import { checkRulings } from './speaker-unknown.ts';
import { checkSpeakersUnlisted } from './speaker-unlisted.ts';
import { checkSpeakersUnquoted } from './speaker-unquoted.ts';
import { checkUnregistered } from './unregistered.ts';

export interface CheckInput {
  readonly content: Content;
  readonly archive: Archive;
  /** Files too wrong to take facts from: what refers to them is not at fault. */
  readonly unread: ReadonlyArray<string>;
  /** Where words first stand in a file, behind a key of its front matter if one is given; the file's beginning when they do not. */
  readonly placeOfWords: (file: string, words: string, key?: string) => Place;
}

export type Check = (input: CheckInput) => Problem[];

const CHECKS: ReadonlyArray<Check> = [
  checkAddressTwice,
  checkRulings,
  checkLinks,
  checkUnregistered,
  checkSpeakersUnquoted,
  checkSpeakersUnlisted,
  checkLikelyDoubles,
];

/** Everything wrong between the files of an archive. */
export function checkArchive(input: CheckInput): Problem[] {
  return CHECKS.flatMap((check) => check(input));
}
