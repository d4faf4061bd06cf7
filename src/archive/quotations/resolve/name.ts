// Whom a name means: the cast knows, unless two people bear the surname.
import { fold } from '#text/fold.ts';
import type { Discourse } from '../discourse.ts';
import type { WrittenName } from '../names.ts';
import { onlyOf } from './resolution.ts';
import type { Resolution } from './resolution.ts';

/** How many paragraphs back a full name settles which of two namesakes the surname means. */
const REACH = 1;

export function resolveName(discourse: Discourse, written: WrittenName): Resolution | null {
  const isAlone = isShort(written);
  const member = discourse.cast.memberOf(discourse.prose, written);
  if (member) return { member, ground: isAlone ? 'short name' : 'full name' };
  if (!isAlone || written.title !== '') return null;
  const bearers = discourse.cast.bearersOf(fold(written.name));
  if (bearers.length < 2) return null;
  const near = discourse
    .usesBefore(written.from, REACH)
    .filter((use) => use.member && bearers.includes(use.member) && !isShort(use.written));
  return onlyOf(near, 'short name');
}

function isShort({ nameFrom, to }: WrittenName): boolean {
  return to - nameFrom === 1;
}
