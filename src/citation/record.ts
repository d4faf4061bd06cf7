// The citation record of a page, from text to value. The site writes it, so a fault in it is the site’s.
import type { CitedArticle, CitedSpeaker } from './cited.ts';

/** @param text what stands in `script[data-citation]` @throws TypeError that names the field at fault */
export function parseRecord(text: string): CitedArticle {
  const record = objectIn(JSON.parse(text), 'the record');
  const { speakers } = record;
  if (!Array.isArray(speakers)) throw new TypeError('citation record: speakers is no list');
  return {
    title: textIn(record, 'title'),
    url: textIn(record, 'url'),
    day: textIn(record, 'day'),
    source: textOrNullIn(record, 'source'),
    place: textOrNullIn(record, 'place'),
    dateline: textOrNullIn(record, 'dateline'),
    site: textIn(record, 'site'),
    lang: textIn(record, 'lang'),
    speakers: speakers.map(parseSpeaker),
  };
}

function parseSpeaker(value: unknown): CitedSpeaker {
  const speaker = objectIn(value, 'a speaker');
  return {
    id: textIn(speaker, 'id'),
    name: textIn(speaker, 'name'),
    role: textOrNullIn(speaker, 'role'),
    organisation: textOrNullIn(speaker, 'organisation'),
  };
}

function objectIn(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null)
    throw new TypeError(`citation record: ${what} is no object`);
  return { ...value };
}

function textIn(object: Readonly<Record<string, unknown>>, key: string): string {
  const value = object[key];
  if (typeof value !== 'string') throw new TypeError(`citation record: ${key} is no text`);
  return value;
}

function textOrNullIn(object: Readonly<Record<string, unknown>>, key: string): string | null {
  return object[key] === null ? null : textIn(object, key);
}
