// What the engine must know of a language to tell who speaks in it. The rules are code and shared; the
// words are data, one file a language.
import type { LanguageWords } from './language-words.ts';

import { reportingVerbs } from './verb-forms.ts';
import type { ReportingVerb } from './verb-forms.ts';

/** A language as the engine uses it: sets, and every form of its verbs. */
export interface Language extends Record<SetName, ReadonlySet<string>> {
  /** Determiners, possessives, prepositions and conjunctions: words that name and describe nothing. */
  readonly structural: ReadonlySet<string>;
  /** Phrases before a speaker, as words, by their first: `according to`. */
  readonly attributing: ReadonlyMap<string, ReadonlyArray<ReadonlyArray<string>>>;
  readonly callings: RegExp;
  /** `sen` → `senator`. */
  readonly shortForms: ReadonlyMap<string, string>;
  /** `french` → `france`. */
  readonly demonyms: ReadonlyMap<string, string>;
  /** `diplomat` → the offices it may stand for. */
  readonly broader: ReadonlyMap<string, ReadonlySet<string>>;
  readonly verbs: ReadonlyMap<string, ReportingVerb>;
}

type SetName =
  | 'hypothetical'
  | 'refusing'
  | 'nobody'
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
    structural: setOf(words.determiners, words.possessives, words.prepositions, words.conjunctions),
    attributing: phrasesByFirst(words.attributing),
    callings: words.callings,
    demonyms: pairsOf(words.demonyms),
    shortForms: pairsOf(words.shortForms),
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
    refusing: setOf(words.refusing),
    nobody: setOf(words.nobody),
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

function pairsOf(list: string): Map<string, string> {
  const pairs = list.split(',').map((pair) => pair.trim().split(' '));
  return new Map(pairs.map(([from = '', to = '']): [string, string] => [from, to]));
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
