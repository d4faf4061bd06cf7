// Verbs of speech in every form that stands beside a quotation, made from their base form.

/** The lists of a language that verbs come from; what each holds is said in language.ts. */
export interface VerbWords extends Readonly<Record<VerbKind, string>> {
  readonly phrasal: ReadonlyArray<string>;
  readonly irregular: ReadonlyArray<string>;
}

/** How a verb reports: the fields of `LanguageWords` say what each is. */
export type VerbKind = 'speech' | 'judgement' | 'document' | 'thought';

/** How a form of a verb stands in a sentence. */
export type VerbForm = 'past' | 'present' | 'participle' | 'base';

export interface ReportingVerb {
  readonly lemma: string;
  readonly kind: VerbKind;
  readonly forms: ReadonlyArray<VerbForm>;
  /** The word that must follow for the verb to report: `out` of `pointed out`; empty for most. */
  readonly particles: ReadonlyArray<string>;
}

/** Every form of every reporting verb. A form of two verbs is the one that reports more directly. */
export function reportingVerbs(words: VerbWords): Map<string, ReportingVerb> {
  const irregular = new Map(
    words.irregular.map((forms) => [forms.split(' ')[0], forms.split(' ')]),
  );
  const particles = new Map<string, string[]>();
  for (const phrase of words.phrasal) {
    const [verb = '', particle = ''] = phrase.split(' ');
    particles.set(verb, [...(particles.get(verb) ?? []), particle]);
  }
  const verbs = new Map<string, ReportingVerb>();
  const add = (lemma: string, kind: VerbKind, needs: ReadonlyArray<string>): void => {
    for (const [form, uses] of formsOf(lemma, irregular.get(lemma)))
      if (!verbs.has(form)) verbs.set(form, { lemma, kind, forms: uses, particles: needs });
  };
  for (const kind of ['speech', 'judgement', 'document', 'thought'] as const)
    for (const lemma of words[kind].split(/\s+/).filter(Boolean)) add(lemma, kind, []);
  for (const [lemma, needs] of particles) add(lemma, 'speech', needs);
  return verbs;
}

/** The forms of a regular English verb, or those given: base, past, present, participle, past participle. */
function formsOf(lemma: string, given: ReadonlyArray<string> | undefined): Map<string, VerbForm[]> {
  const stem = lemma.replace(/e$/, '');
  const y = /[^aeiou]y$/.test(lemma);
  const [base, past, present, participle, pastParticiple] = given ?? [
    lemma,
    y ? `${lemma.slice(0, -1)}ied` : `${stem}ed`,
    y ? `${lemma.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`,
    `${lemma.endsWith('ee') ? lemma : stem}ing`,
  ];
  const forms = new Map<string, VerbForm[]>();
  for (const [form, use] of [
    [base, 'base'],
    [past, 'past'],
    [present, 'present'],
    [participle, 'participle'],
    [pastParticiple, 'past'],
  ] as const)
    if (form !== undefined) forms.set(form, [...(forms.get(form) ?? []), use]);
  return forms;
}
