// A text directive (WICG, “URL fragment text directives”): words in an address, for the browser to
// find on the page and light, wherever they have moved to.

/** Up to this many characters a passage is given whole, beyond it by its first and last words. */
const WHOLE = 80;
const EDGE_WORDS = 4;
const PREFIX_WORDS = 3;

/**
 * The directive for a passage: `text=The%20tide,was%20late.`, to stand behind `:~:`.
 * @param pieces its stretches of words, in order; more than one when it spans paragraphs or is interrupted
 * @param before the page’s words before it, one line a block. Browsers take the first place that fits: what
 *   comes again only further down needs no more, and what was there already gets the words before it, too
 */
export function textDirectiveOf(pieces: ReadonlyArray<string>, before: string): string {
  const words = pieces.map(wordsOf).filter(({ length }) => length > 0);
  const [first = [], ...others] = words;
  const short =
    others.length === 0 && (first.join(' ').length <= WHOLE || first.length < 2 * EDGE_WORDS);
  const start = short ? first : first.slice(0, EDGE_WORDS);
  const rest = [first.slice(start.length), ...others];
  return `text=${[
    ...prefixOf(before, start.join(' ')),
    encoded(start),
    ...(short ? [] : [encoded(endOf(rest))]),
  ].join(',')}`;
}

/**
 * The words before a passage, as many of their block as it takes for the first place that fits to be
 * its own. Within a block, because browsers find no prefix across two.
 */
function prefixOf(before: string, start: string): string[] {
  const earlier = wordsOf(before).join(' ');
  if (!occurs(earlier, start)) return [];
  const block = wordsOf(before.trim().split('\n').at(-1) ?? '');
  for (let count = PREFIX_WORDS; count < block.length; count *= 2) {
    const prefix = block.slice(-count);
    if (!occurs(earlier, `${prefix.join(' ')} ${start}`)) return [`${encoded(prefix)}-`];
  }
  return [`${encoded(block)}-`];
}

/** The last words of a passage, as many of their stretch as it takes for them not to come before. */
function endOf(rest: ReadonlyArray<ReadonlyArray<string>>): ReadonlyArray<string> {
  const last = rest.at(-1) ?? [];
  const until = rest.flat().join(' ').slice(0, -1);
  for (let count = EDGE_WORDS; count < last.length; count *= 2) {
    const end = last.slice(-count);
    if (!occurs(until, end.join(' '))) return end;
  }
  return last;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** Browsers compare without regard to case. */
function occurs(text: string, words: string): boolean {
  return text.toLowerCase().includes(words.toLowerCase());
}

/** `,` `&` and `-` have a meaning of their own in a directive. */
function encoded(words: ReadonlyArray<string>): string {
  return encodeURIComponent(words.join(' ').toWellFormed()).replaceAll('-', '%2D');
}
