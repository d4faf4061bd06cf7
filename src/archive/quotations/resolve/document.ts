// Whose words `the letter reads` gives: whoever sent the letter an earlier sentence tells of.
import type { Discourse } from '../discourse.ts';
import type { Reference } from '../noun-phrases.ts';
import { isDefinite } from './definite.ts';
import { genderOfPronoun, resolvePronoun } from './pronoun.ts';
import type { Resolution } from './resolution.ts';

/** How many sentences back a letter may have been sent. */
const LETTER = 6;
/** How much of a sentence is looked at, in tokens. */
const SENTENCE = 60;
const LETTERS = new Set(['letter', 'message', 'telegram', 'email', 'note']);
const INTRODUCING = /^(?:an?|his|her|following)$/;

/** `it says`, behind a sentence that introduces a letter. */
export function resolveDocument(discourse: Discourse, at: number): Resolution | null {
  const { tokens, language, sentences } = discourse.prose;
  const before = sentences[discourse.sentenceOf(at) - 1];
  const noun = tokens
    .slice(before?.from ?? 0, before?.to ?? 0)
    .find(({ lower }) => language.documents.has(lower));
  return noun ? senderOf(discourse, at, noun.lower) : null;
}

/** `her statement read`: she; `Quill’s letter says`: Quill; `the letter reads`: whoever sent a letter before. */
export function authorOf(discourse: Discourse, reference: Reference): Resolution | null {
  const { from, head } = reference;
  const { tokens } = discourse.prose;
  if (genderOfPronoun(discourse, from) !== null) return resolvePronoun(discourse, from);
  const [stated] = discourse.usesFrom(from);
  if (stated?.member && stated.written.to <= reference.to) {
    // `Quill’s letter`, `the letter from Quill`
    const owns = stated.written.to < head && tokens[stated.written.to]?.lower === "'s";
    const sends = /^(?:from|by|of)$/.test(tokens[stated.written.from - 1]?.lower ?? '');
    if (owns || sends) return { member: stated.member, ground: 'author' };
  }
  if (!isDefinite(discourse, reference)) return null;
  return senderOf(discourse, from, tokens[head]?.lower ?? '');
}

/** Who sent what an earlier sentence introduces: whoever it is `from` or `by`, or else whom that sentence is about. */
function senderOf(discourse: Discourse, from: number, noun: string): Resolution | null {
  const { tokens } = discourse.prose;
  const here = discourse.sentenceOf(from);
  for (let at = here - 1; at >= Math.max(0, here - LETTER); at--) {
    if (!introduces(discourse, at, noun)) continue;
    const named = discourse
      .usesBefore(from, LETTER)
      .filter(({ written }) => discourse.sentenceOf(written.from) === at);
    const stated = named.find(({ written }) =>
      /^(?:from|by)$/.test(tokens[written.from - 1]?.lower ?? ''),
    );
    const senders = discourse
      .fociBefore(from, LETTER)
      .filter((focus) => discourse.sentenceOf(focus.at) === at);
    const sender = stated?.member ?? senders.at(-1)?.member;
    return sender ? { member: sender, ground: 'author' } : null;
  }
  return null;
}

/** Whether a sentence is the first to speak of the thing: `sent a letter`, `issued the following statement`. */
function introduces({ prose }: Discourse, sentence: number, noun: string): boolean {
  const { tokens, sentences } = prose;
  const { from, to } = sentences[sentence] ?? { from: 0, to: 0 };
  for (let at = from; at < Math.min(to, from + SENTENCE); at++)
    // `wrote to the mayor` introduces a letter too.
    if (tokens[at]?.lower === 'wrote' && LETTERS.has(noun)) return true;
    else if (tokens[at]?.lower === noun)
      if ([tokens[at - 1], tokens[at - 2]].some((one) => INTRODUCING.test(one?.lower ?? '')))
        return true;
  return false;
}
