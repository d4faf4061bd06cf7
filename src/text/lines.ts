// Where an offset stands for a person: line and column, both counted from 1.

/** A place in a file. Columns count UTF-16 units, as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The line and column of a UTF-16 offset; offsets past the end give the end. */
export function placeOf(source: string, offset: number): Place {
  const before = source.slice(0, Math.max(0, offset));
  const lineStart = before.lastIndexOf('\n') + 1;
  let line = 1;
  for (let at = before.indexOf('\n'); at !== -1; at = before.indexOf('\n', at + 1)) line++;
  return { line, column: before.length - lineStart + 1 };
}

/** Places and offsets of one source, for those who ask for many: a question takes no longer in a long source. */
export interface PlacesIn {
  /** As `placeOf`. */
  readonly placeOf: (offset: number) => Place;
  /** The UTF-16 offset of a place; that of the source's end for a place behind it. */
  readonly offsetOf: (place: Place) => number;
}

/** The lines are looked for once, when the first question comes. */
export function placesIn(source: string): PlacesIn {
  let starts: ReadonlyArray<number> | null = null;
  return {
    placeOf: (offset) => {
      starts ??= lineStartsIn(source);
      const at = Math.min(Math.max(0, offset), source.length);
      let [low, high] = [0, starts.length];
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= at) low = middle;
        else high = middle;
      }
      return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
    },
    offsetOf: ({ line, column }) => {
      starts ??= lineStartsIn(source);
      return Math.min((starts[line - 1] ?? source.length) + column - 1, source.length);
    },
  };
}

function lineStartsIn(source: string): number[] {
  const starts = [0];
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1))
    starts.push(at + 1);
  return starts;
}
