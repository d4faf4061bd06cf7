// Offices that stand before a name with their organisation in between: `Minister of Energy of Karvenia
// Ada Quill`. Nothing but the given name shows where the organisation ends and the person begins.
import { isOffice } from './language.ts';
import { isAmbiguousGivenName, isGivenName } from './given-names.ts';
import type { Language } from './language.ts';
import type { Token } from './tokens.ts';

/** Token indices: the office, the name, and the end behind it. */
export interface OfficeChain {
  readonly from: number;
  readonly nameFrom: number;
  readonly to: number;
}

/** By the index of their first token and by the index behind their last. */
export interface OfficeChains {
  readonly startingAt: ReadonlyMap<number, OfficeChain>;
  readonly endingAt: ReadonlyMap<number, OfficeChain>;
}

/** How many links (`of Energy`, `of the Port`) a chain may have, and how many words a name. */
const LINKS = 4;
const NAME = 4;

export function findOfficeChains(tokens: ReadonlyArray<Token>, language: Language): OfficeChains {
  const startingAt = new Map<number, OfficeChain>();
  const endingAt = new Map<number, OfficeChain>();
  for (let at = 0; at < tokens.length; at++) {
    const chain = chainAt(tokens, language, at);
    if (!chain || endingAt.has(chain.to)) continue;
    startingAt.set(chain.from, chain);
    endingAt.set(chain.to, chain);
    at = chain.to - 1;
  }
  return { startingAt, endingAt };
}

/** The chain whose office is the word at a token. */
function chainAt(
  tokens: ReadonlyArray<Token>,
  language: Language,
  office: number,
): OfficeChain | null {
  const word = tokens[office];
  if (word?.kind !== 'word' || !language.heads.has(word.lower)) return null;
  let at = office + 1;
  for (let link = 0; link < LINKS; link++) {
    if (!isLink(tokens[at], word.capital)) return null;
    const isFor = tokens[at]?.lower === 'for' && !word.capital;
    at++;
    if (tokens[at]?.lower === 'the') at++;
    if (isFor && !language.organisations.has(tokens[at]?.lower ?? '')) return null;
    const end = endOfCapitals(tokens, at);
    if (end === at) return null;
    const nameFrom = nameIn(tokens, language, at, end);
    if (nameFrom !== null)
      return { from: startOfOffice(tokens, language, office), nameFrom, to: end };
    at = end;
  }
  return null;
}

/** `a spokesman for Ada Quill` is no title of hers, `Minister for Energy Ada Quill` is. */
function isLink(token: Token | undefined, isTitle: boolean): boolean {
  return isTitle
    ? /^(?:of|for|on|to|at|and|&)$/.test(token?.lower ?? '')
    : /^(?:of|at|for)$/.test(token?.lower ?? '');
}

/** Where in a run of capitals, behind its first word, a person's name begins and fills the rest. */
function nameIn(
  tokens: ReadonlyArray<Token>,
  language: Language,
  from: number,
  to: number,
): number | null {
  const last = tokens[to - 1]?.lower ?? '';
  for (let at = from + 1; at <= to - 2; at++) {
    const text = tokens[at]?.text ?? '';
    const isGiven =
      isGivenName(text) ||
      (isAmbiguousGivenName(text) && to - at === 2 && !language.organisations.has(last));
    if (isGiven && to - at <= NAME) return at;
  }
  // No given name is known: two or three words behind an organisation's last are a name, and so are
  // the last two of three before a verb (`of Karvenia Xyz Abcde met`).
  const isHouse = (at: number): boolean => {
    const lower = tokens[at]?.lower ?? '';
    return language.organisations.has(lower) || language.capitalised.has(lower);
  };
  let behind = to;
  while (behind > from && !isHouse(behind - 1)) behind--;
  const rest = to - behind;
  if (behind > from && (rest === 2 || rest === 3)) return behind;
  return behind === from && rest === 3 && isVerb(tokens[to], language) ? to - 2 : null;
}

function isVerb(token: Token | undefined, language: Language): boolean {
  if (token?.kind !== 'word' || token.capital) return false;
  const { lower } = token;
  return (
    language.verbs.has(lower) ||
    language.commonVerbs.has(lower) ||
    language.auxiliaries.has(lower) ||
    /[^e]ed$/.test(lower)
  );
}

function endOfCapitals(tokens: ReadonlyArray<Token>, from: number): number {
  let at = from;
  while (tokens[at]?.capital === true && (at === from || adjoins(tokens, at))) at++;
  return at;
}

/** `First Deputy Chairman`, `acting head`: what stands before the office and belongs to it. */
function startOfOffice(tokens: ReadonlyArray<Token>, language: Language, office: number): number {
  let from = office;
  while (adjoins(tokens, from)) {
    const before = tokens[from - 1];
    const belongs = before?.capital === true || isOffice(language, before?.lower ?? '');
    if (!before || !belongs || language.determiners.has(before.lower)) break;
    if (language.adverbs.has(before.lower) || language.conjunctions.has(before.lower)) break;
    from--;
  }
  return from;
}

function adjoins(tokens: ReadonlyArray<Token>, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return before?.kind === 'word' && token !== undefined && token.start - before.end === 1;
}
