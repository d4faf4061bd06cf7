// Short names for long words: an address made from text must be the same on every machine and in
// the browser, so it is computed here rather than by a platform's crypto library.

/**
 * A 53-bit hash of a text in base 36, at most eleven characters. Not cryptographic: it names
 * things that are few (the paragraphs of one article), it does not protect anything.
 * Mixing constants and finaliser: MurmurHash3 (Austin Appleby, public domain), two lanes.
 */
export function shortHash(text: string): string {
  let high = 0x9e3779b9;
  let low = 0x85ebca6b;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0xcc9e2d51);
    low = Math.imul(low ^ unit, 0x1b873593);
    high = (high << 15) | (high >>> 17);
    low = (low << 13) | (low >>> 19);
  }
  high = finish(high ^ text.length ^ low);
  low = finish(low ^ high);
  return (4294967296 * (2097151 & high) + (low >>> 0)).toString(36);
}

function finish(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
