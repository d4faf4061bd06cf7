// Whom `the harbour master` means: the holder of the office.
import { isOffice } from '../language.ts';
import { fold } from '#text/fold.ts';
import type { Discourse } from '../discourse.ts';
import type { Gender, Member } from '../cast.ts';
import type { Reference } from '../noun-phrases.ts';
import { isDefinite } from './definite.ts';
import { authorOf } from './document.ts';
import { onlyOf } from './resolution.ts';
import type { Resolution } from './resolution.ts';

/** How many sentences back: a holder between two holders, whom the text is about. */
const HOLDER = 12;
const FOCUS = 2;

export function resolveDescription(discourse: Discourse, reference: Reference): Resolution | null {
  const { tokens, language } = discourse.prose;
  const head = tokens[reference.head]?.lower ?? '';
  if (language.documents.has(head)) return authorOf(discourse, reference);
  if (!isDefinite(discourse, reference) && head !== 'interlocutor') return null;
  if (head.endsWith('-year-old'))
    return holderOf(discourse, reference) ?? inFocus(discourse, reference);
  if (head === 'latter' || head === 'former') return ofTwo(discourse, reference.from, head);
  const gender = GENDERED.get(head);
  if (gender) return onlyOfGender(discourse, reference.from, gender);
  if (!isOffice(language, head)) return null;
  return holderOf(discourse, reference) ?? inFocus(discourse, reference);
}

/** Whoever holds the office; of two holders the one more of the other words fit, then the last subject. */
function holderOf(discourse: Discourse, reference: Reference): Resolution | null {
  const { from, to } = reference;
  const { tokens, language } = discourse.prose;
  const compatriot = compatriotOf(discourse, reference);
  if (compatriot) return { member: compatriot, ground: 'office' };
  const words = tokens
    .slice(from + 1, to)
    .filter(({ kind, lower }) => kind === 'word' && !language.prepositions.has(lower))
    .flatMap(({ text, lower }) => [fold(text), language.demonyms.get(lower) ?? fold(text)]);
  const scored = holdersIn(discourse, reference).map((member) => ({
    member,
    score: words.filter((word) => member.words.has(word)).length,
  }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  const equal = scored.filter(({ score }) => score === best).map(({ member }) => member);
  // The bare office is not that of the former, the deputy, the vice president, when another holds it.
  const full = equal.filter(
    (one) => !QUALIFIED.some((word) => one.words.has(word) && !words.includes(word)),
  );
  const holders = full.length > 0 ? full : equal;
  const member = holders.length === 1 ? holders[0] : lastSubjectOf(discourse, from, holders);
  return member ? { member, ground: 'office' } : null;
}

/** `the Georgian minister`: the one of whom the text says that nationality or country. */
function compatriotOf({ cast, prose }: Discourse, { from, to }: Reference): Member | null {
  const { demonyms } = prose.language;
  const demonym = prose.tokens.slice(from + 1, to).find(({ lower }) => demonyms.has(lower))?.lower;
  if (demonym === undefined) return null;
  const members = [demonym, demonyms.get(demonym) ?? demonym].flatMap((word) =>
    cast.holdersOf(word),
  );
  const people = new Set(members.filter((member) => cast.firstUseOf(member) < from));
  return people.size === 1 ? ([...people][0] ?? null) : null;
}

const QUALIFIED = ['former', 'vice', 'deputy', 'ex', 'acting', 'assistant'];

/** Everybody named before who holds the office, or one it is a wider word for: `the diplomat`, `the head of state`. */
function holdersIn(discourse: Discourse, { from, to, head }: Reference): Member[] {
  const { cast, prose } = discourse;
  const { tokens, language } = prose;
  const isHere = (member: Member): boolean => cast.firstUseOf(member) < from;
  const own = cast.holdersOf(fold(tokens[head]?.text ?? '')).filter(isHere);
  const last = tokens[to - 1]?.lower ?? '';
  const isHeadOf = head < to - 1 && /^(?:state|government)$/.test(last);
  if (own.length > 0 && !isHeadOf) return own;
  const wider = isHeadOf ? last : (tokens[head]?.lower ?? '');
  const offices = [...(language.broader.get(wider) ?? [])];
  return [...new Set(offices.flatMap((office) => cast.holdersOf(office)))].filter(isHere);
}

const GENDERED: ReadonlyMap<string, Gender> = new Map([
  ['man', 'male'],
  ['boy', 'male'],
  ['woman', 'female'],
  ['girl', 'female'],
]);

/** `the latter`: of the two people the sentence before names. */
function ofTwo(discourse: Discourse, at: number, which: string): Resolution | null {
  const here = discourse.sentenceOf(at);
  const people = new Set(
    discourse
      .usesBefore(at, 1)
      .filter(({ written }) => here - discourse.sentenceOf(written.from) === 1)
      .flatMap(({ member }) => member ?? []),
  );
  const [last, first] = people;
  if (people.size !== 2 || !first || !last) return null;
  return { member: which === 'latter' ? last : first, ground: 'in focus' };
}

/** `the man`, of one man and any number of women. */
function onlyOfGender(discourse: Discourse, at: number, gender: Gender): Resolution | null {
  const people = discourse
    .usesBefore(at, HOLDER)
    .filter(({ member }) => member?.sure === true && discourse.genderOf(member) !== other(gender));
  return onlyOf(people, 'in focus');
}

function other(gender: Gender): Gender {
  return gender === 'male' ? 'female' : 'male';
}

function lastSubjectOf(
  discourse: Discourse,
  at: number,
  holders: ReadonlyArray<Member>,
): Member | null {
  const last = discourse
    .fociBefore(at, HOLDER)
    .find(({ member }) => member && holders.includes(member));
  if (!last) return null;
  // Another holder was named beside them, or since: nobody can tell.
  const sentence = discourse.sentenceOf(last.at);
  const isRival = discourse
    .usesBefore(at, HOLDER)
    .some(
      ({ member, written }) =>
        member !== null &&
        member !== last.member &&
        holders.includes(member) &&
        discourse.sentenceOf(written.from) >= sentence,
    );
  return isRival ? null : last.member;
}

/** An office the text gave nobody: whom the sentences just before are about, if that is one person without another office. */
function inFocus(discourse: Discourse, { from, head }: Reference): Resolution | null {
  const { tokens, language } = discourse.prose;
  if (discourse.cast.holdersOf(fold(tokens[head]?.text ?? '')).length > 0) return null;
  const near = discourse.fociBefore(from, FOCUS);
  const [first] = near;
  if (
    !first?.member ||
    near.some(({ member, companions }) => member !== first.member || companions.length > 0)
  )
    return null;
  const holdsAnother = [...first.member.words].some((word) => isOffice(language, word));
  return holdsAnother && tokens[head]?.lower !== 'interlocutor'
    ? null
    : { member: first.member, ground: 'in focus' };
}
