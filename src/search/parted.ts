// Words that stand without a space between them, set apart for the indexer: Pagefind 1.5 parts words at white
// space and at the punctuation of ASCII, so that of `veterans—really` it would find neither.

const JOINED = /(?<=[\p{L}\p{N}][”’»"]?)([—–…·‑−]+)(?=[“‘«„"]?[\p{L}\p{N}])/gu;

/** The text as it is indexed and asked for: a space behind dashes and dots that join two words. */
export function parted(text: string): string {
  return text.replace(JOINED, '$1 ');
}
