// Runs of capitalised words, and what in them is a person's name: `Saltreach Harbour Trust
// Chairman Ben Tarn` is an office and a name, `Saltreach Post` is neither.
import { isOffice } from './language.ts';
import { isGivenName } from './given-names.ts';
import { behindDescriptions, isInitial, isOpening, personhoodOf } from './personhood.ts';
import type { Personhood } from './personhood.ts';
import type { Prose, Token } from './tokens.ts';

export interface WrittenName {
  /** Token indices of the whole run, office and honorific included; `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** Where the name itself begins; `to` when the run is an office alone. */
  readonly nameFrom: number;
  /** The name as it is written, without what stands before it: `Ben Tarn`, `Tarn`, `Ben Tarn Jr.`. */
  readonly name: string;
  /** Office or honorific before the name: `Saltreach Harbour Trust Chairman`, `Mr.`; empty if none. */
  readonly title: string;
  readonly person: Personhood;
}

const LONGEST_RUN = 14;

/** Whether a token is a capitalised word. */
export function isCapitalised(token: Token | undefined): boolean {
  return token?.capital === true;
}

/** Where the run of capitalised words ends that begins at `from`; `from` when none does. */
export function endOfRun(prose: Prose, from: number): number {
  const { tokens, language, chains } = prose;
  const chain = chains.startingAt.get(from);
  if (chain) return chain.to;
  let at = from;
  while (at < from + LONGEST_RUN) {
    let word = at;
    while (word > from && word < at + 3 && language.particles.has(tokens[word]?.text ?? '')) word++;
    if (!isCapitalised(tokens[word])) break;
    if (at > from && (!adjoin(prose, at) || breaksName(prose, at))) break;
    at = word + 1;
  }
  return at;
}

/** In a headline every word has a capital: `Quill Calls Vote Off For Good` is no name. */
function breaksName({ tokens, language }: Prose, at: number): boolean {
  const token = tokens[at];
  if (!token || token.text.endsWith('.')) return false;
  const { lower } = token;
  const verb = language.verbs.get(lower);
  return (
    (verb?.forms.includes('present') === true && !verb.forms.includes('base')) ||
    language.prepositions.has(lower) ||
    language.conjunctions.has(lower) ||
    language.possessives.has(lower) ||
    language.copulas.has(lower)
  );
}

/** Whether only a space parts a token from the one before it, and no sentence ends between them. */
export function adjoin(prose: Prose, at: number): boolean {
  const [before, token] = [prose.tokens[at - 1], prose.tokens[at]];
  if (!before || !token || prose.sentenceOf[at - 1] !== prose.sentenceOf[at]) return false;
  return token.start - before.end <= 2;
}

/** Reads the run of capitalised words between two token indices. Null when nothing in it can name anybody. */
export function readName(prose: Prose, runFrom: number, runTo: number): WrittenName | null {
  const { tokens, language } = prose;
  const lower = (at: number): string => tokens[at]?.lower ?? '';
  const chain = prose.chains.endingAt.get(runTo);
  if (chain)
    return { ...chain, ...partsOf(prose, chain.from, chain.nameFrom, runTo), person: 'surely' };
  let [from, to] = [runFrom, runTo];
  while (from < to && (opensSentence(prose, from) || isFunctionWord(prose, from))) from++;
  while (to > from && language.capitalised.has(lower(to - 1)))
    if (to - from === 2 && isGivenName(tokens[from]?.text ?? '')) break;
    else to--;
  if (from >= to) return null;
  const nameFrom = behindDescriptions(prose, from, to);
  return {
    from,
    to,
    nameFrom,
    ...partsOf(prose, from, nameFrom, to),
    person: nameFrom < to ? personhoodOf(prose, from, nameFrom, to) : 'no',
  };
}

function partsOf(
  prose: Prose,
  from: number,
  nameFrom: number,
  to: number,
): Pick<WrittenName, 'name' | 'title'> {
  return { name: textOf(prose, nameFrom, to), title: textOf(prose, from, nameFrom) };
}

/** A word that is capitalised only because it opens a sentence: `Yesterday`, `Asked`, `Saying`. */
function opensSentence(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  const token = tokens[at];
  if (!token || !isOpening(prose, at)) return false;
  return (
    language.adverbs.has(token.lower) ||
    (language.verbs.has(token.lower) && !isOffice(language, token.lower)) ||
    (/(?:ly|ing)$/.test(token.lower) && !isGivenName(token.text) && !isActing(prose, at + 1))
  );
}

/** Whether what stands here shows that the word before is a name: another capital, a comma, a verb (`Denning said`). */
function isActing({ tokens, language }: Prose, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  return (
    token.capital ||
    token.text === ',' ||
    language.auxiliaries.has(token.lower) ||
    language.commonVerbs.has(token.lower) ||
    language.verbs.get(token.lower)?.forms.includes('past') === true
  );
}

function isFunctionWord({ tokens, language }: Prose, at: number): boolean {
  const token = tokens[at];
  if (!token || isInitial(token)) return false;
  const { lower } = token;
  return (
    language.structural.has(lower) ||
    language.subordinators.has(lower) ||
    language.pronouns.has(lower) ||
    (language.auxiliaries.has(lower) && lower !== 'will' && lower !== 'may') ||
    lower === "'s"
  );
}

function textOf(prose: Prose, from: number, to: number): string {
  const [first, last] = [prose.tokens[from], prose.tokens[to - 1]];
  return first && last ? prose.text.slice(first.start, last.end).replace(/\s+/g, ' ') : '';
}
