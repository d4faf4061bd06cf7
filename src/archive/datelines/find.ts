// The dateline that opens a running text, behind whatever stands above it: the wire's date, notes of an
// update, a byline, a headline.
import { isDay } from '#text/dates.ts';
import { readByline } from './byline.ts';
import type { Byline } from './byline.ts';
import type { OpeningDateline } from './dateline.ts';
import { dayAt } from './day.ts';
import { datelineOf } from './parse.ts';
import { shapeAt } from './shape.ts';
import { isVouchedFor } from './vouch.ts';

/** ` date 2026-03-10 `, before the text on Trend's plain wire. */
const WIRE_DATE = /^\s*date[ \u00a0](\d{4}-\d{2}-\d{2})\s/;
/** What wires and press offices write above a story. */
const NOTE =
  /^(?:details? added|adds?\b|updates?\b|updated|updating|corrects?\b|corrected|recasts?\b|refiles?\b|repeats?\b|first version|[([].*[)\]]$|\*.*\*$|for immediate release|embargoed|media contact|press contact|contact\b|press release|media advisory|news release|click here)/iu;
const LINE_STARTS = /\S/g;
const MOST_LINES_ABOVE = 6;
const LONGEST_LINE_ABOVE = 300;
/** Every dateline lies within; what is longer is not looked at. */
const HEAD_LENGTH = 3_000;

/**
 * Reads the dateline that opens a text, verbatim and parsed, with the byline beside it. A place in
 * capitals, a known region, an agency or a date must vouch for it; a sentence with a dash does not.
 * @param day the article's day (YYYY-MM-DD); one that the wire prints before the text goes before it
 * @returns null when there is none; an empty place where the head names the agency alone (`By Trend`)
 */
export function findDateline(text: string, day: string): OpeningDateline | null {
  return findInHead(text.slice(0, HEAD_LENGTH), day);
}

function findInHead(text: string, day: string): OpeningDateline | null {
  const wireDate = WIRE_DATE.exec(text);
  const near = wireDate?.[1] !== undefined && isDay(wireDate[1]) ? wireDate[1] : day;
  let at = wireDate?.[0].length ?? 0;
  let above: Byline | null = null;
  let isBelowHeadline = false;
  for (let line = 0; line <= MOST_LINES_ABOVE; line++) {
    LINE_STARTS.lastIndex = at;
    const start = LINE_STARTS.exec(text)?.index;
    if (start === undefined) break;
    const found = datelineAt(text, start, near, above, isBelowHeadline);
    if (found) return found;

    const byline = readByline(text, start);
    const lineEnd = endOfLine(text, start);
    if (byline && !above) {
      above = byline;
      at = byline.end;
    } else if (lineEnd !== null && isAbove(text.slice(start, lineEnd), near)) {
      at = lineEnd;
    } else if (lineEnd !== null && !isBelowHeadline && text.startsWith('\n\n', lineEnd)) {
      isBelowHeadline = true;
      at = lineEnd;
    } else break;
  }
  return above?.source && !isBelowHeadline ? agencyAlone(text, above, above.source) : null;
}

function datelineAt(
  text: string,
  start: number,
  near: string,
  above: Byline | null,
  isBelowHeadline: boolean,
): OpeningDateline | null {
  const shape = shapeAt(text, start, near);
  if (!shape || !isVouchedFor(shape, text, isBelowHeadline)) return null;
  const byline = above ?? readByline(text, shape.end);
  const words = text.slice(start, shape.end).trimEnd();
  return {
    ...datelineOf(words, shape, byline?.source ?? null),
    byline: shape.source?.byline ?? byline?.writer ?? null,
    at: [start, start + words.length],
  };
}

/** A head that names no place, only who reports: `By Trend`. */
function agencyAlone(text: string, byline: Byline, source: string): OpeningDateline {
  const { start, end, writer } = byline;
  const words = text.slice(start, end).trimEnd();
  const at = [start, start + words.length] as const;
  return { text: words, place: '', region: null, date: null, source, byline: writer, at };
}

/** Whether the line is a note above the story, or a day by itself. */
function isAbove(line: string, near: string): boolean {
  const words = line.trim();
  return NOTE.test(words) || dayAt(words, 0, near)?.end === words.length;
}

/** Where the line ends; null when it is a paragraph's, or the text's last. */
function endOfLine(text: string, start: number): number | null {
  const end = text.slice(start, start + LONGEST_LINE_ABOVE).indexOf('\n');
  return end === -1 ? null : start + end;
}
