// Addresses inside an article, made from the words they stand for: an edit elsewhere moves nothing.
import { shortHash } from '#text/hash.ts';

/** Hands out the anchors of one kind within one article, in document order. */
export class Anchors {
  readonly #kind: 'p' | 'q' | 'h';
  readonly #used = new Map<string, number>();

  constructor(kind: 'p' | 'q' | 'h') {
    this.#kind = kind;
  }

  /** The anchor of some words; the same words a second time get `-2`. */
  of(words: string): string {
    const anchor = `${this.#kind}-${digestOf(words)}`;
    const count = (this.#used.get(anchor) ?? 0) + 1;
    this.#used.set(anchor, count);
    return count === 1 ? anchor : `${anchor}-${count}`;
  }
}

const LENGTH = 8;

/** Letters and digits alone count: marks and spacing may be mended without moving the address. */
function digestOf(words: string): string {
  const letters = words
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
  return shortHash(letters).slice(-LENGTH);
}
