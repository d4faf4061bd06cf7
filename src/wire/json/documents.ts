// JSON of any make → the records in it, each with its line: one, a list of them, or a list in an
// envelope, as services send them.
import { WireError } from '../wire-error.ts';
import { endOfString, parseJson } from './parse-json.ts';
import { own, recordOf } from './values.ts';
import type { JsonRecord } from './values.ts';

export interface Recorded {
  /** Whatever stands in the list: not always an object. */
  readonly value: unknown;
  /** Where it begins, from 1. */
  readonly line: number;
}

/** What services call their lists, and what they put around them. */
const LISTS = [
  'items',
  'articles',
  'results',
  'stories',
  'posts',
  'releases',
  'documents',
  'docs',
  'news',
  'data',
  'hits',
];
const ENVELOPES = ['response', 'data', 'result', 'feed', 'hits'];

/**
 * The records of a JSON text.
 * @param isStory whether an object is itself a record, not an envelope
 * @throws WireError (`json`, `no-stories`)
 */
export function recordsIn(text: string, isStory: (record: JsonRecord) => boolean): Recorded[] {
  const value = parseJson(text);
  const record = recordOf(value);
  const found = Array.isArray(value)
    ? { path: [], list: value as unknown[] }
    : listIn(record, isStory);
  if (found === null && record !== null)
    return [{ value: record, line: lineOf(text, text.indexOf('{')) }];
  if (found === null || found.list.length === 0)
    throw new WireError(
      'no-stories',
      'there is no story in the file',
      { line: 1 },
      'send a record, or a list of them',
    );
  const lines = linesOf(text, itemOffsets(text, found.path));
  return found.list.map((item, index) => ({ value: item, line: lines[index] ?? 1 }));
}

function listIn(
  record: JsonRecord | null,
  isStory: (record: JsonRecord) => boolean,
): { path: string[]; list: unknown[] } | null {
  if (record === null || isStory(record)) return null;
  for (const path of [[], ...ENVELOPES.map((name) => [name])]) {
    const inner = path.reduce<JsonRecord | null>(
      (outer, key) => outer && recordOf(own(outer, key)),
      record,
    );
    for (const name of inner === null ? [] : LISTS) {
      const list = inner && own(inner, name);
      if (Array.isArray(list)) return { path: [...path, name], list: list as unknown[] };
    }
  }
  return null;
}

/** The offsets at which the items of the list at a path begin, in a text that is JSON. */
function itemOffsets(text: string, path: ReadonlyArray<string>): number[] {
  const offsets: number[] = [];
  const keys: string[] = [];
  let depth = 0;
  let listDepth = -1;
  let isNext = false;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? '';
    if (' \n\r\t:'.includes(mark)) continue;
    if (isNext && depth === listDepth && mark !== ']') {
      offsets.push(at);
      isNext = false;
    }
    if (mark === '"') {
      const end = endOfString(text, at);
      if (listDepth < 0 && depth <= path.length) keys[depth - 1] = text.slice(at + 1, end - 1);
      at = end - 1;
    } else if (mark === '{' || mark === '[') {
      depth++;
      const isList = mark === '[' && depth === path.length + 1;
      if (listDepth < 0 && isList && path.every((key, index) => keys[index] === key)) {
        listDepth = depth;
        isNext = true;
      }
    } else if (mark === '}' || mark === ']') {
      if (depth === listDepth) return offsets;
      depth--;
    } else if (mark === ',' && depth === listDepth) {
      isNext = true;
    }
  }
  return offsets;
}

function linesOf(text: string, offsets: ReadonlyArray<number>): number[] {
  let line = 1;
  let from = 0;
  return offsets.map((offset) => {
    line += lineOf(text.slice(from, offset), offset) - 1;
    from = offset;
    return line;
  });
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
