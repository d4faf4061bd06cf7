// Reading from left to right: a text and where one stands in it. Patterns are sticky (`y`), so what
// stands further on never answers for what stands here.

export interface Cursor {
  readonly text: string;
  /** UTF-16 offset of what is read next. */
  at: number;
}

/** What the pattern finds just here, and the cursor behind it; null, and the cursor where it was. */
export function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text);
  if (found) cursor.at += found[0].length;
  return found;
}

/** Whether the pattern would find something just here. */
export function sees(cursor: Cursor, pattern: RegExp): boolean {
  pattern.lastIndex = cursor.at;
  return pattern.test(cursor.text);
}

/** Tries a reading: when it gives null the cursor is where it was. */
export function attempt<T>(cursor: Cursor, read: () => T | null): T | null {
  const before = cursor.at;
  const value = read();
  if (value === null) cursor.at = before;
  return value;
}
