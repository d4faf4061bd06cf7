// A dateline given by itself, as front matter has it: all of it must be read, nothing need vouch for it.
import { readByline } from './byline.ts';
import type { Dateline } from './dateline.ts';
import { shapeAt } from './shape.ts';
import type { Shape } from './shape.ts';

/**
 * Reads a dateline given by itself (`WASHINGTON, U.S., March 10.`).
 * @param text the dateline, verbatim; a byline may stand below it (`By Ada Quill - Trend:`)
 * @param day the article's day (YYYY-MM-DD), against which the year is resolved
 * @returns null when no place can be read in it
 */
export function parseDateline(text: string, day: string): Dateline | null {
  const line = text.trim();
  const shape = shapeAt(line, 0, day);
  if (shape === null || shape.place === '') return null;
  const byline = readByline(line, shape.end);
  if (line.slice(byline?.end ?? shape.end).trim() !== '') return null;
  return datelineOf(text, shape, byline?.source ?? null);
}

/** The dateline a shape amounts to. */
export function datelineOf(text: string, shape: Shape, sourceOfByline: string | null): Dateline {
  return {
    text,
    place: shape.place,
    region: shape.regions.join(', ') || null,
    date: shape.day,
    source: shape.source?.name ?? sourceOfByline,
  };
}
