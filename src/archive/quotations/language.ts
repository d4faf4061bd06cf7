// What the engine must know of a language to tell who speaks in it. The rules are code and shared; the
// words are data, one file a language.

import { reportingVerbs } from './verb-forms.ts';
import type { ReportingVerb } from './verb-forms.ts';

/** The words of a language, as an editor of this file writes them: lower case, without full stops. */
export interface LanguageWords {
  /** `said`: stands beside whole sentences. */
  readonly speech: string;
  /** `called`: takes somebody's words as what is said of a thing. */
  readonly judgement: string;
  /** `shows`, `includes`: what a document does with its words. */
  readonly document: string;
  /** `believes`: what somebody is said to think. */
  readonly thought: string;
  /** Verbs that report only with a word behind them: `point out`. */
  readonly phrasal: ReadonlyArray<string>;
  /** Forms that no rule gives: `say said saying says`. */
  readonly irregular: ReadonlyArray<string>;
  /** `imagine`, `pretend`: what follows was never said. */
  readonly hypothetical: string;
  /** Verbs that put their subject behind them: `…, said Ada Quill`. */
  readonly inverting: string;
  /** Verbs that take a clause without `that`: `Quill said the tide had turned`. */
  readonly clausal: string;
  /** Words that open a reported clause: `noted that`, `asked whether`. */
  readonly clauseOpeners: string;
  /** Subjects besides plural nouns that take a verb in its base form: `they say`. */
  readonly plurals: string;
  /** Auxiliaries and the words that may stand between subject and verb. */
  readonly auxiliaries: string;
  readonly copulas: string;
  readonly negations: string;
  readonly adverbs: string;
  /** Other verb forms common enough to show where a subject ends. */
  readonly commonVerbs: string;
  readonly prepositions: string;
  /** Prepositions that hang a noun on the one before it: `the head of the party`. */
  readonly linking: string;
  readonly conjunctions: string;
  readonly subordinators: string;
  readonly relatives: string;
  readonly determiners: string;
  readonly possessives: string;
  /** Subjects; and `his`, `him`: other forms that tell the gender. */
  readonly pronouns: {
    readonly male: string;
    readonly maleOther: string;
    readonly female: string;
    readonly femaleOther: string;
    readonly other: string;
  };
  /** Pronouns that are never a subject, and so no mention of a speaker. */
  readonly objectPronouns: string;
  /** Forms of address; with those that tell the gender apart. */
  readonly honorifics: { readonly male: string; readonly female: string; readonly either: string };
  /** Offices and callings: they stand before names, behind them, and in their place. */
  readonly offices: string;
  /** Offices that have a thing they are of: `Minister of Energy`. */
  readonly heads: string;
  /** Of those, the ones whose `of` is a portfolio or a country, not an organisation. */
  readonly portfolios: string;
  /** Phrases that stand before a speaker: `according to`. */
  readonly attributing: ReadonlyArray<string>;
  /** Endings of callings the list of offices need not hold: `ichthyologist`. */
  readonly callings: RegExp;
  /** Words of rank that belong to the office behind them: `Executive Director`. */
  readonly ranks: string;
  /** Nationality and country, in pairs. */
  readonly demonyms: string;
  /** Wider words for offices, each with what it may stand for: `diplomat: ambassador envoy`. */
  readonly broader: ReadonlyArray<string>;
  readonly maleOffices: string;
  readonly femaleOffices: string;
  /** What else people are called by: `the man`, `critics`. */
  readonly persons: string;
  /** Words that speak for somebody: `the letter reads`. */
  readonly documents: string;
  /** What somebody says, as a noun: `her claim that …`. */
  readonly speechNouns: string;
  /** Words that mark a run of capitals as an organisation or a place rather than a person. */
  readonly organisations: string;
  /** Of those, the ones that are surnames too: `Ada Park`. */
  readonly surnames: string;
  readonly particles: string;
  readonly suffixes: string;
  readonly abbreviations: string;
  /** Days, months, nationalities and parties: capitalised, but no part of a name. */
  readonly capitalised: string;
  /** Words that name rather than say: `titled`, `so-called`. */
  readonly naming: string;
  /** Words that name right before the marks, and judge elsewhere: `a plan called “…”`. */
  readonly calling: string;
  /** What is done to works: `She read “The Late Boat”`. */
  readonly making: string;
  /** What follows the name of a firm. */
  readonly legalForms: string;
  /** Things whose name stands between marks: `film`, `award`. */
  readonly named: string;
}

/** A language as the engine uses it: sets, and every form of its verbs. */
export interface Language extends Record<SetName, ReadonlySet<string>> {
  /** Phrases before a speaker, as words, by their first: `according to`. */
  readonly attributing: ReadonlyMap<string, ReadonlyArray<ReadonlyArray<string>>>;
  readonly callings: RegExp;
  /** `french` → `france`. */
  readonly demonyms: ReadonlyMap<string, string>;
  /** `diplomat` → the offices it may stand for. */
  readonly broader: ReadonlyMap<string, ReadonlySet<string>>;
  readonly verbs: ReadonlyMap<string, ReportingVerb>;
}

type SetName =
  | 'hypothetical'
  | 'inverting'
  | 'clausal'
  | 'clauseOpeners'
  | 'plurals'
  | 'auxiliaries'
  | 'copulas'
  | 'negations'
  | 'adverbs'
  | 'commonVerbs'
  | 'prepositions'
  | 'linking'
  | 'conjunctions'
  | 'subordinators'
  | 'relatives'
  | 'determiners'
  | 'possessives'
  | 'pronouns'
  | 'malePronouns'
  | 'femalePronouns'
  | 'objectPronouns'
  | 'honorifics'
  | 'maleHonorifics'
  | 'femaleHonorifics'
  | 'offices'
  | 'heads'
  | 'portfolios'
  | 'ranks'
  | 'maleOffices'
  | 'femaleOffices'
  | 'persons'
  | 'documents'
  | 'speechNouns'
  | 'organisations'
  | 'surnames'
  | 'particles'
  | 'suffixes'
  | 'abbreviations'
  | 'capitalised'
  | 'naming'
  | 'calling'
  | 'making'
  | 'legalForms'
  | 'named';

/** The language its words describe. */
export function languageOf(words: LanguageWords): Language {
  const { pronouns, honorifics } = words;
  return {
    verbs: reportingVerbs(words),
    attributing: phrasesByFirst(words.attributing),
    callings: words.callings,
    demonyms: new Map(
      words.demonyms
        .split(',')
        .map((pair) => pair.trim().split(' '))
        .map(([demonym = '', country = '']): [string, string] => [demonym, country]),
    ),
    broader: new Map(
      words.broader.map((line): [string, ReadonlySet<string>] => {
        const [wide = '', offices = ''] = line.split(': ');
        return [wide, setOf(offices)];
      }),
    ),
    inverting: setOf(words.inverting),
    clausal: setOf(words.clausal),
    clauseOpeners: setOf(words.clauseOpeners),
    plurals: setOf(words.plurals),
    hypothetical: setOf(words.hypothetical),
    auxiliaries: setOf(words.auxiliaries),
    copulas: setOf(words.copulas),
    negations: setOf(words.negations),
    adverbs: setOf(words.adverbs),
    commonVerbs: setOf(words.commonVerbs),
    prepositions: setOf(words.prepositions),
    linking: setOf(words.linking),
    conjunctions: setOf(words.conjunctions),
    subordinators: setOf(words.subordinators),
    relatives: setOf(words.relatives),
    determiners: setOf(words.determiners),
    possessives: setOf(words.possessives),
    pronouns: setOf(pronouns.male, pronouns.female, pronouns.other),
    malePronouns: setOf(pronouns.male, pronouns.maleOther),
    femalePronouns: setOf(pronouns.female, pronouns.femaleOther),
    objectPronouns: setOf(words.objectPronouns),
    honorifics: setOf(honorifics.male, honorifics.female, honorifics.either),
    maleHonorifics: setOf(honorifics.male),
    femaleHonorifics: setOf(honorifics.female),
    offices: setOf(words.offices, words.maleOffices, words.femaleOffices),
    heads: setOf(words.heads),
    portfolios: setOf(words.portfolios),
    ranks: setOf(words.ranks),
    maleOffices: setOf(words.maleOffices),
    femaleOffices: setOf(words.femaleOffices),
    persons: setOf(words.persons),
    documents: setOf(words.documents),
    speechNouns: setOf(words.speechNouns),
    organisations: setOf(words.organisations),
    surnames: setOf(words.surnames),
    particles: setOf(words.particles),
    suffixes: setOf(words.suffixes),
    abbreviations: setOf(words.abbreviations),
    capitalised: setOf(words.capitalised),
    naming: setOf(words.naming),
    calling: setOf(words.calling),
    making: setOf(words.making),
    legalForms: setOf(words.legalForms),
    named: setOf(words.named),
  };
}

function phrasesByFirst(phrases: ReadonlyArray<string>): Map<string, string[][]> {
  const byFirst = new Map<string, string[][]>();
  for (const words of phrases.map((phrase) => phrase.split(' ')))
    byFirst.set(words[0] ?? '', [...(byFirst.get(words[0] ?? '') ?? []), words]);
  return byFirst;
}

/** Whether a word is an office or a calling: listed, or of a shape that only callings have. */
export function isOffice({ offices, callings }: Language, word: string): boolean {
  return offices.has(word) || callings.test(word);
}

function setOf(...lists: ReadonlyArray<string>): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(/\s+/)).filter(Boolean));
}
