// A reporting verb and what belongs to it: auxiliaries, adverbs, `not`; and whether the word is a verb
// here at all, since many forms (`reports`, `claims`, `remarks`) are nouns as well.
import { isCapitalised } from './names.ts';
import type { Sentence } from './sentences.ts';
import type { Prose } from './tokens.ts';
import type { ReportingVerb } from './verb-forms.ts';

export type VerbUse = 'finite' | 'infinitive' | 'participle';

export interface VerbGroup {
  readonly verb: ReportingVerb;
  /** Token indices; `from` at the first auxiliary or adverb, `to` behind the particle. */
  readonly from: number;
  readonly to: number;
  readonly use: VerbUse;
  /** `was told`: the subject is not who speaks. */
  readonly passive: boolean;
  /** `did not say`, and what follows `imagine`. */
  readonly negated: boolean;
}

/** How many auxiliaries and adverbs are looked at, and how far `imagine` reaches; in tokens. */
const LONGEST = 8;
const MAKE_BELIEVE = 6;

/** The reporting verb at a token with its group; null when the word is no verb that reports there. */
export function verbGroupAt(prose: Prose, at: number, sentence: Sentence): VerbGroup | null {
  const { tokens, language } = prose;
  const token = tokens[at];
  if (!token || (isCapitalised(token) && at !== sentence.from)) return null;
  const verb = language.verbs.get(token.lower);
  if (!verb || !hasParticle(prose, at, verb)) return null;
  const { from, copula, auxiliary, negated } = helpersBefore(prose, at, sentence.from);
  const use = useOf(prose, at, from, sentence, verb, auxiliary, copula);
  if (use === null) return null;
  const isPast = verb.forms.includes('past') && use === 'finite';
  return {
    verb,
    from,
    to: at + (verb.particles.length > 0 ? 2 : 1),
    use,
    passive: copula && isPast && verb.lemma !== 'say' && verb.lemma !== 'read',
    negated: negated || isMakeBelieve(prose, from, sentence.from),
  };
}

/** How the form stands here; null when it is a noun, or a base form nothing makes a verb. */
function useOf(
  prose: Prose,
  at: number,
  from: number,
  sentence: Sentence,
  { forms }: ReportingVerb,
  auxiliary: boolean,
  copula: boolean,
): VerbUse | null {
  const before = prose.tokens[from - 1];
  if (forms.includes('participle') && forms.length === 1) return copula ? 'finite' : 'participle';
  if (forms.includes('base') && !forms.includes('past')) {
    if (auxiliary || isPlural(prose, from - 1, sentence.from)) return 'finite';
    return before?.lower === 'to' && from > sentence.from ? 'infinitive' : null;
  }
  return forms.includes('present') && isNoun(prose, at, from, sentence) ? null : 'finite';
}

/** `point out`: a verb of the list that needs a word behind it has it. */
function hasParticle({ tokens }: Prose, at: number, { particles }: ReportingVerb): boolean {
  return particles.length === 0 || particles.includes(tokens[at + 1]?.lower ?? '');
}

/** The auxiliaries and adverbs before a verb: `has also said`. */
function helpersBefore(
  { tokens, language }: Prose,
  verb: number,
  first: number,
): { from: number; copula: boolean; auxiliary: boolean; negated: boolean } {
  let from = verb;
  let [copula, auxiliary, negated] = [false, false, false];
  while (from > first && from > verb - LONGEST) {
    const token = tokens[from - 1];
    if (token?.kind !== 'word') break;
    const { lower } = token;
    const helps = language.auxiliaries.has(lower);
    const isAdverb = language.adverbs.has(lower) || (lower.endsWith('ly') && !isCapitalised(token));
    if (!helps && !isAdverb && !language.negations.has(lower)) break;
    from--;
    auxiliary ||= helps;
    copula ||= language.copulas.has(lower);
    negated ||= language.negations.has(lower);
  }
  return { from, copula, auxiliary, negated };
}

/** Whether a verb in its base form can belong to what stands before it: `critics say`, `they say`. */
function isPlural({ tokens, language }: Prose, at: number, first: number): boolean {
  const token = tokens[at];
  if (!token || at < first) return false;
  if (token.text === ',' || language.plurals.has(token.lower)) return true;
  return (
    token.kind === 'word' &&
    /[^s']s$/.test(token.lower) &&
    !language.possessives.has(token.lower) &&
    token.lower !== 'this'
  );
}

/** `his remarks`, `news reports said`: the form of a verb, but a noun. */
function isNoun(
  { tokens, language }: Prose,
  at: number,
  from: number,
  sentence: Sentence,
): boolean {
  if (from !== at) return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (next && !isCapitalised(next))
    if (language.auxiliaries.has(next.lower) || language.verbs.has(next.lower)) return true;
  if (!before || at === sentence.from) return false;
  return (
    language.determiners.has(before.lower) ||
    language.possessives.has(before.lower) ||
    language.prepositions.has(before.lower) ||
    before.lower === "'s"
  );
}

/** `Critics imagine him saying`: the words just before are of make-believe. */
function isMakeBelieve({ tokens, language }: Prose, at: number, first: number): boolean {
  for (let before = at - 1; before >= first && before > at - MAKE_BELIEVE; before--) {
    const token = tokens[before];
    if (token?.kind !== 'word') return false;
    if (language.hypothetical.has(token.lower)) return true;
    const next = tokens[before + 1]?.lower;
    if (next === 'to' && (token.lower === 'were' || language.refusing.has(token.lower)))
      return true;
  }
  return false;
}
