// The words of a hit in their context, those asked for lit.

/** A piece of text, and whether it is one of the words asked for. */
export interface Piece {
  readonly text: string;
  readonly lit: boolean;
}

const EXCERPT_WORDS = 32;
/** Words shown before the first that is lit. */
const LEAD_IN = 6;

/**
 * The stretch of a text that holds most of the words found, or its beginning.
 * @param content words parted by white space @param found places of words in it, from 0
 * @param range the words that may be shown: first, and the one after the last
 * @param length in words; `Infinity` for all of them
 */
export function excerptOf(
  content: string,
  found: ReadonlyArray<number>,
  [start, end]: readonly [number, number],
  length = EXCERPT_WORDS,
): Piece[] {
  const words = content.trim().split(/\s+/).slice(0, end);
  const lit = new Set(found.filter((place) => place >= start && place < end));
  const from = Number.isFinite(length)
    ? bestStart([...lit].sort(ascending), start, words.length, length)
    : start;
  const to = Math.min(words.length, from + length);
  const pieces: Piece[] = [];
  if (from > start) pieces.push({ text: '… ', lit: false });
  for (let place = from; place < to; place++) {
    const gap = place > from ? ' ' : '';
    const word = words[place] ?? '';
    if (!lit.has(place)) pieces.push({ text: gap + word, lit: false });
    else pieces.push({ text: gap, lit: false }, ...litPieces(word));
  }
  if (to < words.length) pieces.push({ text: ' …', lit: false });
  return joined(pieces);
}

/**
 * The different words found, as they stand in the text, without punctuation: to be lit where it is read.
 * Not in small letters, of which `İ` has none that a comparison without case takes for it.
 */
export function foundWords(content: string, found: ReadonlyArray<number>, most: number): string[] {
  const words = content.trim().split(/\s+/);
  const forms = new Map<string, string>();
  for (const place of found) {
    const form = bare(words[place] ?? '');
    const key = form.toLowerCase();
    if (key !== '' && !forms.has(key)) forms.set(key, form);
  }
  return [...forms.values()].slice(0, most);
}

/** Where a stretch of that length holds most words found; the earliest such. */
function bestStart(lit: ReadonlyArray<number>, start: number, end: number, length: number): number {
  let best = start;
  let most = 0;
  for (const [index, place] of lit.entries()) {
    const within = lit.findIndex((other) => other >= place + length - LEAD_IN);
    const count = (within === -1 ? lit.length : within) - index;
    if (count > most) [most, best] = [count, place - LEAD_IN];
  }
  return Math.max(start, Math.min(best, end - length));
}

const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

function bare(word: string): string {
  return word.replace(EDGES, '');
}

/** A lit word without the punctuation around it. */
function litPieces(word: string): Piece[] {
  const text = bare(word);
  const at = word.indexOf(text);
  return [
    { text: word.slice(0, at), lit: false },
    { text, lit: true },
    { text: word.slice(at + text.length), lit: false },
  ];
}

function joined(pieces: ReadonlyArray<Piece>): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    if (piece.text === '') continue;
    const last = result.at(-1);
    if (last?.lit === piece.lit) result.splice(-1, 1, { ...piece, text: last.text + piece.text });
    else result.push(piece);
  }
  return result;
}

function ascending(a: number, b: number): number {
  return a - b;
}
