// Who a verb's subject is. English puts it before the verb, so it is read backwards from there, past
// what may stand between: auxiliaries, an apposition between commas, brackets. Behind `said` it is read
// forwards.
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
  let to = at;
  while (to < end && to < at + LONGEST && isInPhrase(prose, to, true)) {
    if (to > at && isBehindName(prose, to)) break;
    to++;
  }
  while (to > at && language.adverbs.has(tokens[to - 1]?.lower ?? '')) to--;
  const reference = to > at ? readPhrase(prose, at, to) : null;
  // `said the mayor, Ada Quill`
  return reference && tokens[to]?.text === ','
    ? (apposedName(prose, reference, to, endOfRun(prose, to + 1)) ?? reference)
    : reference;
}

/** Behind a name the phrase is over (`said Quill yesterday`), unless an office follows (`the Harbour Trust chairman`). */
function isBehindName(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!token || !isCapitalised(before) || isCapitalised(token)) return false;
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
  const end = endOfRun(prose, open + 1);
  if (kind !== 'description' || end <= open + 1) return null;
  if (end !== close && !/^[,(]$/.test(prose.tokens[end]?.text ?? '')) return null;
  const name = readName(prose, open + 1, end);
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
  if (language.relatives.has(lower)) return /^wh[oi]|^that$/.test(lower) ? relativeAt(last) : null;
  const opens = (at: number): boolean => {
    const word = tokens[at]?.lower ?? '';
    return language.determiners.has(word) || language.possessives.has(word);
  };
  let from = last + 1;
  while (from > first && from > last - LONGEST && isInPhrase(prose, from - 1, from > last)) {
    from--;
    if (opens(from) && !language.determiners.has(tokens[from - 1]?.lower ?? '')) break;
  }
  const reference = from > last ? null : readPhrase(prose, from, last + 1);
  return reference && withHead(prose, reference, first);
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
  const belongs = !innerIsPerson && (preposition === 'of' || language.documents.has(noun));
  return belongs ? { ...outer, to: inner.to } : inner;
}
