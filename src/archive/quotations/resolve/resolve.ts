// From the words that refer to a speaker to the speaker: names by the cast, pronouns by subject,
// recency and gender, descriptions by office. Who cannot be told apart is left open.
import type { Discourse } from '../discourse.ts';
import type { Reference } from '../noun-phrases.ts';
import { resolveDescription } from './description.ts';
import { resolveDocument } from './document.ts';
import { resolveName } from './name.ts';
import { resolvePronoun } from './pronoun.ts';
import type { Resolution } from './resolution.ts';

/** Whom a reference means; null when the text does not say. */
export function resolve(discourse: Discourse, reference: Reference): Resolution | null {
  switch (reference.kind) {
    case 'name':
      return reference.name && resolveName(discourse, reference.name);
    case 'pronoun':
      return discourse.prose.tokens[reference.from]?.lower === 'it'
        ? resolveDocument(discourse, reference.from)
        : resolvePronoun(discourse, reference.from);
    case 'relative':
      return resolveRelative(discourse, reference.from);
    case 'description':
      return resolveDescription(discourse, reference);
  }
}

/** How long a relative clause may be, in tokens. */
const CLAUSE = 30;

/** `Ada Quill, who said`: the person named right before, a comma apart. */
function resolveRelative(discourse: Discourse, at: number): Resolution | null {
  const { tokens } = discourse.prose;
  // `Ada Quill, who lives by the mole and who said`: the second goes with the first.
  if (/^(?:and|but)$/.test(tokens[at - 1]?.lower ?? ''))
    for (let before = at - 2; before >= 0 && before > at - CLAUSE; before--) {
      if (discourse.sentenceOf(before) !== discourse.sentenceOf(at)) break;
      if (tokens[before]?.lower === 'who') return resolveRelative(discourse, before);
    }
  const [use] = discourse.usesBefore(at, 0);
  return use?.member && at - use.written.to <= 1
    ? { member: use.member, ground: 'antecedent' }
    : null;
}
