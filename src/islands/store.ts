// What readers keep in their browser: settings, places, notes. Storage may be forbidden, full, or hold
// what another version wrote; none of that is an error to a reader.

/** One thing that is kept: its name, and how what lies there is read. */
export interface Kept<Value> {
  /** Unique on the site; a new form of the value takes a new name. */
  readonly name: string;
  /** The value, or null for anything that is none. */
  readonly parse: (stored: unknown) => Value | null;
}

const PREFIX = 'archive:';

/** What is kept; null when there is nothing that can be read. */
export function readKept<Value>({ name, parse }: Kept<Value>): Value | null {
  try {
    const text = localStorage.getItem(PREFIX + name);
    return text === null ? null : parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Keeps a value, or forgets it when it is null. @returns whether the browser took it */
export function keep<Value>({ name }: Kept<Value>, value: Value | null): boolean {
  try {
    if (value === null) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Calls `changed` when another tab keeps something else. */
export function onKeptElsewhere<Value>(
  kept: Kept<Value>,
  changed: (value: Value | null) => void,
): void {
  addEventListener('storage', ({ key }) => {
    if (key === null || key === PREFIX + kept.name) changed(readKept(kept));
  });
}

/** Names of all that is kept and whose name begins so, in order; none where storage is forbidden. */
export function keptNames(beginning: string): string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX + beginning))
      .map((key) => key.slice(PREFIX.length))
      .sort();
  } catch {
    return [];
  }
}

/** Calls `changed` when another tab keeps or forgets something whose name begins so. */
export function onNamesKeptElsewhere(beginning: string, changed: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === null || key.startsWith(PREFIX + beginning)) changed();
  });
}
