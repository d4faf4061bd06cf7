// Who a verb's subject is. English puts it before the verb, so it is read backwards from there, past
// what may stand between: auxiliaries, an apposition between commas, brackets. Behind `said` it is read
// forwards.
import { apposedName, beforeApposition, bracketBefore, isParting } from './appositions.ts';
import { isCapitalised } from './names.ts';
import { isInPhrase, isPersonal, pronounAt, readPhrase } from './noun-phrases.ts';
import type { Reference } from './noun-phrases.ts';
import { referenceEndingAt } from './phrases-before.ts';
import type { Prose } from './tokens.ts';

/** How long a reference may be, in tokens. */
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
