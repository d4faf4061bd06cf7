// Addresses inside an article, made from the words they stand for: an edit elsewhere moves nothing,
// and when the words themselves are edited, those in the address still tell which were meant.
import { slugOf } from '#text/fold.ts';
import { shortHash } from '#text/hash.ts';

/** Hands out the anchors of one kind within one article, in document order. */
export class Anchors {
  readonly #kind: 'p' | 'q' | 'h';
  readonly #used = new Map<string, number>();

  constructor(kind: 'p' | 'q' | 'h') {
    this.#kind = kind;
  }

  /**
   * The anchor of some words: how they begin, and a hash of them all, `q-the-tide-turned-3f9a2c`. The
   * same words a second time get `-2`; words without a letter or digit have the hash alone.
   * `parseAnchor` in #text/nearest-passage.ts takes it apart again.
   */
  of(words: string): string {
    const letters = lettersOf(words);
    const anchor = [this.#kind, openingOf(letters), digestOf(letters)].filter(Boolean).join('-');
    const count = (this.#used.get(anchor) ?? 0) + 1;
    this.#used.set(anchor, count);
    return count === 1 ? anchor : `${anchor}-${count}`;
  }
}

const HASH_LENGTH = 6;
const SLUG_LENGTH = 28;
/** No more of the words than this is spelt out to find their opening. */
const LOOKED_AT = 4 * SLUG_LENGTH;

/** ASCII, and the marks that English is printed with. */
const PLAIN = /^[\p{ASCII}‘’“”–—…]*$/u;

/** Letters and digits alone count: marks and spacing may be mended without moving the address. */
function lettersOf(words: string): string {
  if (PLAIN.test(words))
    // The same, in a third of the time.
    return words
      .replace(/(?<=[a-z])['’](?=[a-z])/gi, '')
      .replace(/[^a-z0-9]+/gi, ' ')
      .trim()
      .toLowerCase();
  return words
    .normalize('NFC')
    .replace(/(?<=\p{L})['’ʼ](?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** The first words in an address's letters, cut between words where there is more than one. */
function openingOf(letters: string): string {
  const slug = slugOf(letters.slice(0, LOOKED_AT));
  if (slug.length <= SLUG_LENGTH) return slug;
  const end = slug.lastIndexOf('-', SLUG_LENGTH);
  return slug.slice(0, end > 0 ? end : SLUG_LENGTH);
}

function digestOf(letters: string): string {
  return shortHash(letters).slice(-HASH_LENGTH).padStart(HASH_LENGTH, '0');
}
