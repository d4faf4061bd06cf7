// Whether quoted words are speech, and of which kind: whole sentences, words inside the reporter's
// sentence, or no speech at all (a title, a firm, a motto, words held at arm's length).
import type { Attribution } from './attribution.ts';
import type { QuotationKind } from './quotation.ts';
import { sentenceAt } from './scene.ts';
import type { QuotedWords, Scene } from './scene.ts';
import { isWhole } from './sieves/sieve.ts';

/** Words that are certainly no name of a thing and no scare quotes, so many of them there are. */
const MANY_WORDS = 5;
/** How far before `called “…”` the `what` of `what she called “…”` may stand, in tokens. */
const WHAT = 8;

/** The kind of one quotation of a scene, given who was found to have said it. */
function kindOf(scene: Scene, quoted: QuotedWords, { rule }: Attribution): QuotationKind {
  if (quoted.segments.length > 1) return 'direct';
  if (isFirm(scene, quoted) || isCalled(scene, quoted) || isTitle(scene, quoted))
    return 'not-speech';
  const attributed = rule !== 'none' && rule !== 'denied';
  const whole = isWhole(quoted) || (attributed && isParted(scene, quoted));
  if (!whole) return attributed ? 'partial' : 'not-speech';
  const opensSentence = sentenceAt(scene, quoted.first).from === quoted.first;
  const words = quoted.opening.split(/\s+/).length;
  const long = words >= MANY_WORDS;
  // `“The Late Boat,” by Ada Quill, opens on Friday.`
  if (!attributed && words > 1 && isInCapitals(quoted, 2)) return 'not-speech';
  return attributed || opensSentence || long ? 'direct' : 'not-speech';
}

/** `“We go”, said Ada Quill`: outside America the comma stands behind the mark. */
function isParted({ prose }: Scene, { opening, last }: QuotedWords): boolean {
  const startsSentence = /^[^\p{L}\p{N}]*[\p{Lu}\p{Lo}\p{N}]/u.test(opening);
  return startsSentence && /^[,.;!?–—-]$/.test(prose.tokens[last + 1]?.text ?? '');
}

/** `“Azurite” LLC`. */
function isFirm({ prose }: Scene, { last }: QuotedWords): boolean {
  return prose.language.legalForms.has(prose.tokens[last + 1]?.lower ?? '');
}

/** `titled “…”`, `the so-called “…”`, `a plan called “…”`; but `what she called “…”` are her words. */
function isCalled({ prose, reports }: Scene, quoted: QuotedWords): boolean {
  const { first, last } = quoted;
  const { tokens, language } = prose;
  const at = /^[,:]$/.test(tokens[first - 1]?.text ?? '') ? first - 2 : first - 1;
  const before = tokens[at];
  if (before?.kind !== 'word') return false;
  if (language.naming.has(before.lower)) return true;
  if (before.lower === 'as' && language.naming.has(tokens[at - 1]?.lower ?? '')) return true;
  if (!language.calling.has(before.lower) || at !== first - 1) return false;
  // `dubbed “…” by Ada Quill`
  if (tokens[last + 1]?.lower === 'by' && !isInCapitals(quoted)) return false;
  const caller = reports[prose.sentenceOf[first] ?? 0]?.find(({ verb }) => verb === at);
  // `she called “…”` are her words; what `they called “…”` is a name for it.
  const { subject } = caller ?? {};
  const isNamed =
    subject?.kind === 'name' ||
    language.malePronouns.has(tokens[subject?.head ?? -1]?.lower ?? '') ||
    language.femalePronouns.has(tokens[subject?.head ?? -1]?.lower ?? '');
  if (caller?.order === 'subject-first' && !caller.passive && isNamed) return false;
  return !tokens.slice(Math.max(0, at - WHAT), at).some(({ lower }) => lower === 'what');
}

/** `on “Face the Morning,”`, `the film “Late Boat”`: capitals, in the middle of a sentence, behind what a name stands behind. */
function isTitle({ prose }: Scene, quoted: QuotedWords): boolean {
  const { tokens, language, sentenceOf } = prose;
  // `a memoir, “A Fathom Under,”`
  const isApposed =
    tokens[quoted.first - 1]?.text === ',' &&
    language.named.has(tokens[quoted.first - 2]?.lower ?? '');
  const at = isApposed ? quoted.first - 2 : quoted.first - 1;
  const before = tokens[at];
  if (before?.kind !== 'word' || sentenceOf[at] !== sentenceOf[quoted.first]) return false;
  const { lower } = before;
  if (!isInCapitals(quoted)) return false;
  if (language.named.has(lower)) return true;
  const words = quoted.opening.split(/\s+/).length;
  const leadsToName =
    language.prepositions.has(lower) ||
    language.determiners.has(lower) ||
    language.making.has(lower) ||
    lower === "'s" ||
    /^\p{Lu}/u.test(before.text);
  return words > 1 && leadsToName;
}

/** Whether all words longer than three letters have a capital, and there are so many of them. */
function isInCapitals({ opening }: Pick<QuotedWords, 'opening'>, least = 1): boolean {
  const words = opening.split(/\s+/).filter((word) => word.replace(/[^\p{L}]/gu, '').length > 3);
  return words.length >= least && words.every((word) => /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(word));
}

/**
 * The kinds of all quotations of a scene. What was the name of a thing once is that again:
 * `The film is called “Blue Harbour.” Quill said “Blue Harbour” was dear.`
 */
export function kindsOf(
  scene: Scene,
  attributions: ReadonlyArray<Attribution>,
): ReadonlyArray<QuotationKind> {
  const names = new Set<string>();
  return scene.quotations.map((quoted, index): QuotationKind => {
    const attribution = attributions[index];
    const kind = attribution ? kindOf(scene, quoted, attribution) : 'not-speech';
    const words = quoted.opening.replace(/[^\p{L}\p{N} ]/gu, '').toLowerCase();
    const isName = isInCapitals(quoted) && quoted.segments.length === 1;
    if (kind === 'not-speech' && isName) names.add(words);
    return kind === 'partial' && isName && names.has(words) ? 'not-speech' : kind;
  });
}
