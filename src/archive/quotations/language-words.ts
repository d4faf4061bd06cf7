// What a language file holds: its words, as an editor of that file writes them.

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
  /** `refused to say`: verbs whose infinitive did not happen. */
  readonly refusing: string;
  /** Subjects that are nobody. */
  readonly nobody: string;
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
  /** Short forms of offices and the words they stand for, in pairs. */
  readonly shortForms: string;
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
