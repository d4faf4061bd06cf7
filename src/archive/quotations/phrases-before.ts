// A noun phrase read backwards from its last word: where it begins, and what it hangs on (`a spokesman for
// Ada Quill` is about the spokesman).
import { isOffice } from './language.ts';
import { isCapitalised } from './names.ts';
import { isInPhrase, isPersonal, pronounAt, readPhrase, relativeAt } from './noun-phrases.ts';
import type { Reference } from './noun-phrases.ts';
import type { Prose } from './tokens.ts';

/** How long a reference may be, in tokens. */
const LONGEST = 16;

/** The reference whose last token is `last`; null when the words there can name nobody. */
export function referenceEndingAt(prose: Prose, last: number, first: number): Reference | null {
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

/** `the agreement between Ada Quill and Ben Tarn`: about the agreement, not about either. */
function betweenTwo(prose: Prose, inner: Reference, first: number): Reference | null {
  const one = referenceEndingAt(prose, inner.from - 2, inner.from - 1 - LONGEST);
  if (!one || one.from < first) return null;
  const isBetween = prose.tokens[one.head + 1]?.lower === 'between' && one.kind === 'description';
  return isBetween ? { ...one, to: inner.to } : null;
}

/** `a spokesman for Ada Quill`, `the head of the party`: the noun before the preposition is the head. */
function withHead(prose: Prose, inner: Reference, first: number): Reference {
  const { tokens, language } = prose;
  const link = inner.from - 1;
  const preposition = tokens[link]?.lower ?? '';
  if (preposition === 'and') return betweenTwo(prose, inner, first) ?? inner;
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
