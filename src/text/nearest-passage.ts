// The words of a passage were edited, and a link made before still names them as they were: which
// passage of today is it? Its address holds the words it began with; so do those of all the others.

/** What an address inside an article says: `q-the-tide-turned-3f9a2c-2`. */
export interface ParsedAnchor {
  /** `p` a paragraph, `q` a quotation. */
  readonly kind: string;
  /** The words it begins with, in lower-case ASCII; none when they have no letter. */
  readonly words: ReadonlyArray<string>;
  /** Six characters that stand for all the words. */
  readonly hash: string;
}

const ANCHOR = /^([a-z])-(?:(.*)-)?([0-9a-z]{6})(?:-\d{1,5})?$/;

/** Below this share of common words two passages have nothing to do with each other. */
const LEAST = 0.4;
/** What another kind costs: a paragraph may have become a quotation, but is not likely to. */
const OTHER_KIND = 0.8;

/** The parts of an address; null for what has another form. */
export function parseAnchor(id: string): ParsedAnchor | null {
  const [, kind, words, hash] = ANCHOR.exec(id) ?? [];
  if (kind === undefined || hash === undefined) return null;
  return { kind, words: words?.split('-') ?? [], hash };
}

/**
 * How alike the words of two addresses are, from 0 to 1: half for the words both have, half for those
 * that also stand in the same order. Addresses of the very same words are wholly alike.
 */
export function likenessOf(one: ParsedAnchor, other: ParsedAnchor): number {
  const longest = Math.max(one.words.length, other.words.length);
  if (one.hash === other.hash) return 1;
  if (longest === 0) return 0;
  return (commonWords(one.words, other.words) + commonOrder(one.words, other.words)) / 2 / longest;
}

/**
 * The address nearest to one that is not there any more, its own kind preferred; the first of those
 * that are equally near, null when none is near.
 */
export function nearestPassage(lost: string, ids: Iterable<string>): string | null {
  const meant = parseAnchor(lost);
  let best: string | null = null;
  let bestScore = 0;
  for (const id of meant ? ids : []) {
    const passage = parseAnchor(id);
    if (!meant || !passage) continue;
    const likeness = likenessOf(meant, passage);
    const score = likeness * (passage.kind === meant.kind ? 1 : OTHER_KIND);
    if (likeness >= LEAST && score > bestScore) [best, bestScore] = [id, score];
  }
  return best;
}

/** How many words both have, each as often as both have it. */
function commonWords(one: ReadonlyArray<string>, other: ReadonlyArray<string>): number {
  const left = [...other];
  return one.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

/** The length of the longest sequence of words that stands in both in this order. */
function commonOrder(one: ReadonlyArray<string>, other: ReadonlyArray<string>): number {
  let row = other.map(() => 0);
  for (const word of one) {
    const above = row;
    row = [];
    other.forEach((candidate, at) => {
      row.push(
        candidate === word ? (above[at - 1] ?? 0) + 1 : Math.max(above[at] ?? 0, row[at - 1] ?? 0),
      );
    });
  }
  return row.at(-1) ?? 0;
}
