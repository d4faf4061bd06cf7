// The words right beside a name: a title taken apart into office and organisation, an age.
import { isOffice } from './language.ts';
import type { Language } from './language.ts';
import type { Prose } from './tokens.ts';

/** `Ada Quill, 90,` and `Ada Quill turned 90`. */
export function ageBehind({ tokens }: Prose, at: number): string | null {
  const age = tokens[at + 1]?.text ?? '';
  if (!/^[1-9]\d$/.test(age)) return null;
  const stated = tokens[at]?.text === ',' && /^[,.]$/.test(tokens[at + 2]?.text ?? '');
  return stated || tokens[at]?.lower === 'turned' ? age : null;
}

/** `Larkwire News`: where somebody works, but not as what. */
export function isOrganisation(words: ReadonlyArray<string>, language: Language): boolean {
  return (
    !words.some((word) => isOffice(language, plain(word))) &&
    words.some(
      (word) => language.organisations.has(plain(word)) || language.capitalised.has(plain(word)),
    )
  );
}

/** `Brightwing Air CEO` → CEO, Brightwing Air; `Deputy Prime Minister` is all office. */
export function officeAndHouse(
  words: ReadonlyArray<string>,
  language: Language,
): [role: string, organisation: string | null] {
  const isRank = (word: string): boolean =>
    isOffice(language, plain(word)) ||
    language.ranks.has(plain(word)) ||
    language.capitalised.has(plain(word));
  const at = words.findLastIndex((word) => !isRank(word)) + 1;
  const house = words.slice(0, at);
  const named =
    house.length > 1 && house.every((word) => /^\p{Lu}/u.test(word)) && at < words.length;
  return named ? [words.slice(at).join(' '), house.join(' ')] : [words.join(' '), null];
}

/** A word of a title as the lists of a language write it. */
export function plain(word: string): string {
  return word.toLowerCase().replace(/\.$/, '');
}
