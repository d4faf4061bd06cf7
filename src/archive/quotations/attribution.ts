// Each quotation through the sieves, in the order of the text, and each answer to a member of the cast.
import { isOffice } from './language.ts';
import { endOfRun, isCapitalised, readName } from './names.ts';
import type { Reference } from './noun-phrases.ts';
import { sentenceSubject } from './subjects.ts';
import type { Member } from './cast.ts';
import { Discourse } from './discourse.ts';
import { resolve } from './resolve/resolve.ts';
import type { Resolution } from './resolve/resolution.ts';
import type { Scene } from './scene.ts';
import { askSieves } from './sieves/order.ts';
import type { Answer } from './sieves/sieve.ts';

export interface Attribution {
  /** Who speaks; null when nobody can be named. */
  readonly resolution: Resolution | null;
  /** The words that name the speaker here; null when nothing does. */
  readonly reference: Reference | null;
  /** Name of the sieve that answered; `none` when none did. */
  readonly rule: string;
}

export interface Attributions {
  /** One for each quotation of the scene, in the same order. */
  readonly ofQuotations: ReadonlyArray<Attribution>;
  /** Token index of a subject → whom it means. */
  readonly subjects: ReadonlyMap<number, Resolution>;
}

const OPEN: Attribution = { resolution: null, reference: null, rule: 'none' };

export function attribute(scene: Scene): Attributions {
  const discourse = new Discourse(scene.prose, scene.cast);
  const waiting = subjectsOf(scene);
  const subjects = new Map<number, Resolution>();
  const answers: (Answer | null)[] = [];
  const ofQuotations: Attribution[] = [];
  let told = 0;
  const follow = (until: number): void => {
    for (; (waiting[told]?.from ?? Infinity) < until; told++) {
      const reference = waiting[told];
      if (!reference) return;
      const resolution = resolve(discourse, reference);
      if (resolution) subjects.set(reference.from, resolution);
      const member = resolution?.member ?? identified(discourse, reference);
      if (member || mayBePerson(scene, reference)) discourse.note(member, reference.from);
    }
  };
  scene.quotations.forEach((_quoted, index) => {
    const { answer, rule } = askSieves(scene, index, answers);
    answers.push(answer);
    if (!answer || answer.speaker === 'nobody') ofQuotations.push({ ...OPEN, rule });
    else if (answer.speaker === 'same')
      ofQuotations.push({ ...(ofQuotations[answer.as] ?? OPEN), rule });
    else {
      const { reference } = answer;
      follow(reference.from);
      ofQuotations.push({ resolution: resolve(discourse, reference), reference, rule });
    }
  });
  follow(Infinity);
  return { ofQuotations, subjects };
}

/** Whom the sentences are about, and who speaks in them, in order of the text, each once. */
function subjectsOf({ prose, reports }: Scene): Reference[] {
  const subjects = prose.sentences.flatMap((sentence, index): Reference[] => {
    const own = reports[index] ?? [];
    const credits = new Set(own.flatMap(({ credit, subject }) => (credit ? subject?.from : [])));
    const speakers = own.flatMap(({ subject, order, kind }) =>
      subject && order !== 'shared' && kind !== 'noun' ? [subject] : [],
    );
    const whole = sentenceSubject(prose, sentence);
    return [...(whole ? [whole] : []), ...speakers].filter(({ from }) => !credits.has(from));
  });
  return subjects
    .sort((a, b) => a.from - b.from)
    .filter(({ from }, at) => from !== subjects[at - 1]?.from);
}

/** `Its owner is Ada Quill.`: the sentence says who it is about. */
function identified({ prose, cast }: Discourse, { kind, to }: Reference): Member | null {
  const { tokens, language } = prose;
  if (kind !== 'description' || !language.copulas.has(tokens[to]?.lower ?? '')) return null;
  if (!isCapitalised(tokens[to + 1])) return null;
  const name = readName(prose, to + 1, endOfRun(prose, to + 1));
  return name && name.nameFrom < name.to ? cast.memberOf(prose, name) : null;
}

/** Whether a reference nobody was found for may still be somebody `he` could mean. */
function mayBePerson(scene: Scene, { kind, name, head, from }: Reference): boolean {
  const { tokens, language } = scene.prose;
  if (kind === 'name')
    return name !== null && name.person !== 'no' && scene.cast.isProperName(name.name);
  if (kind === 'pronoun') return /^(?:he|she)$/.test(tokens[from]?.lower ?? '');
  return kind === 'description' && isOffice(language, tokens[head]?.lower ?? '');
}
