// The words that refer to somebody: a name, a pronoun, a description (`the mayor's deputy`). News needs
// no full grammar for this: a noun phrase ends where a verb, a preposition or a mark stands.
import { isOffice } from './language.ts';
import type { Language } from './language.ts';
import { adjoin, isCapitalised, readName } from './names.ts';
import type { WrittenName } from './names.ts';
import type { Prose } from './tokens.ts';

export interface Reference {
  readonly kind: 'name' | 'pronoun' | 'relative' | 'description';
  /** Token indices; `to` exclusive. What hangs on it (`of Saltreach`) is inside. */
  readonly from: number;
  readonly to: number;
  /** The noun a description is about, or the last word of the name: a token index. */
  readonly head: number;
  /** For a name: its parts. */
  readonly name: WrittenName | null;
}

export function pronounAt(at: number): Reference {
  return { kind: 'pronoun', from: at, to: at + 1, head: at, name: null };
}

export function relativeAt(at: number): Reference {
  return { kind: 'relative', from: at, to: at + 1, head: at, name: null };
}

/** Whether a noun names people by what they are: `minister`, `critics`. */
export function isPersonal({ language }: { readonly language: Language }, noun: string): boolean {
  const singular = noun.replace(/s$/, '');
  return [noun, singular].some((word) => isOffice(language, word) || language.persons.has(word));
}

/** Whether a reference can be who speaks: a person, a document, a name; not `the plan`. */
export function speaks({ tokens, language }: Prose, { kind, head }: Reference): boolean {
  if (kind !== 'description') return true;
  const noun = tokens[head]?.lower ?? '';
  return (
    isPersonal({ language }, noun) ||
    language.documents.has(noun) ||
    language.documents.has(noun.replace(/s$/, ''))
  );
}

/**
 * Whether the word at a token can be part of a noun phrase.
 * @param isLast whether nothing of the phrase stands behind it: a possessive needs something
 */
export function isInPhrase({ tokens, language }: Prose, at: number, isLast: boolean): boolean {
  const token = tokens[at];
  if (!token || token.kind === 'quote') return false;
  if (token.kind === 'mark') return /^[’'$%&/]$/.test(token.text) && !isLast;
  const { lower } = token;
  if (lower === "'s") return true;
  const links =
    language.prepositions.has(lower) ||
    language.conjunctions.has(lower) ||
    language.subordinators.has(lower);
  if (links || isCapitalised(token)) return !links;
  const verb = language.verbs.get(lower);
  return !(
    language.relatives.has(lower) ||
    language.auxiliaries.has(lower) ||
    language.pronouns.has(lower) ||
    (language.objectPronouns.has(lower) && !language.possessives.has(lower)) ||
    language.commonVerbs.has(lower) ||
    verb?.forms.includes('past') === true ||
    verb?.forms[0] === 'participle'
  );
}

/** What the tokens between two indices refer to. A name at their end makes it a name: `former mayor Ada Quill`. */
export function readPhrase(prose: Prose, from: number, to: number): Reference | null {
  const { tokens, language } = prose;
  let end = to;
  while (end > from + 1 && language.adverbs.has(tokens[end - 1]?.lower ?? '')) end--;
  const last = tokens[end - 1];
  if (last?.kind !== 'word' || last.lower === "'s") return null;
  const chain = prose.chains.endingAt.get(end);
  if (chain) {
    const name = readName(prose, chain.from, end);
    return { kind: 'name', from: Math.min(from, chain.from), to: end, head: end - 1, name };
  }
  const run = runBefore(prose, from, end);
  const name = run < end ? readName(prose, run, end) : null;
  if (!name || name.nameFrom >= name.to)
    return { kind: 'description', from, to: end, head: end - 1, name: null };
  const isNoun = name.from === name.to - 1 && isPersonal(prose, last.lower);
  if (isNoun && prose.sentences[prose.sentenceOf[name.from] ?? 0]?.from === name.from)
    return { kind: 'description', from, to: end, head: end - 1, name: null };
  if (name.to !== end) return { kind: 'description', from, to: end, head: end - 1, name: null };
  const particles = particlesBefore(prose, from, run);
  if (particles < run && name.nameFrom === run)
    return {
      kind: 'name',
      from: particles,
      to: end,
      head: end - 1,
      name: withParticles(prose, name, particles),
    };
  return { kind: 'name', from, to: end, head: end - 1, name: withOffice(prose, name, from) };
}

/** Where the run of capitalised words begins that ends at `end`; `end` when there is none. */
function runBefore(prose: Prose, from: number, end: number): number {
  const { tokens, language } = prose;
  let run = end;
  while (run > from && (run === end || adjoin(prose, run))) {
    const before = tokens[run - 1];
    const isParticle =
      language.particles.has(before?.text ?? '') && isCapitalised(tokens[run]) && run < end;
    if (!isCapitalised(before) && !isParticle) break;
    run--;
  }
  while (run < end && !isCapitalised(tokens[run])) run++;
  return run;
}

/** A particle in lower case may open a name in mid-sentence: `von der Mole said`. */
function particlesBefore({ tokens, language }: Prose, from: number, run: number): number {
  let at = run;
  while (at > from && language.particles.has(tokens[at - 1]?.text ?? '')) at--;
  return at;
}

function withParticles({ text, tokens }: Prose, name: WrittenName, from: number): WrittenName {
  const whole = text.slice(tokens[from]?.start, tokens[name.to - 1]?.end);
  return { ...name, from, nameFrom: from, name: whole };
}

/** The words before a name in lower case, as its title: `former mayor` of `the former mayor Ada Quill`. */
function withOffice(prose: Prose, name: WrittenName, from: number): WrittenName {
  const { text, tokens, language } = prose;
  if (from >= name.from || !isPersonal(prose, tokens[name.from - 1]?.lower ?? '')) return name;
  const first = tokens[language.determiners.has(tokens[from]?.lower ?? '') ? from + 1 : from];
  const own = tokens[name.nameFrom];
  if (!first || !own) return name;
  const title = text.slice(first.start, own.start).trim();
  return { ...name, title, person: name.person === 'no' ? 'no' : 'surely' };
}
