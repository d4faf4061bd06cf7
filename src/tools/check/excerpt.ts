// The line in which a problem stands, for a terminal, with a caret below the place: tabs and wide
// characters keep it where it belongs, a long line is cut around it.

export interface Excerpt {
  readonly line: string;
  /** Spaces up to the caret, and the caret. */
  readonly caret: string;
}

const TAB = 2;
const WIDE =
  /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]|[\u{1F300}-\u{1F64F}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}])/u;
const CONTROL = /\p{Cc}/gu;
/** No line is read further than this to either side of its place. */
const REACH = 400;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * @param written a line of a file, without its end
 * @param column from 1, in UTF-16 units
 * @param width of the terminal left for it, in columns
 */
export function excerptOf(written: string, column: number, width: number): Excerpt {
  const at = Math.min(column - 1, written.length);
  const before = cellsOf(written.slice(Math.max(0, at - REACH), at));
  const behind = cellsOf(written.slice(at, at + REACH));
  const isWhole = at <= REACH && written.length - at <= REACH;
  const [total, left] = [widthOf(before) + widthOf(behind), widthOf(before)];
  if (isWhole && total <= width) return excerpt(before, behind, '', '');
  // A third of the room for what leads up to the place; more where little follows it.
  const room = Math.max(8, width - 2);
  const least = Math.floor(room / 3);
  const share = Math.min(left, Math.max(least, room - widthOf(behind)));
  const shownBefore = fitting(before.toReversed(), share).reverse();
  const shownBehind = fitting(behind, room - widthOf(shownBefore));
  return excerpt(
    shownBefore,
    shownBehind,
    shownBefore.length < before.length || at > REACH ? '…' : '',
    shownBehind.length < behind.length || written.length - at > REACH ? '…' : '',
  );
}

/** What cannot be shown on one line of a terminal, or would steer it, made visible. */
export function plain(text: string): string {
  return text.replace(CONTROL, (character) => (/\s/.test(character) ? ' ' : '�'));
}

interface Cell {
  readonly text: string;
  readonly width: number;
}

function cellsOf(text: string): Cell[] {
  return Array.from(graphemes.segment(text), ({ segment }): Cell => {
    if (segment === '\t') return { text: ' '.repeat(TAB), width: TAB };
    const shown = plain(segment);
    // A mark without a letter, or a character of no width.
    if (/^[\p{M}\p{Cf}]+$/u.test(shown)) return { text: shown, width: 0 };
    return { text: shown, width: WIDE.test(shown) ? 2 : 1 };
  });
}

function widthOf(cells: ReadonlyArray<Cell>): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

function fitting(cells: ReadonlyArray<Cell>, room: number): Cell[] {
  let used = 0;
  const end = cells.findIndex(({ width }) => (used += width) > room);
  return cells.slice(0, end === -1 ? undefined : end);
}

function excerpt(
  before: ReadonlyArray<Cell>,
  behind: ReadonlyArray<Cell>,
  head: string,
  tail: string,
): Excerpt {
  const textOf = (cells: ReadonlyArray<Cell>): string => cells.map(({ text }) => text).join('');
  return {
    line: head + textOf(before) + textOf(behind).trimEnd() + tail,
    caret: `${' '.repeat(head.length + widthOf(before))}^`,
  };
}
