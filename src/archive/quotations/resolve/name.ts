// Whom a name means: the cast knows, unless two people bear the surname.
import { fold } from '#text/fold.ts';
import type { Discourse } from '../discourse.ts';
import type { WrittenName } from '../names.ts';
import { roleBehind } from '../roles.ts';
import { onlyOf } from './resolution.ts';
import type { Resolution } from './resolution.ts';

/** Paragraphs back in which a full name settles which of two namesakes the surname means: this one, then the last. */
const REACH = [0, 1];

export function resolveName(discourse: Discourse, written: WrittenName): Resolution | null {
  const isAlone = isShort(written);
  const { tokens, language } = discourse.prose;
  // `the Latvian`: by a word of how somebody was introduced.
  if (isAlone && language.determiners.has(tokens[written.from - 1]?.lower ?? '')) {
    const holders = discourse.cast.holdersOf(fold(written.name));
    const [holder] = holders;
    if (holder && holders.length === 1) return { member: holder, ground: 'office' };
  }
  const member = discourse.cast.memberOf(discourse.prose, written);
  if (member) return { member, ground: isAlone ? 'short name' : 'full name' };
  if (!isAlone || written.title !== '') return null;
  const bearers = discourse.cast.bearersOf(fold(written.name));
  if (bearers.length < 2) return null;
  // `Quill, the cook`
  const role = roleBehind(discourse.prose, written.to);
  const office = role && fold(role.role).split(' ').at(-1);
  const holders = bearers.filter(({ words }) => office !== null && words.has(office ?? ''));
  const [holder] = holders;
  if (holder && holders.length === 1) return { member: holder, ground: 'office' };
  for (const paragraphs of REACH) {
    const near = discourse
      .usesBefore(written.from, paragraphs)
      .filter((use) => use.member && bearers.includes(use.member) && !isShort(use.written));
    if (near.length > 0) return onlyOf(near, 'short name');
  }
  return null;
}

function isShort({ nameFrom, to }: WrittenName): boolean {
  return to - nameFrom === 1;
}
