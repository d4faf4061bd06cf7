// Whom `he` and `she` mean. News writes them for whom the text is about: the subject of the last
// sentence that has one of that gender, rather than whoever was named last.
import type { Gender, Member } from '../cast.ts';
import type { Discourse } from '../discourse.ts';
import { onlyOf } from './resolution.ts';
import type { Resolution } from './resolution.ts';

/** How far back a pronoun reaches. */
const PARAGRAPHS = 3;
const SENTENCES = 40;
/** How many sentences a subject stays in mind when others of that gender are named after it. */
const FRESH = 2;

/** @param at token index of the pronoun */
export function resolvePronoun(discourse: Discourse, at: number): Resolution | null {
  const { prose } = discourse;
  const gender = genderOfPronoun(discourse, at);
  if (gender === null) return null;
  const fits = (member: Member): boolean => {
    const known = discourse.genderOf(member);
    return known === gender || known === null;
  };
  const subject = discourse
    .fociBefore(at, SENTENCES)
    .map((focus) => ({ ...focus, rivals: focus.companions.filter(fits) }))
    .map((focus) =>
      focus.member && !fits(focus.member) && focus.rivals[0]
        ? { ...focus, member: focus.rivals[0], rivals: focus.rivals.slice(1) }
        : focus,
    )
    .find(({ member }) => member === null || fits(member));
  // Two of that gender share the subject: nobody can tell.
  if (subject && subject.rivals.length > 0) return null;
  const inReach =
    subject && discourse.paragraphOf(at) - discourse.paragraphOf(subject.at) <= PARAGRAPHS
      ? subject
      : null;
  // The text is about somebody it does not let us tell: then so is `he`.
  if (inReach?.member === null) return null;
  const named = discourse
    .usesBefore(at, PARAGRAPHS)
    .flatMap(({ member, written }) =>
      member?.sure === true && fits(member) ? [{ member, at: written.from }] : [],
    );
  const [last] = named;
  const here = discourse.sentenceOf(at);
  if (inReach?.member && last && last.member !== inReach.member) {
    const stale = here - discourse.sentenceOf(inReach.at) > FRESH;
    const rival = last.member.gender === gender && here - discourse.sentenceOf(last.at) <= 1;
    if (stale && rival) return null;
  }
  const found: Resolution | null = inReach?.member
    ? { member: inReach.member, ground: 'subject before' }
    : last
      ? { member: last.member, ground: 'named before' }
      : (onlyOneBefore(discourse, at, fits) ?? onlyAhead(discourse, at, fits));
  if (!found) return null;
  const rivals = named.filter((use) => here - discourse.sentenceOf(use.at) <= FRESH);
  const isAttribution = prose.tokens[at - 1]?.kind === 'quote';
  // What `she` in a reported clause means is less sure than who speaks beside a quotation.
  if (isAttribution && rivals.every(({ member }) => member === found.member))
    discourse.learnGender(found.member, gender);
  return found;
}

/** The gender a pronoun tells; null for `they` and for words that are no pronoun. */
export function genderOfPronoun({ prose }: Discourse, at: number): Gender | null {
  const lower = prose.tokens[at]?.lower ?? '';
  if (prose.language.malePronouns.has(lower)) return 'male';
  return prose.language.femalePronouns.has(lower) ? 'female' : null;
}

/** Too far back for its subject, but nobody else of that gender has been named at all. */
function onlyOneBefore(
  discourse: Discourse,
  at: number,
  fits: (member: Member) => boolean,
): Resolution | null {
  const before = discourse
    .usesBefore(at, Infinity)
    .filter(({ member }) => member?.sure === true && fits(member));
  return onlyOf(before, 'named before');
}

/** Nobody of that gender was named before: the one person who comes after, if it is one. */
function onlyAhead(
  discourse: Discourse,
  at: number,
  fits: (member: Member) => boolean,
): Resolution | null {
  const ahead = discourse
    .usesFrom(at)
    .filter(({ member }) => member?.sure === true && fits(member));
  return onlyOf(ahead, 'named after');
}
