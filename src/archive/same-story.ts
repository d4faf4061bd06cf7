// Whether two texts are one story: by its very words, or nearly by its words. Marks, case, white space
// and accents' encoding count for nothing, since every desk sets them its own way.
import { shortHash } from '#text/hash.ts';

/** What tells a text's words from another's. */
export interface Fingerprint {
  /** Equal for texts of the same words in the same order. */
  readonly words: string;
  /** 64 bits as 16 hexadecimal digits; few of them differ where few words do. Empty for texts too short to tell. */
  readonly likeness: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Below this many words, two different notes are as alike as two versions of one. */
const FEWEST_WORDS = 40;
/** Words in a shingle, the unit in which texts are compared. */
const SHINGLE = 3;
/** Bits that may differ between versions of one story: Manku, Jain and Das Sarma 2007 found 3 of 64 right for web pages. */
export const NEAR_BITS = 3;

/** @param text an article's text, without its dateline */
export function fingerprintOf(text: string): Fingerprint {
  const words = text.normalize('NFC').toLowerCase().match(WORD) ?? [];
  return { words: shortHash(words.join(' ')), likeness: likenessOf(words) };
}

/** How many bits of two likenesses differ, from 0 to 64; 64 when one of them is empty. */
export function bitsBetween(a: string, b: string): number {
  if (a === '' || b === '') return 64;
  return onesIn(halfOf(a, 0) ^ halfOf(b, 0)) + onesIn(halfOf(a, 1) ^ halfOf(b, 1));
}

/**
 * A similarity hash (Charikar 2002): each bit is what most shingles say of it, so that a changed word
 * moves few of them.
 */
function likenessOf(words: ReadonlyArray<string>): string {
  if (words.length < FEWEST_WORDS) return '';
  const hashes = Int32Array.from(words, hashOf);
  const votes = new Int32Array(64);
  for (let at = 0; at + SHINGLE <= hashes.length; at++) {
    let [high, low] = [HIGH_SEED, LOW_SEED];
    for (const hash of hashes.subarray(at, at + SHINGLE)) {
      high = finished(high ^ hash);
      low = finished(low ^ hash);
    }
    for (let bit = 0; bit < 32; bit++) {
      votes[bit] = (votes[bit] ?? 0) + ((high >>> bit) & 1);
      votes[bit + 32] = (votes[bit + 32] ?? 0) + ((low >>> bit) & 1);
    }
  }
  const half = (hashes.length - SHINGLE + 1) / 2;
  let [high, low] = [0, 0];
  for (let bit = 0; bit < 32; bit++) {
    if ((votes[bit] ?? 0) > half) high |= 1 << bit;
    if ((votes[bit + 32] ?? 0) > half) low |= 1 << bit;
  }
  return hexOf(high) + hexOf(low);
}

const HIGH_SEED = 0x3c6ef372;
const LOW_SEED = 0x1b873593;

/** FNV-1a, 32 bits, of a word's UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let unit = 0; unit < word.length; unit++)
    hash = Math.imul(hash ^ word.charCodeAt(unit), 0x01000193);
  return hash;
}

/** Mixes a hash so that every bit depends on all (the finaliser of MurmurHash3, Austin Appleby, public domain). */
function finished(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function halfOf(likeness: string, half: 0 | 1): number {
  return Number.parseInt(likeness.slice(half * 8, half * 8 + 8), 16);
}

function onesIn(bits: number): number {
  let [count, left] = [0, bits >>> 0];
  for (; left !== 0; left &= left - 1) count++;
  return count;
}

function hexOf(bits: number): string {
  return (bits >>> 0).toString(16).padStart(8, '0');
}
