// One spelling for comparison: names and words that differ by case, accents, script variant or
// punctuation alone fold to the same string. What is printed is never folded.
import anyAscii from 'any-ascii';

const PLAIN = /^[a-z0-9 ]*$/;
const APOSTROPHE_OR_INITIAL_DOT = /['’ʼ]|(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?!\p{L}))/gu;

/** Lower-case ASCII letters and digits, words parted by single spaces: `Şəhla O’Ər` → `sehla o er`. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const ascii = PLAIN.test(lower) ? lower : anyAscii(lower).toLowerCase();
  return ascii.replace(/[^a-z0-9]+/g, ' ').trim();
}

/** The id form of a name: `U.S. Trade` → `us-trade`. Empty when no letter or digit is left. */
export function slugOf(name: string): string {
  return fold(name.replace(APOSTROPHE_OR_INITIAL_DOT, '')).replaceAll(' ', '-');
}
