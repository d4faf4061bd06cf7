// Whether two spellings are likely one person's name. Names travel through alphabets and come back
// changed: Bakhishov, Bachischov and Bəxişov are one. Likeness proposes and never decides: whom an
// article means is settled by the register alone.
import { distance } from 'fastest-levenshtein';
import { fold } from './fold.ts';

/** A name taken apart for comparison; null for one of a single word, which is like nothing. */
export interface ComparableName {
  readonly folded: string;
  /** Given and middle names; at least one. */
  readonly given: ReadonlyArray<Sound>;
  readonly surname: Sound;
}

interface Sound {
  readonly word: string;
  /** One spelling for the transliterations of one sound. */
  readonly plain: string;
  /** Consonants alone, by where in the mouth they are made. */
  readonly bones: string;
}

export function comparableName(name: string): ComparableName | null {
  const folded = fold(name);
  const [surname, ...given] = folded.split(' ').reverse().map(soundOf);
  const [first] = given;
  return surname && first ? { folded, surname, given: given.reverse() } : null;
}

/**
 * How likely one person bears both names: `spelling` for two ways to write them, `initial` where one
 * gives no more of the first name than its letter. A surname alone never makes a likeness.
 */
export function likenessOf(a: ComparableName, b: ComparableName): 'spelling' | 'initial' | null {
  const [firstA, firstB] = [a.given[0], b.given[0]];
  if (!firstA || !firstB || !areMiddleNamesAlike(a, b)) return null;
  const sameSurname = a.surname.plain === b.surname.plain;
  if (isInitial(firstA) || isInitial(firstB))
    return sameSurname && initialOf(firstA) === initialOf(firstB) ? 'initial' : null;
  const sameFirst = firstA.plain === firstB.plain;
  const alike =
    (sameSurname || sameFirst || (sameBones(a.surname, b.surname) && sameBones(firstA, firstB))) &&
    areAlike(a.surname, b.surname) &&
    areAlike(firstA, firstB);
  return alike ? 'spelling' : null;
}

/** Names that are alike share one of these, so that only those need be compared. */
export function likenessKeys({ given, surname }: ComparableName): string[] {
  const first = given[0]?.plain ?? '';
  return [`${surname.bones} ${bonesOf(first.charAt(0))}`, `${first} ${bonesOf(surname.plain[0])}`];
}

/** Letters that several alphabets' transliterations spell in several ways, longest first. */
const SPELLINGS: ReadonlyArray<readonly [RegExp, string]> = [
  [/([aeiou])h(?![aeiou])/g, '$1'],
  [/dsch|dzh|dj/g, 'j'],
  [/tsch|tch/g, 'ch'],
  [/sch/g, 'sh'],
  [/zh/g, 'j'],
  [/kh|x/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ck|q|c(?!h)/g, 'k'],
  [/w|ff$/g, 'v'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
];

function soundOf(word: string): Sound {
  const plain = SPELLINGS.reduce((sound, [spelling, one]) => sound.replace(spelling, one), word);
  return { word, plain, bones: bonesOf(plain) };
}

/** `bahishov` → `pccv`; a vowel that begins the word counts as `a`, all others not. */
function bonesOf(plain = ''): string {
  return plain
    .replace(/^[aeiou]/, 'A')
    .replace(/[aeiou]/g, '')
    .replace(/ch|sh|[cghjksxz]/g, 'c')
    .replace(/[bp]/g, 'p')
    .replace(/[fv]/g, 'v')
    .replace(/[dt]/g, 't')
    .toLowerCase();
}

/** Shorter words are alike by chance; those up to `LONG` may differ in a vowel alone. */
const SHORTEST = 4;
const LONG = 7;

function areAlike(a: Sound, b: Sound): boolean {
  if (a.plain === b.plain) return true;
  const shorter = Math.min(a.plain.length, b.plain.length);
  if (shorter < SHORTEST || differInGender(a.plain, b.plain)) return false;
  if (areSwapped(a.word, b.word)) return true;
  if (shorter < LONG)
    return consonantsOf(a) === consonantsOf(b) && distance(a.plain, b.plain) === 1;
  return distance(a.plain, b.plain) <= (sameBones(a, b) ? 2 : 1);
}

/** Natiq and Natig are one name in two alphabets. */
function consonantsOf({ plain }: Sound): string {
  return plain.replace(/[aeiou]/g, '').replaceAll('g', 'k');
}

function sameBones(a: Sound, b: Sound): boolean {
  return a.bones === b.bones;
}

/** Aliyev and Aliyeva, Daniel and Daniela: vowels at the end tell people apart. */
function differInGender(a: string, b: string): boolean {
  const stemOf = (word: string): string => word.replace(/[aeiou]+$/, '');
  return stemOf(a) === stemOf(b);
}

/** Whether two neighbouring letters changed places, and nothing else. */
function areSwapped(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const swapped = a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2);
  return a !== b && swapped === b;
}

function initialOf({ plain }: Sound): string {
  return plain.charAt(0);
}

function isInitial({ plain }: Sound): boolean {
  return plain.length === 1;
}

/** Where both names have as many; one without middle names leaves them open. */
function areMiddleNamesAlike(a: ComparableName, b: ComparableName): boolean {
  const [middleA, middleB] = [a.given.slice(1), b.given.slice(1)];
  if (middleA.length === 0 || middleB.length === 0) return true;
  return (
    middleA.length === middleB.length &&
    middleA.every((one, at) => {
      const other = middleB[at];
      if (!other) return false;
      if (isInitial(one) || isInitial(other)) return initialOf(one) === initialOf(other);
      return areAlike(one, other);
    })
  );
}
