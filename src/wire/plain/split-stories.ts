// Lines of plain text → stories. A file of copy holds one or many; they are parted by end marks, form
// feeds, rules, a wire's own date before the text, or by metadata that begins again.
import { findDateline } from '#archive/datelines/find.ts';
import { isEndMark, isRule, opensFoot, readEndMark } from '../end-marks.ts';
import { readMetadataLine, readWireDate } from './metadata-lines.ts';

/** A stretch of a file that holds one story, its end mark and what follows it included. */
export interface StoryLines {
  readonly lines: ReadonlyArray<string>;
  /** Line in the file of the first, from 1. */
  readonly line: number;
  /** The story is longer than any is; its lines are not kept. */
  readonly tooLong: boolean;
}

interface Part {
  readonly lines: string[];
  readonly line: number;
  /** In characters, also of lines that are not kept. */
  readonly length: number;
  /** What follows a mark or a rule is another story, or belongs to this one. */
  readonly closedBy: 'mark' | 'rule' | null;
}

/** In characters: longer than the longest report. A file without any mark to part it is refused rather than guessed at. */
export const LONGEST_STORY = 4_000_000;
/** What follows an end mark is a story from so many words on, or where metadata stand above it. */
const FEWEST_WORDS_OF_A_STORY = 25;
/** Lines in which the words of a story have begun. */
const OPENING_LINES = 40;
/** The year does not matter to whether a dateline stands there. */
const ANY_DAY = '2000-07-01';

/** The stories of a file, one after the other: none is held longer than the next needs to be looked at. */
export async function* splitStories(lines: AsyncIterable<string>): AsyncIterable<StoryLines> {
  let held: Part | null = null;
  for await (const part of partsOf(lines)) {
    if (held && belongTogether(held, part)) held = together(held, part);
    else {
      if (held) yield storyLinesOf(held);
      held = part;
    }
  }
  if (held) yield storyLinesOf(held);
}

function storyLinesOf({ lines, line, length }: Part): StoryLines {
  const tooLong = length > LONGEST_STORY;
  return { lines: tooLong ? [] : lines, line, tooLong };
}

function together(held: Part, { lines, length, closedBy }: Part): Part {
  const whole = held.length + length;
  if (whole <= LONGEST_STORY) for (const line of lines) held.lines.push(line);
  return { ...held, length: whole, closedBy };
}

/** Whether what follows a mark or a rule is more of the same story. */
function belongTogether({ closedBy }: Part, { lines, length }: Part): boolean {
  if (closedBy === null || length > LONGEST_STORY) return false;
  const opening = lines.slice(0, OPENING_LINES);
  const isNamed = opening.some(
    (line) => readMetadataLine(line)?.field != null || readWireDate(line) !== null,
  );
  if (closedBy === 'rule') return !isNamed && !opensWithDateline(opening.join('\n'));
  if (opensFoot(lines.find((line) => line.trim() !== '') ?? '')) return true;
  if (isNamed || hasWords(lines, FEWEST_WORDS_OF_A_STORY)) return false;
  return !opening.some((line) => opensWithDateline(line));
}

function opensWithDateline(text: string): boolean {
  return findDateline(text, ANY_DAY) !== null;
}

function hasWords(lines: ReadonlyArray<string>, fewest: number): boolean {
  let words = 0;
  return lines.some((line) => (words += line.match(/\S+/g)?.length ?? 0) >= fewest);
}

/** Stretches between one sign of a story's end or beginning and the next, empty ones left out. */
async function* partsOf(lines: AsyncIterable<string>): AsyncIterable<Part> {
  let part: string[] = [];
  let [first, length, number] = [1, 0, 0];
  /** The key with which the metadata of this story begin. */
  let opening: string | null = null;
  let hasProse = false;
  const close = (closedBy: Part['closedBy']): Part[] => {
    const closed = { lines: part, line: first, length, closedBy };
    [part, length, hasProse] = [[], 0, false];
    return closed.length === 0 ? [] : [closed];
  };
  for await (const line of lines) {
    number++;
    const key = readMetadataLine(line)?.key ?? null;
    const wireDate = readWireDate(line);
    const begins =
      line.startsWith('\f') || wireDate !== null || (key !== null && key === opening && hasProse);
    if (begins) yield* close(null);
    if (line.trim() === '' && length === 0) continue;
    if (length === 0) [first, opening] = [number, key];
    hasProse ||= key === null && (wireDate?.rest ?? line).trim() !== '';
    length += line.length + 1;
    if (length <= LONGEST_STORY) part.push(line);
    // No story ends in the metadata above it.
    if (isEndMark(line) || (hasProse && readEndMark(line))) yield* close('mark');
    else if (isRule(line)) yield* close('rule');
  }
  yield* close(null);
}
