// `check --fix`: makes the edits that rules propose. A file is written only if it is still, byte for byte,
// what was checked, and it is replaced whole.
import { join } from 'node:path';
import { applyEdits, mendableAtOnce } from '#archive/edits.ts';
import type { Problem } from '#archive/problem.ts';
import type { ReadArchive } from '#intake/read-content.ts';
import { readContentFile } from '#intake/read-file.ts';
import { writeWhole } from '#intake/write-whole.ts';
import { shortHash } from '#text/hash.ts';

/** A file that was mended, and what was mended in it: rule → how often. */
export interface Mended {
  readonly file: string;
  readonly rules: Map<string, number>;
}

/** A mend can show what stands behind it (an entry moved, a dateline in it); more rounds mean that two rules disagree. */
const MOST_ROUNDS = 50;

/**
 * Mends and reads again until nothing is left to mend.
 * @param read the archive as it is on disk now
 * @param isWanted which problems to mend
 * @returns the last reading, and the files mended, in order
 */
export function mendArchive(
  root: string,
  read: () => ReadArchive,
  isWanted: (problem: Problem) => boolean,
): { reading: ReadArchive; mended: Mended[] } {
  const mended = new Map<string, Mended>();
  let reading = read();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const wanted = reading.problems.filter((problem) => problem.edits && isWanted(problem));
    const files = Map.groupBy(wanted, ({ file }) => file);
    const written = [...files].filter(([file, problems]) => {
      const made = mendFile(root, file, problems, reading.mendable.get(file));
      const before = mended.get(file) ?? { file, rules: new Map<string, number>() };
      for (const { rule } of made) before.rules.set(rule, (before.rules.get(rule) ?? 0) + 1);
      if (made.length > 0) mended.set(file, before);
      return made.length > 0;
    });
    if (written.length === 0) break;
    reading = read();
  }
  return { reading, mended: [...mended.values()].sort((a, b) => (a.file < b.file ? -1 : 1)) };
}

/** The problems whose edits were made; none where the file has changed since it was checked. */
function mendFile(
  root: string,
  file: string,
  problems: ReadonlyArray<Problem>,
  checked: string | undefined,
): Problem[] {
  const source = readContentFile(root, file);
  if (typeof source !== 'string' || shortHash(source) !== checked) return [];
  const made = mendableAtOnce(problems);
  const text = applyEdits(
    source,
    made.flatMap(({ edits }) => edits ?? []),
  );
  if (text === source) return [];
  writeWhole(join(root, file), text);
  return made;
}
