// What stands above the words of a story: its headline once more, notes of an update, a byline, the day.
// A dateline within the first five paragraphs shows where the words begin.
import { readByline } from '#archive/datelines/byline.ts';
import type { OpeningDateline } from '#archive/datelines/dateline.ts';
import { dayAt } from '#archive/datelines/day.ts';
import { findDateline } from '#archive/datelines/find.ts';
import { fold } from '#text/fold.ts';
import { isNote, releaseDayIn } from './head-notes.ts';

export interface Head {
  /** The dateline that opens a paragraph, and which; its offsets are into that paragraph. */
  readonly dateline: { readonly found: OpeningDateline; readonly paragraph: number } | null;
  /** How many of the paragraphs are head and none of the story's words. */
  readonly length: number;
  readonly headline: string | null;
  /** The standfirst: the one paragraph of prose above the dateline. */
  readonly summary: string | null;
  /** Who wrote it, as the byline says. */
  readonly byline: string | null;
  /** The day, where a line of the head says it with its year. */
  readonly date: string | null;
  /** The lines of the head in order and verbatim, without a headline that opens them. */
  readonly above: ReadonlyArray<string>;
}

/** A dateline stands in one of so many paragraphs. */
export const FIRST_PARAGRAPHS = 5;
const LONGEST_HEADLINE = 200;
const FEWEST_LETTERS = 8;
const LONGEST_DATELINE = 400;
/** Words from which on a paragraph that ends a sentence is prose. */
const FEWEST_WORDS_OF_PROSE = 12;
/** A wire's catchline, which names a story among its others: `QUILLMOUTH-PEARS`. */
const SLUG = /^[A-Z0-9]+(?:[-/_][A-Z0-9]+)+$/;
/** Where the writer was: behind the names in a byline. */
const WHEREABOUTS = /\s(?:in|at|aboard)\s\p{Lu}[^.!?]{1,60}$|,\s\p{L}[^.!?]{1,60}$/u;
const HAS_YEAR = /\b(?:19|20)\d\d\b/;

type Kind = 'headline' | 'note' | 'byline' | 'day' | 'prose' | 'other';

/**
 * @param paragraphs the first of a text, one line each
 * @param headline the headline the wire gives by itself; null where it must be found
 * @param day YYYY-MM-DD near which a day without a year lies
 */
export function readHead(
  paragraphs: ReadonlyArray<string>,
  headline: string | null,
  day: string,
): Head {
  const kinds = paragraphs
    .slice(0, FIRST_PARAGRAPHS)
    .map((line) => (isSame(line, headline) ? 'headline' : kindOf(line, day)));
  const dateline = findIn(paragraphs, day);
  const length = lengthOf(kinds, dateline?.paragraph ?? null, headline !== null, paragraphs.length);
  const lines = paragraphs.slice(0, length);
  const at = headline === null ? kinds.slice(0, length).indexOf('headline') : -1;
  const linesOf = (kind: Kind): string[] => lines.filter((_, index) => kinds[index] === kind);
  const [prose] = linesOf('prose');
  const [byline] = linesOf('byline');
  return {
    dateline,
    length,
    headline: lines[at] ?? null,
    summary: prose ?? null,
    byline: (byline !== undefined ? writerIn(byline) : null) ?? dateline?.found.byline ?? null,
    date:
      [
        ...linesOf('day').map((line) => (HAS_YEAR.test(line) ? dayIn(line, day) : null)),
        ...linesOf('note').map((line) => releaseDayIn(line, day)),
      ].find((found) => found !== null) ?? null,
    // A headline below other lines stays among them, so that their order is kept.
    above: lines.filter((line, index) => (at !== 0 || index !== 0) && !isSame(line, headline)),
  };
}

function findIn(paragraphs: ReadonlyArray<string>, day: string): Head['dateline'] {
  for (const paragraph of paragraphs.slice(0, FIRST_PARAGRAPHS).keys()) {
    const [first = '', second = ''] = paragraphs.slice(paragraph, paragraph + 2);
    const found = findDateline(
      `${first.slice(0, LONGEST_DATELINE)}\n\n${second.slice(0, LONGEST_DATELINE)}`,
      day,
    );
    if (found?.at[0] === 0 && found.place !== '' && found.at[1] <= first.length)
      return { found, paragraph };
  }
  return null;
}

/** How much of the paragraphs is head. A text is never all head. */
function lengthOf(
  kinds: ReadonlyArray<Kind>,
  dateline: number | null,
  hasHeadline: boolean,
  paragraphs: number,
): number {
  if (dateline !== null) {
    // Two paragraphs of prose above a dateline are a story's own words.
    const isHead = kinds.slice(0, dateline).filter((kind) => kind === 'prose').length < 2;
    if (isHead) return dateline;
  }
  let [length, headlines] = [0, hasHeadline ? 1 : 0];
  for (const kind of kinds) {
    const isRepeated = kind === 'headline' && length === 0;
    if (
      kind === 'prose' ||
      kind === 'other' ||
      (kind === 'headline' && headlines > 0 && !(hasHeadline && isRepeated))
    )
      break;
    if (kind === 'headline') headlines++;
    length++;
  }
  return length < paragraphs ? length : 0;
}

function kindOf(line: string, day: string): Kind {
  if (writerIn(line) !== null) return 'byline';
  if (dayIn(line, day) !== null) return 'day';
  if (isNote(line)) return 'note';
  const words = line.match(/\S+/g)?.length ?? 0;
  if (words >= FEWEST_WORDS_OF_PROSE && /[.!?…][”"’'»)]*$/.test(line)) return 'prose';
  return isHeadline(line) ? 'headline' : 'other';
}

/** One line without a sentence's end. */
function isHeadline(line: string): boolean {
  return (
    line.length <= LONGEST_HEADLINE &&
    (line.match(/\p{L}/gu)?.length ?? 0) >= FEWEST_LETTERS &&
    !/(?:[.;,]|\.[”"’'»)]+)$/.test(line) &&
    !SLUG.test(line) &&
    !/^\p{Ll}|^[“"«„].*[”"»“]$/u.test(line)
  );
}

function isSame(line: string, headline: string | null): boolean {
  return (
    headline !== null && line.length <= headline.length * 2 + 10 && fold(line) === fold(headline)
  );
}

/** The writer, or the agency that stands for its writers, of a line that is a byline. */
function writerIn(line: string): string | null {
  if (line.length > LONGEST_HEADLINE) return null;
  for (const names of [line, line.replace(WHEREABOUTS, '')]) {
    const byline = readByline(names, 0);
    if (byline?.end === names.length) return byline.writer ?? byline.source;
  }
  return null;
}

/** The day that is all a line says, a time of day behind it allowed. */
function dayIn(line: string, near: string): string | null {
  const found = line.length > LONGEST_DAY ? null : dayAt(line, 0, near);
  return found && TIME.test(line.slice(found.end)) ? found.day : null;
}

const LONGEST_DAY = 60;
const TIME = /^[\s,]*(?:\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?[A-Z]{2,4})?)?\.?$/i;
