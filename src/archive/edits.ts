// Safe mends as values: a rule that knows what to write says so as edits of the file, and whoever mends
// (`check --fix`, an editor, a code-scanning tool) applies the same ones.
/** Words to put in the place of others. Offsets are UTF-16 units of the file as it is on disk, byte order mark included. */
export interface Edit {
  readonly start: number;
  /** Exclusive; equal to `start` where something is only added. */
  readonly end: number;
  readonly text: string;
}

/** What can be mended: anything that carries edits, all of which belong together. */
interface Mendable {
  readonly edits?: ReadonlyArray<Edit>;
}

/**
 * The source with the edits made; their order does not matter.
 * @throws RangeError when two of them overlap, or one lies outside the source
 */
export function applyEdits(source: string, edits: ReadonlyArray<Edit>): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text } of edits.toSorted(byPlace)) {
    if (start < at || end < start || end > source.length)
      throw new RangeError(`edit ${start}–${end} does not fit behind ${at} of ${source.length}`);
    parts.push(source.slice(at, start), text);
    at = end;
  }
  return parts.join('') + source.slice(at);
}

/**
 * Those whose edits can be made at once: from front to back, each with all its edits, if no other of
 * them reaches into the stretch it covers. What is left out is found again when the file is read again.
 */
export function mendableAtOnce<Item extends Mendable>(items: ReadonlyArray<Item>): Item[] {
  const stretches = items.flatMap((item) => {
    const edits = (item.edits ?? []).toSorted(byPlace);
    const [first, last] = [edits[0], edits.at(-1)];
    return first && last ? [{ item, start: first.start, end: last.end }] : [];
  });
  let free = -1;
  return stretches
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .flatMap(({ item, start, end }) => {
      if (start <= free) return [];
      free = Math.max(end - 1, start);
      return [item];
    });
}

function byPlace(a: Edit, b: Edit): number {
  return a.start - b.start || a.end - b.end;
}
