// Whether capitalised words name a person: by an office before them, a given name among them, and no word
// that only organisations and places have.
import { genderOf, isAmbiguousGivenName, isGivenName } from './given-names.ts';
import { isOffice } from './language.ts';
import type { Language } from './language.ts';
import type { Prose, Token } from './tokens.ts';

/** surely: an office, a honorific or a known given name says so; perhaps: nothing speaks against it. */
export type Personhood = 'surely' | 'perhaps' | 'no';

/** Where the name itself begins: behind offices, honorifics, nationalities and what a given name ends. */
export function behindDescriptions(prose: Prose, from: number, to: number): number {
  const { tokens, language } = prose;
  let nameFrom = from;
  for (let at = from; at < to; at++) {
    const { lower, text } = tokens[at] ?? { lower: '', text: '' };
    // Behind a given name `Baker` and `King` are surnames; so are they where nothing else is said.
    if (isGivenName(text) && !text.endsWith('.')) break;
    const isLast = at === to - 1;
    const isBare = at === from || nameFrom < at || isHonorific(tokens[at - 1], language);
    const isSurname =
      isLast && (language.surnames.has(lower) ? isBare : from < at && !language.offices.has(lower));
    const singular = isLast ? lower : lower.replace(/s$/, '');
    const isTitle = isOffice(language, lower) || isOffice(language, singular);
    if (isSurname || (!isTitle && !language.honorifics.has(lower))) continue;
    nameFrom = at + 1;
  }
  while (nameFrom < to - 1 && language.capitalised.has(tokens[nameFrom]?.lower ?? '')) nameFrom++;
  // `Larkwire News Ada Quill`: an organisation before a given name is where its bearer works.
  if (isGivenName(tokens[nameFrom]?.text ?? '') || isInitial(tokens[nameFrom])) return nameFrom;
  for (let at = nameFrom + 1; at <= to - 2; at++)
    if (isGivenName(tokens[at]?.text ?? ''))
      if (hasOrganisation(prose, nameFrom, at) || isOpening(prose, nameFrom)) return at;
  const isCalling = isOffice(language, tokens[nameFrom]?.lower ?? '');
  return isCalling && to - nameFrom > 2 ? nameFrom + 1 : nameFrom;
}

function isHonorific(token: Token | undefined, { honorifics }: Language): boolean {
  return honorifics.has(token?.lower ?? '');
}

/** No name of a person has more words. */
const MOST_WORDS = 5;

export function personhoodOf(prose: Prose, from: number, nameFrom: number, to: number): Personhood {
  const { tokens, language } = prose;
  const first = tokens[nameFrom];
  const last = tokens[to - 1];
  if (!first || !last || to - nameFrom > MOST_WORDS) return 'no';
  const isSingle = to - nameFrom === 1;
  if (isSingle && nameFrom === from && language.surnames.has(first.lower)) return 'perhaps';
  if (isSingle && /^\p{Lu}[\p{Lu}\p{N}&.]+$/u.test(first.text)) return 'no';
  const given = !isSingle && (isGivenName(first.text) || isInitial(first));
  const maybeGiven = given || (!isSingle && isAmbiguousGivenName(first.text));
  const isSurname = maybeGiven && language.surnames.has(last.lower);
  // `Park Seo-yun`
  const isSurnameFirst = to - nameFrom === 2 && language.surnames.has(first.lower);
  const titled = nameFrom > from;
  if (
    hasOrganisation(
      prose,
      maybeGiven || isSurnameFirst ? nameFrom + 1 : nameFrom,
      isSurname ? to - 1 : to,
    )
  ) {
    const works = titled && !language.organisations.has(last.lower);
    return works || (given && to - nameFrom <= 3) ? 'perhaps' : 'no';
  }
  return titled || given ? 'surely' : 'perhaps';
}

/** `J.`, `J.R.`, but not `U.S.` */
export function isInitial(token: Token | undefined): boolean {
  return /^(?:\p{Lu}\.){1,3}$/u.test(token?.text ?? '') && !/^U\.[SKN]\.$/.test(token?.text ?? '');
}

/** Whether a word between two tokens marks an organisation or a place. */
export function hasOrganisation({ tokens, language }: Prose, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (language.organisations.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** Whether a word has its capital from where it stands: `Goldsmith Ada Quill` at the head of a sentence. */
export function isOpening({ sentences, sentenceOf }: Prose, at: number): boolean {
  return sentences[sentenceOf[at] ?? 0]?.from === at;
}

/** Gender as given name or title tell it; null when they do not. */
export function genderOfName(
  name: string,
  title: string,
  { language }: Prose,
): 'female' | 'male' | null {
  for (const word of title.toLowerCase().replaceAll('.', '').split(' ')) {
    if (language.maleHonorifics.has(word) || language.maleOffices.has(word)) return 'male';
    if (language.femaleHonorifics.has(word) || language.femaleOffices.has(word)) return 'female';
  }
  const [given = '', ...others] = name.split(' ');
  const gender = others.length > 0 ? genderOf(given) : null;
  return gender === 'either' ? null : gender;
}
