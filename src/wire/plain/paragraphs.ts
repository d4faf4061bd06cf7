// Plain text → its paragraphs. Copy comes with an empty line between them, with an indent, one to a line,
// or wrapped at some column; which of these it is shows in the lines themselves.

/** What stands between the lines of one paragraph in text that was wrapped. */
interface Layout {
  /** The column at which lines were broken, or null when each line is whole. */
  readonly width: number | null;
  /** Whether a line set in opens a paragraph. */
  readonly indented: boolean;
}

/** No wire wraps at more; longer lines are paragraphs. */
const WIDEST_WRAP = 110;
const NARROWEST_WRAP = 40;
/** A broken line fills at least this part of the width. */
const FULL_LINE = 0.7;
/** In wrapped text at least this part of the lines has its paragraph's next line below it. */
const FOLLOWED = 1 / 3;
const SET_IN = /^(?:\t| {2,})\S/;
const ITEM = /^\s*(?:[-*•–—]\s|\d{1,2}[.)]\s)/;
const ENDS_SENTENCE = /[.!?…:][”"’'»)\]]*$/;
/** As far back as anything is looked at in a line: a file may be one. */
const TAIL = 60;
/** Twelve words lie within. */
const HEAD = 400;

/**
 * The paragraphs of a text, each on one line, white space at their ends taken off. A sentence that was
 * broken in the middle by an empty line is one again.
 */
export function paragraphsOf(text: string): string[] {
  const lines = text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[\f\v]/g, '\n\n')
    .split('\n')
    .map((line) => line.trimEnd());
  const layout = layoutOf(lines);
  return joinBroken(blocksOf(lines).flatMap((block) => paragraphsInBlock(block, layout)));
}

/** Runs of lines without an empty one. */
function blocksOf(lines: ReadonlyArray<string>): string[][] {
  const blocks: string[][] = [];
  let block: string[] = [];
  for (const line of [...lines, '']) {
    if (line !== '') block.push(line);
    else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
  }
  return blocks;
}

function layoutOf(lines: ReadonlyArray<string>): Layout {
  const isSetIn = setInLines(lines);
  const setIn = isSetIn.filter(Boolean).length;
  const flush = lines.filter((line) => /^\S/.test(line)).length;
  const indented = setIn > 0 && flush >= setIn;
  // Lines that another line of the same paragraph may follow: in wrapped text nearly all of them are full.
  const followed = lines.filter((line, at) => {
    const next = lines[at + 1] ?? '';
    return line !== '' && next !== '' && !(indented && isSetIn[at + 1]);
  });
  const lengths = followed.map(({ length }) => length).filter((length) => length <= WIDEST_WRAP);
  const width = lengths.reduce((widest, length) => Math.max(widest, length), 0);
  const full = lengths.filter((length) => length >= width * FULL_LINE).length;
  const whole = followed.filter(endsSentence).length;
  const written = lines.filter((line) => line !== '');
  const isWrapped =
    width >= NARROWEST_WRAP &&
    !written.slice(1).some(isUnbroken) &&
    followed.length >= written.length * FOLLOWED &&
    full * 3 >= lengths.length * 2 &&
    // Where most lines end a sentence, each is a paragraph.
    whole * 3 < followed.length * 2;
  return { width: isWrapped ? width : null, indented };
}

/** Whether a line is longer than any that was wrapped, though it could have been broken; an address could not. */
function isUnbroken(line: string): boolean {
  return line.length > WIDEST_WRAP && line.slice(0, WIDEST_WRAP).trimStart().includes(' ');
}

/** Which lines are set in, but for those of an item, which stand so below its mark. */
function setInLines(lines: ReadonlyArray<string>): boolean[] {
  let inItem = false;
  return lines.map((line) => {
    const isSetIn = SET_IN.test(line);
    if (!isSetIn || ITEM.test(line)) inItem = ITEM.test(line);
    return isSetIn && !inItem;
  });
}

function paragraphsInBlock(block: ReadonlyArray<string>, { width, indented }: Layout): string[] {
  if (width === null) return block.map(tidied);
  const isSetIn = setInLines(block);
  const paragraphs: string[][] = [];
  for (const [at, line] of block.entries()) {
    const paragraph = paragraphs.at(-1);
    const previous = block[at - 1] ?? '';
    const opens =
      ITEM.test(line) ||
      (indented && isSetIn[at] === true) ||
      (previous.length < width * FULL_LINE && endsSentence(previous));
    if (opens || paragraph === undefined) paragraphs.push([tidied(line)]);
    else paragraph.push(tidied(line));
  }
  return paragraphs.map(joined);
}

/** Lines as one: a hyphen within a word stands as it is, with no space behind it. */
function joined(lines: ReadonlyArray<string>): string {
  return lines
    .map((line, at) => {
      const next = lines[at + 1];
      if (next === undefined) return line;
      return /\p{L}-$/u.test(line.slice(-TAIL)) && /^\p{Ll}/u.test(next) ? line : `${line} `;
    })
    .join('');
}

function tidied(line: string): string {
  return line.replace(/[\t ]+/g, ' ').trim();
}

function endsSentence(line: string): boolean {
  return ENDS_SENTENCE.test(line.slice(-TAIL));
}

/** At least four words: fewer are a heading, or an item of a list. */
const FOUR_WORDS = /^(?:\S+ ){3}\S/;
const BREAKS_OFF = /[\p{Ll},]$/u;
/** Words after which neither a paragraph ends nor a heading, whatever follows. */
const ENDS_NOTHING = /(?:\s(?:a|an|and|every|its|or|our|that|the|their|which)|[,”"] said)$/;
/** Words that end no paragraph either, but may end a heading: `What the bell is for`. */
const ENDS_NO_SENTENCE = /\s(?:as|at|by|for|from|her|his|in|of|on|to|with)$/;
const TWELVE_WORDS = /^(?:\S+ ){11}\S/;
const ASKS = /^(?:What|Who|Where|Which|How|Why|When)\b/;
/** Goes on in the middle of a sentence: with a small word that is no item of a list. */
const GOES_ON = /^\p{Ll}[\p{Ll}\p{M}’'-]*[,;]?(?: |$)/u;
/** Goes on where no heading ends: with a small letter, a number, an address. */
const GOES_ON_ANYHOW = /^(?:\p{Ll}|\d(?!\d?[.)]\s)|@)/u;

/** A paragraph as it is put together, with as much of its ends as is looked at. */
interface Whole {
  readonly parts: string[];
  head: string;
  tail: string;
}

/** Joins what an empty line tore apart: `… pointed out that`, `through high-level forums …`. */
function joinBroken(paragraphs: ReadonlyArray<string>): string[] {
  const wholes: Whole[] = [];
  for (const paragraph of paragraphs) {
    const before = wholes.at(-1);
    if (before && FOUR_WORDS.test(before.head) && breaksOff(before, paragraph)) {
      before.parts.push(paragraph);
      before.head = headOf(`${before.head} ${paragraph}`);
      before.tail = tailOf(`${before.tail} ${paragraph}`);
    } else
      wholes.push({ parts: [paragraph], head: headOf(paragraph), tail: tailOf(` ${paragraph}`) });
  }
  return wholes.map(({ parts }) => parts.join(' '));
}

function headOf(text: string): string {
  return text.slice(0, HEAD);
}

function tailOf(text: string): string {
  return text.slice(-TAIL);
}

function breaksOff({ head, tail }: Whole, after: string): boolean {
  if (ENDS_NOTHING.test(tail)) return true;
  if (BREAKS_OFF.test(tail) && GOES_ON.test(after)) return true;
  if (!ENDS_NO_SENTENCE.test(tail)) return false;
  if (GOES_ON_ANYHOW.test(after)) return true;
  return !ASKS.test(head) && (/ (?:by|of)$/.test(tail) || TWELVE_WORDS.test(head));
}
