// Each quotation through the sieves, in the order of the text, and each answer to a member of the cast.
import type { Reference } from './noun-phrases.ts';
import { sentenceSubject } from './subjects.ts';
import { Discourse } from './discourse.ts';
import { resolve } from './resolve/resolve.ts';
import type { Resolution } from './resolve/resolution.ts';
import type { Scene } from './scene.ts';
import type { Prose } from './tokens.ts';
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
      if (resolution || mayBePerson(scene, reference))
        discourse.note(resolution?.member ?? null, reference.from);
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
  const subjects = prose.sentences.flatMap((sentence, index) => [
    ...[sentenceSubject(prose, sentence)].filter((one) => one !== null),
    ...(reports[index] ?? []).flatMap(({ subject, order, verb, kind }) =>
      subject && order !== 'shared' && kind !== 'noun' && !isSourceCredit(prose, subject, verb)
        ? [subject]
        : [],
    ),
  ]);
  return subjects
    .sort((a, b) => a.from - b.from)
    .filter(({ from }, at) => from !== subjects[at - 1]?.from);
}

/** `…, Larkwire reports.`: who delivered the story, not somebody in it. */
function isSourceCredit({ tokens }: Prose, subject: Reference, verb: number): boolean {
  return (
    subject.kind === 'name' &&
    subject.name?.person !== 'surely' &&
    /^(?:reports?|reported)$/.test(tokens[verb]?.lower ?? '') &&
    tokens[subject.from - 1]?.text === ',' &&
    /^[.,]$/.test(tokens[verb + 1]?.text ?? '.')
  );
}

/** Whether a reference nobody was found for may still be somebody `he` could mean. */
function mayBePerson(scene: Scene, { kind, name, head, from }: Reference): boolean {
  const { tokens, language } = scene.prose;
  if (kind === 'name') return name?.person !== 'no';
  if (kind === 'pronoun') return /^(?:he|she)$/.test(tokens[from]?.lower ?? '');
  return kind === 'description' && language.offices.has(tokens[head]?.lower ?? '');
}
