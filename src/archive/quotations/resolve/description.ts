// Whom `the harbour master` and `the letter` mean: the holder of the office, the sender of the letter.
import { fold } from '#text/fold.ts';
import type { Discourse } from '../discourse.ts';
import type { Member } from '../cast.ts';
import type { Reference } from '../noun-phrases.ts';
import { genderOfPronoun, resolvePronoun } from './pronoun.ts';
import type { Resolution } from './resolution.ts';

/** How many sentences back: a holder between two holders, whom the text is about, who sent the letter. */
const HOLDER = 12;
const FOCUS = 2;
const LETTER = 6;

export function resolveDescription(discourse: Discourse, reference: Reference): Resolution | null {
  const { tokens, language } = discourse.prose;
  const head = tokens[reference.head]?.lower ?? '';
  if (language.documents.has(head)) return authorOf(discourse, reference);
  if (!isDefinite(discourse, reference) || !language.offices.has(head)) return null;
  return holderOf(discourse, reference) ?? inFocus(discourse, reference);
}

/** Whoever holds the office; of two holders the one more of the other words fit, then the last subject. */
function holderOf(discourse: Discourse, { from, to, head }: Reference): Resolution | null {
  const { tokens, language } = discourse.prose;
  const office = fold(tokens[head]?.text ?? '');
  const words = tokens
    .slice(from + 1, to)
    .filter(({ kind, lower }) => kind === 'word' && !language.prepositions.has(lower))
    .map(({ text }) => fold(text));
  const scored = discourse.cast
    .holdersOf(office)
    .filter((member) => discourse.cast.firstUseOf(member) < from)
    .map((member) => ({ member, score: words.filter((word) => member.words.has(word)).length }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  const holders = scored.filter(({ score }) => score === best).map(({ member }) => member);
  const member = holders.length === 1 ? holders[0] : lastSubjectOf(discourse, from, holders);
  return member ? { member, ground: 'office' } : null;
}

function lastSubjectOf(
  discourse: Discourse,
  at: number,
  holders: ReadonlyArray<Member>,
): Member | null {
  const foci = discourse.fociBefore(at, HOLDER);
  return foci.find(({ member }) => member && holders.includes(member))?.member ?? null;
}

/** An office the text gave nobody: whom the sentences just before are about, if that is one person without another office. */
function inFocus(discourse: Discourse, { from, head }: Reference): Resolution | null {
  const { tokens, language } = discourse.prose;
  if (discourse.cast.holdersOf(fold(tokens[head]?.text ?? '')).length > 0) return null;
  const near = discourse.fociBefore(from, FOCUS);
  const [first] = near;
  if (!first?.member || near.some(({ member }) => member !== first.member)) return null;
  const holdsAnother = [...first.member.words].some((word) => language.offices.has(word));
  return holdsAnother ? null : { member: first.member, ground: 'in focus' };
}

/** `her statement read`: she; `Quill’s letter says`: Quill; `the letter reads`: whoever sent a letter before. */
function authorOf(discourse: Discourse, reference: Reference): Resolution | null {
  const { from, head } = reference;
  const { tokens } = discourse.prose;
  if (genderOfPronoun(discourse, from) !== null) return resolvePronoun(discourse, from);
  const [possessor] = discourse.usesFrom(from);
  if (possessor?.member && possessor.written.to < head)
    if (tokens[possessor.written.to]?.lower === "'s")
      return { member: possessor.member, ground: 'author' };
  if (!isDefinite(discourse, reference)) return null;
  const here = discourse.sentenceOf(from);
  for (let at = here - 1; at >= Math.max(0, here - LETTER); at--) {
    if (!introduces(discourse, at, tokens[head]?.lower ?? '')) continue;
    const senders = discourse
      .fociBefore(from, LETTER)
      .filter((focus) => discourse.sentenceOf(focus.at) === at);
    const sender = senders.at(-1)?.member;
    return sender ? { member: sender, ground: 'author' } : null;
  }
  return null;
}

/** How much of a sentence is looked at, in tokens. */
const SENTENCE = 60;

/** Whether a sentence is the first to speak of the thing: `sent a letter`, `issued the following statement`. */
function introduces({ prose }: Discourse, sentence: number, noun: string): boolean {
  const { tokens, sentences } = prose;
  const { from, to } = sentences[sentence] ?? { from: 0, to: 0 };
  for (let at = from; at < Math.min(to, from + SENTENCE); at++)
    if (tokens[at]?.lower === noun)
      if ([tokens[at - 1], tokens[at - 2]].some((one) => INTRODUCING.test(one?.lower ?? '')))
        return true;
  return false;
}

const INTRODUCING = /^(?:an?|his|her|following)$/;

function isDefinite({ prose }: Discourse, { from }: Reference): boolean {
  return /^(?:the|this|that)$/.test(prose.tokens[from]?.lower ?? '');
}
