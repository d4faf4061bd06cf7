// Values of JSON as a record gives them, whatever they turn out to be: every field may hold anything.
import type { WireValue } from '../story.ts';

export type JsonRecord = Readonly<Record<string, unknown>>;

/** An object that is no list; null for everything else. */
export function recordOf(value: unknown): JsonRecord | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonRecord)
    : null;
}

/** A list's items; a single value is a list of one, none an empty one. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

/** Words or a number as words, trimmed; null for everything else and for nothing but white space. */
export function wordsIn(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return null;
  const words = value.trim();
  return words === '' ? null : words;
}

const NAMES = ['name', 'title', 'webTitle', 'label', 'term', 'value', 'literal', 'code'];

/** What a value is called: its words, or an object's name. */
export function nameOf(value: unknown): string | null {
  const record = recordOf(value);
  if (record === null) return wordsIn(value);
  return NAMES.map((key) => wordsIn(own(record, key))).find((name) => name !== null) ?? null;
}

/** The names in a list, each once. */
export function namesOf(value: unknown): string[] {
  const names = listOf(value).map(nameOf);
  return [...new Set(names.filter((name) => name !== null))];
}

/** A record's own field; what every object has by birth is none. */
export function own(record: JsonRecord, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** What stands at a path with dots; of lists on the way, what stands there in each item. */
export function valueAt(record: JsonRecord, path: string): unknown {
  const whole = own(record, path);
  if (whole !== undefined || !path.includes('.')) return whole;
  let values: unknown[] = [record];
  let isMany = false;
  for (const key of path.split('.')) {
    const found = values.map((value) => own(recordOf(value) ?? {}, key)).filter(isSaid);
    isMany ||= found.some(Array.isArray);
    values = found.flatMap(listOf);
  }
  return isMany ? values : values[0];
}

function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** Levels of nesting no record needs, and front matter could not be read with. */
const DEEPEST = 32;

/** A value of JSON to be kept; what is nested deeper than anybody reads is left out. */
export function wireValueOf(value: unknown, depth = 0): WireValue {
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number')
    return value;
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return null;
  if (Array.isArray(value)) return value.map((item) => wireValueOf(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, wireValueOf(inner, depth + 1)]),
  );
}

/** The fields of a record that are not taken, and say something; `taken` are paths with dots. */
export function fieldsLeft(
  record: JsonRecord,
  taken: ReadonlySet<string>,
): Record<string, WireValue> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => {
      if (taken.has(key) || !isSaid(value) || value === '') return [];
      const rest = restOf(value, key, taken);
      return rest === null ? [] : [[key, wireValueOf(rest)]];
    }),
  );
}

/** A field without what is taken of it; null where nothing else stands in it. */
function restOf(value: unknown, key: string, taken: ReadonlySet<string>): unknown {
  const record = recordOf(value);
  const inner = [...taken].flatMap((path) =>
    path.startsWith(`${key}.`) ? [path.slice(key.length + 1)] : [],
  );
  if (record === null || inner.length === 0) return value;
  const rest = fieldsLeft(record, new Set(inner));
  return Object.keys(rest).length === 0 ? null : rest;
}
