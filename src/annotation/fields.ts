// Reading values of which nothing is known: what a browser kept, what a file holds.

export type Fields = Readonly<Record<string, unknown>>;

/** The fields of an object; none for anything else. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}

export function textIn(fields: Fields, name: string): string | null {
  const value = fields[name];
  return typeof value === 'string' ? value : null;
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

/** An instant in UTC, as `toISOString()` writes it. */
export function instantIn(fields: Fields, name: string): string | null {
  const value = textIn(fields, name);
  return value !== null && INSTANT.test(value) && !Number.isNaN(Date.parse(value)) ? value : null;
}
