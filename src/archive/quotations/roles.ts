// What a text says of somebody beside the name: `Ada Quill, Harbour Master of the Saltreach Trust (ST),`
// and `the Harbour Master, Ada Quill`.
import { isOffice } from './language.ts';
import { fold } from '#text/fold.ts';
import { endOfRun, isCapitalised, readName } from './names.ts';
import { hasOrganisation } from './personhood.ts';
import type { WrittenName } from './names.ts';
import type { Prose } from './tokens.ts';

export interface Role {
  /** As stated, without an article: `Harbour Master`. */
  readonly role: string;
  /** As stated, short form in brackets included; null when none is named. */
  readonly organisation: string | null;
  /** The whole apposition. */
  readonly text: string;
  /** The organisation's initials, folded: how the text may call it later. */
  readonly acronyms: ReadonlyArray<string>;
}

/** How long an apposition may be, and what stands in brackets before it; in tokens. */
const LONGEST = 32;
const BRACKETS = 8;

/**
 * The apposition behind a name that ends before the token `at`; null when none states an office.
 * Brackets (`(R-Ohio)`) and an age (`, 45,`) may stand between.
 */
export function roleBehind(prose: Prose, at: number): Role | null {
  const { tokens, language } = prose;
  let from = behindBrackets(prose, at);
  // `Ada Quill is the head of …`, `Ada Quill, who is the head of …`
  const isCopula = (at: number): boolean => /^(?:is|was)$/.test(tokens[at]?.lower ?? '');
  if (isCopula(from)) {
    const behind = behindArticle(prose, from + 1);
    const isOne = behind > from + 1 || isOffice(language, tokens[behind]?.lower ?? '');
    return isOne ? roleAt(prose, behind) : null;
  }
  if (tokens[from]?.text !== ',') return null;
  from++;
  if (tokens[from]?.lower === 'who' && isCopula(from + 1)) from += 2;
  if (/^\d+$/.test(tokens[from]?.text ?? '') && tokens[from + 1]?.text === ',') from += 2;
  while (language.determiners.has(tokens[from]?.lower ?? '')) from++;
  if (isAnotherPerson(prose, from)) return null;
  return roleAt(prose, from);
}

/** The description before a name, with a comma between: `the Mayor, Ada Quill, said`. */
export function roleBefore(prose: Prose, at: number): Role | null {
  const { tokens, language, sentenceOf } = prose;
  if (tokens[at - 1]?.text !== ',' || sentenceOf[at - 1] !== sentenceOf[at]) return null;
  for (let from = at - 2; from > at - LONGEST && from >= 0; from--) {
    const token = tokens[from];
    if (token?.kind !== 'word' || sentenceOf[from] !== sentenceOf[at]) return null;
    const opens =
      token.lower === 'the' || token.lower === "'s" || language.possessives.has(token.lower);
    const inside = language.prepositions.has(tokens[from - 1]?.lower ?? '');
    if (opens && !(token.lower === 'the' && inside)) return roleAt(prose, from + 1, at - 1);
  }
  return null;
}

/** The office right before a name: `Minister of Energy of Karvenia Ada Quill`. */
export function roleInTitle(prose: Prose, { from, nameFrom }: WrittenName): Role | null {
  return nameFrom > from ? roleAt(prose, from, nameFrom) : null;
}

/** `Ada Quill, Mayor Ben Tarn and …`: a list of people, not an apposition. */
function isAnotherPerson(prose: Prose, from: number): boolean {
  if (!isCapitalised(prose.tokens[from])) return false;
  const name = readName(prose, from, endOfRun(prose, from));
  return name !== null && name.nameFrom < name.to && name.person === 'surely';
}

/** The office that begins at a token, up to the mark or the clause that ends it. */
function roleAt(prose: Prose, from: number, end = from + LONGEST): Role | null {
  const { tokens, language } = prose;
  let to = from;
  let office: number | null = null;
  for (; to < end && staysInRole(prose, from, to, office !== null); to++) {
    const { lower } = tokens[to] ?? { lower: '' };
    if (office === null && language.prepositions.has(lower)) return null;
    if ((office === null || office === to - 1) && isOffice(language, lower)) office = to;
  }
  // `banker Ada Quill` behind a comma is the next of a list.
  if (office === null || (to > office + 1 && isPersonAt(prose, office + 1, to))) return null;
  const text = sliceOf(prose, from, to);
  const link = linkToName(prose, office + 1, to);
  const name = behindArticle(prose, (link ?? to) + 1);
  const isPortfolio =
    language.portfolios.has(tokens[office]?.lower ?? '') && !hasOrganisation(prose, name, to);
  if (link === null || isPortfolio || name >= to || !isCapitalised(tokens[name]))
    return { role: text, organisation: null, text, acronyms: [] };
  return {
    role: sliceOf(prose, from, link),
    organisation: sliceOf(prose, name, to),
    text,
    acronyms: acronymsOf(prose, name, to),
  };
}

/** Whether the token at `to` still belongs to an apposition that began at `from`. */
function staysInRole(prose: Prose, from: number, to: number, hasOffice: boolean): boolean {
  const { tokens, language, sentenceOf } = prose;
  const token = tokens[to];
  if (!token || token.kind === 'quote' || sentenceOf[to] !== sentenceOf[from]) return false;
  if (/^[,.;:–—!?]$/.test(token.text)) return false;
  const { lower } = token;
  if (language.relatives.has(lower) || language.pronouns.has(lower)) return false;
  if (language.auxiliaries.has(lower)) return false;
  const speaks = language.verbs.get(lower)?.kind === 'speech' && !isCapitalised(token);
  return !(speaks && hasOffice);
}

/** The first `of`, `at` … that leads to a name: `professor of hydrology at the University`. */
function linkToName(prose: Prose, from: number, to: number): number | null {
  for (let at = from; at < to; at++)
    if (/^(?:of|at|for|with|in)$/.test(prose.tokens[at]?.lower ?? ''))
      if (isCapitalised(prose.tokens[behindArticle(prose, at + 1)])) return at;
  return null;
}

function behindArticle({ tokens, language }: Prose, from: number): number {
  let at = from;
  while (language.determiners.has(tokens[at]?.lower ?? '')) at++;
  return at;
}

function isPersonAt(prose: Prose, from: number, to: number): boolean {
  if (!isCapitalised(prose.tokens[from])) return false;
  const name = readName(prose, from, Math.min(to, endOfRun(prose, from)));
  return name !== null && name.person === 'surely' && name.nameFrom === from;
}

/** `Saltreach Harbour Trust` may be called `SHT` later. */
function acronymsOf({ tokens }: Prose, from: number, to: number): string[] {
  const initials = tokens
    .slice(from, to)
    .filter(isCapitalised)
    .flatMap(({ text }) => text.split('-'))
    .map((word) => word[0] ?? '')
    .join('');
  return initials.length > 1 ? [fold(initials)] : [];
}

function behindBrackets({ tokens }: Prose, at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let close = at; close < at + BRACKETS; close++)
    if (tokens[close]?.text === ')') return close + 1;
  return at;
}

function sliceOf({ text, tokens }: Prose, from: number, to: number): string {
  return text.slice(tokens[from]?.start, tokens[to - 1]?.end);
}
