// Who a verb's subject is. English puts it before the verb, so it is read backwards from there, past
// what may stand between: auxiliaries, an apposition between commas, brackets. Behind `said` it is read
// forwards.
import { isOffice } from './language.ts';
import { endOfRun, isCapitalised, readName } from './names.ts';
import { isInPhrase, isPersonal, pronounAt, readPhrase, relativeAt } from './noun-phrases.ts';
import type { Reference } from './noun-phrases.ts';
import type { Prose } from './tokens.ts';

/** How far an apposition may reach back, and how long a reference or a bracket may be; in tokens. */
const APPOSITION = 40;
const LONGEST = 16;

/**
 * The reference that ends right before the token `at`, or before the apposition that ends there.
 * @param at token index: the verb, or its first auxiliary
 * @param first no token before this one is looked at: where the sentence begins
 */
export function referenceBefore(prose: Prose, at: number, first: number): Reference | null {
  const last = at - 1;
  const token = last < first ? undefined : prose.tokens[last];
  if (!token) return null;
  if (token.text === ')' || token.text === ']') {
    const open = bracketBefore(prose, last, first);
    return open === null ? null : referenceBefore(prose, open, first);
  }
  if (isParting(token.text)) return beforeApposition(prose, last, first);
  return token.kind === 'quote' ? null : referenceEndingAt(prose, last, first);
}

/**
 * The reference that begins at the token `at`, read forwards: `said Ada Quill, the mayor`.
 * @param end the token behind the sentence
 */
export function referenceAt(prose: Prose, at: number, end: number): Reference | null {
  const { tokens, language } = prose;
  const token = tokens[at];
  if (token?.kind !== 'word' || at >= end) return null;
  if (language.pronouns.has(token.lower)) return pronounAt(at);
  const chain = prose.chains.startingAt.get(language.determiners.has(token.lower) ? at + 1 : at);
  if (chain) return readPhrase(prose, at, chain.to);
  let to = at;
  while (to < end && to < at + LONGEST && isInPhrase(prose, to, true)) {
    if (to > at && isBehindName(prose, to)) break;
    to++;
  }
  while (to > at && language.adverbs.has(tokens[to - 1]?.lower ?? '')) to--;
  const reference = to > at ? readPhrase(prose, at, to) : null;
  if (!reference) return null;
  // `said the mayor, Ada Quill`, `said the head of the committee, Ada Quill`
  const comma = behindComplement(prose, to, end);
  return tokens[comma]?.text === ','
    ? (apposedName(prose, reference, comma, comma) ?? reference)
    : reference;
}

/** Behind `of the committee`, where that follows. */
function behindComplement(prose: Prose, from: number, end: number): number {
  const { tokens, language } = prose;
  let to = from;
  while (to < end && to < from + LONGEST && language.linking.has(tokens[to]?.lower ?? '')) {
    to++;
    while (to < end && isInPhrase(prose, to, true)) to++;
  }
  return to;
}

/** Behind a name the phrase is over (`said Quill yesterday`), unless an office follows (`the Harbour Trust chairman`). */
function isBehindName(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token || !isCapitalised(before) || isCapitalised(token)) return false;
  if (language.determiners.has(before.lower) || language.possessives.has(before.lower))
    return false;
  return !(
    language.particles.has(token.text) ||
    token.lower === "'s" ||
    isPersonal(prose, token.lower)
  );
}

/** `Quill, the mayor of Saltreach, said`: the reference before the comma that opens the apposition. */
function beforeApposition(prose: Prose, close: number, first: number): Reference | null {
  const { tokens } = prose;
  let described: Reference | null = null;
  for (let at = close - 1; at > first && at > close - APPOSITION; at--) {
    const token = tokens[at];
    if (token?.kind === 'quote') break;
    if (!token || !isParting(token.text)) continue;
    const before = beforeMark(prose, at, first);
    if (!before) continue;
    const apposed = apposedName(prose, before, at, close);
    if (!apposed && !canBeSubject(prose, before)) continue;
    // Of a chain (`Quill, the mayor, aged 45,`) the name is the subject, the rest describes it.
    if (before.kind !== 'description') return before;
    described ??= apposed ?? before;
  }
  return described;
}

/** `Quill’s deputy, Ada Moss, said`: the name that fills the apposition is who speaks. */
function apposedName(
  prose: Prose,
  { kind }: Reference,
  open: number,
  close: number,
): Reference | null {
  const { tokens, language } = prose;
  let from = open + 1;
  while (language.determiners.has(tokens[from]?.lower ?? '')) from++;
  if (isOffice(language, tokens[from]?.lower ?? '') && isCapitalised(tokens[from + 1])) from++;
  const end = endOfRun(prose, from);
  if (kind !== 'description' || end <= from) return null;
  const behind = tokens[end];
  if (end !== close && !/^(?:[,(.]|of|at|from)$/.test(behind?.text ?? '')) return null;
  const name = readName(prose, from, end);
  if (!name || name.person === 'no' || name.nameFrom >= name.to) return null;
  if (name.person !== 'surely' && name.to - name.nameFrom === 1) return null;
  return { kind: 'name', from: name.from, to: name.to, head: name.to - 1, name };
}

function beforeMark(prose: Prose, mark: number, first: number): Reference | null {
  const last = mark - 1;
  const token = prose.tokens[last];
  if (token?.text !== ')')
    return token?.kind === 'word' ? referenceEndingAt(prose, last, first) : null;
  const open = bracketBefore(prose, last, first);
  return open === null || open <= first ? null : referenceEndingAt(prose, open - 1, first);
}

/** People, pronouns and offices can be subjects of speech; `Saltreach` behind `in` cannot. */
function canBeSubject(prose: Prose, { kind, from, head, name }: Reference): boolean {
  const { tokens, language } = prose;
  if (language.prepositions.has(tokens[from - 1]?.lower ?? '')) return false;
  if (kind === 'name') return name?.person !== 'no';
  return kind !== 'description' || isPersonal(prose, tokens[head]?.lower ?? '');
}

function isParting(text: string): boolean {
  return /^[,–—-]$/.test(text);
}

function bracketBefore({ tokens }: Prose, close: number, first: number): number | null {
  const mark = tokens[close]?.text === ']' ? '[' : '(';
  for (let at = close - 1; at > first && at > close - LONGEST; at--)
    if (tokens[at]?.text === mark) return at;
  return null;
}

/** The reference whose last token is `last`; null when the words there can name nobody. */
function referenceEndingAt(prose: Prose, last: number, first: number): Reference | null {
  const { tokens, language } = prose;
  const lower = tokens[last]?.lower ?? '';
  if (language.pronouns.has(lower)) return pronounAt(last);
  if (language.relatives.has(lower)) return relatesToSpeaker(prose, last) ? relativeAt(last) : null;
  const opens = (at: number): boolean => {
    const word = tokens[at]?.lower ?? '';
    return language.determiners.has(word) || language.possessives.has(word);
  };
  let from = last + 1;
  while (from > first && from > last - LONGEST && isInPhrase(prose, from - 1, from > last)) {
    from--;
    if (opens(from) && !language.determiners.has(tokens[from - 1]?.lower ?? '')) break;
  }
  // `who asked not to be named said`: a participle is nobody.
  if (from === last && /[^e]ed$/.test(lower) && !isCapitalised(tokens[last])) return null;
  const reference = from > last ? null : readPhrase(prose, from, last + 1);
  return reference && withHead(prose, withFirstOffice(prose, reference, first), first);
}

/** `secretary and tram driver Ada Quill`: two offices of one person. */
function withFirstOffice(prose: Prose, reference: Reference, first: number): Reference {
  const { tokens, language } = prose;
  const and = reference.from - 1;
  const office = tokens[and - 1]?.lower ?? '';
  const joins = tokens[and]?.lower === 'and' && and > first && isOffice(language, office);
  if (!joins || reference.kind !== 'name' || reference.name?.title === '') return reference;
  let from = and - 1;
  while (from > first && isInPhrase(prose, from - 1, false)) from--;
  return { ...reference, from };
}

/** `who`; `which` and `that` behind what can speak: a document, a body with a name, not `shirts`. */
function relatesToSpeaker(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  const lower = tokens[at]?.lower ?? '';
  if (lower === 'who') return true;
  if (lower !== 'which' && lower !== 'that') return false;
  const before = tokens[tokens[at - 1]?.text === ',' ? at - 2 : at - 1];
  const noun = before?.lower ?? '';
  return (
    isCapitalised(before) ||
    isPersonal(prose, noun) ||
    language.documents.has(noun) ||
    language.documents.has(noun.replace(/s$/, ''))
  );
}

/** `a spokesman for Ada Quill`, `the head of the party`: the noun before the preposition is the head. */
function withHead(prose: Prose, inner: Reference, first: number): Reference {
  const { tokens, language } = prose;
  const link = inner.from - 1;
  const preposition = tokens[link]?.lower ?? '';
  if (link <= first || !language.linking.has(preposition)) return inner;
  const outer = referenceEndingAt(prose, link - 1, first);
  if (!outer || outer.kind === 'pronoun' || outer.kind === 'relative') return inner;
  const innerIsPerson = inner.kind === 'name' && inner.name?.person === 'surely';
  if (outer.kind === 'name') {
    // `Ada Quill at the Weekly Review`: a person and where they work. `the boat with Ada Quill` is not.
    const works = outer.name?.person === 'surely' && preposition !== 'with' && preposition !== 'to';
    return works && !innerIsPerson ? { ...outer, to: inner.to } : inner;
  }
  const noun = tokens[outer.head]?.lower ?? '';
  if (isPersonal(prose, noun)) return { ...outer, to: inner.to };
  const belongs = language.documents.has(noun) || (!innerIsPerson && preposition === 'of');
  return belongs ? { ...outer, to: inner.to } : inner;
}
