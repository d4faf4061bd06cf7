// Where words of an article's text stand in its file, so that a fault in them is reported at its
// line and column. Mark-up stands between the two (`*`, addresses of links, `&amp;`, line breaks):
// the parser says where each stretch of words comes from, and within it the two are read side by side.
import { placesIn } from '#text/lines.ts';
import type { Place } from '#text/lines.ts';
import { parseBodyPlaces } from './parse.ts';
import type { ArticleFormat } from './parse.ts';
import { nodesIn, textContent } from './tree.ts';
import type { BodyNode } from './tree.ts';

/** A stretch of words without mark-up inside, or of HTML. */
interface Piece {
  readonly words: string;
  /** Its span in the source; null for words the parser does not place. */
  readonly span: readonly [start: number, end: number] | null;
  readonly html: boolean;
}

/**
 * For a text and the file it was read from, the place in the file of each offset into the text.
 * Nothing is read before the first place is asked for.
 * @param text of the body, as `parseArticleBody` gives it
 * @param bodyStart UTF-16 offset of the body in the source
 */
export function placesInSource(
  text: string,
  source: string,
  format: ArticleFormat,
  bodyStart: number,
): (offset: number) => Place {
  const places = placesIn(source);
  let offsets: Int32Array | null = null;
  return (offset) => {
    offsets ??= sourceOffsetsOf(text, source, piecesOf(source, format), bodyStart);
    return places.placeOf(offsets[Math.min(offset, text.length - 1)] ?? bodyStart);
  };
}

/** The words of a body in the order of its text, each with its span in the source. */
function piecesOf(source: string, format: ArticleFormat): Piece[] {
  return nodesIn(parseBodyPlaces(source, format)).flatMap((node): Piece[] => {
    const html = (node.type as string) === 'raw';
    if (node.type !== 'text' && !html) return [];
    const words = wordsIn(node);
    const { start, end } = node.position ?? {};
    return words.trim() === ''
      ? []
      : [{ words, span: start && end ? [start.offset ?? 0, end.offset ?? 0] : null, html }];
  });
}

function wordsIn(node: BodyNode): string {
  return ('value' in node ? node.value : textContent(node)).replace(/[\t\n\r\f]/g, ' ');
}

/** What may stand in the text between two pieces besides HTML's words: breaks between blocks. */
const BREAK = 8;

/** The source's offset of each unit of the text. */
function sourceOffsetsOf(
  text: string,
  source: string,
  pieces: ReadonlyArray<Piece>,
  bodyStart: number,
): Int32Array {
  const offsets = new Int32Array(text.length);
  let [textAt, sourceAt] = [0, bodyStart];
  let html: Piece[] = [];
  for (const piece of pieces) {
    if (piece.html) {
      html.push(piece);
      continue;
    }
    const reach = html.reduce((sum, { words }) => sum + words.length, BREAK);
    const found = text.slice(textAt, textAt + reach + piece.words.length).indexOf(piece.words);
    // Words that are not in the text stood in an element the archive drops.
    if (found === -1) continue;
    fillFromHtml(textAt + found);
    const [start, end] = piece.span ?? [sourceAt, sourceAt + piece.words.length];
    fill(textAt, textAt + piece.words.length, start, source.slice(start, end));
    [textAt, sourceAt] = [textAt + piece.words.length, end];
  }
  fillFromHtml(text.length);
  return offsets;

  /** Places the words up to `textEnd` in the HTML met since the last piece. */
  function fillFromHtml(textEnd: number): void {
    const [first, last] = [html[0]?.span, html.at(-1)?.span];
    const start = first?.[0] ?? sourceAt;
    const tagless = source
      .slice(start, last?.[1] ?? start)
      .replace(MARK_UP, (tag) => TAG.repeat(tag.length));
    fill(textAt, textEnd, start, tagless);
    [textAt, html] = [textEnd, []];
  }

  /** Finds the units of the text one after the other in a stretch of the source. */
  function fill(from: number, to: number, start: number, written: string): void {
    let at = 0;
    for (let index = from; index < to; index++) {
      // Only breaks between blocks are line ends, and those may be written in any way.
      const found = text[index] === '\n' ? null : nextLike(text[index] ?? '', written, at);
      offsets[index] = start + Math.min(found ?? at, Math.max(0, written.length - 1));
      if (found !== null) at = found + 1;
    }
  }
}

/** How long an escaped character can be: `&CounterClockwiseContourIntegral;`. */
const LONGEST_ENTITY = 33;
/** What of HTML is none of the words: elements the archive drops, remarks, tags. */
const MARK_UP = /<(script|style|iframe|template|svg)\b[^]*?<\/\1>|<!--[^]*?-->|<[^>]*>/gi;
/** What stands where a tag was. */
const TAG = '\0';

/** Where a character stands next, tags not counted; null when it is written otherwise (`&ldquo;`). */
function nextLike(character: string, written: string, at: number): number | null {
  const space = /\s/.test(character);
  for (let index = at, looked = 0; index < written.length && looked < LONGEST_ENTITY; index++) {
    const one = written[index] ?? '';
    if (space ? /\s/.test(one) : one === character) return index;
    if (one !== TAG) looked++;
  }
  return null;
}
