// The one place where it is decided what a run makes: what is this run’s share, and of that whatever follows from
// something else than last time or does not lie as it was left.
import { hash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Ledger, Left } from './ledger.ts';
import { isIn } from './share.ts';
import type { Share } from './share.ts';

export interface Run {
  /** The share of this machine, and within it that of this process. */
  readonly machine: Share;
  readonly process: Share;
  /** What the last build left in `outDir`; null makes everything. */
  readonly ledger: Ledger | null;
  readonly outDir: string;
}

/** What is to be done about a file. */
export type Decision =
  | { readonly does: 'nothing' }
  | { readonly does: 'keep'; readonly left: Left }
  /** @property key stands for all it follows from; '' where only making it can tell */
  | { readonly does: 'make'; readonly key: string };

/**
 * @param path below the output folder
 * @param inputs all that the file follows from, as a value that JSON can hold; null where only making it can tell
 * @param unit files of one unit fall into one share
 */
export function decide(
  run: Run,
  path: string,
  inputs: (() => unknown) | null,
  unit = path,
): Decision {
  if (!isIn(unit, run.machine, run.process)) return { does: 'nothing' };
  const key = inputs ? hash('sha1', JSON.stringify(inputs()), 'base64url') : '';
  const left = run.ledger?.get(path);
  return key !== '' && left?.key === key && liesAsLeft(run.outDir, path, left)
    ? { does: 'keep', left }
    : { does: 'make', key };
}

function liesAsLeft(outDir: string, path: string, { size, time }: Left): boolean {
  const stat = statSync(join(outDir, path), { throwIfNoEntry: false });
  return stat?.isFile() === true && stat.size === size && stat.mtimeMs === time;
}
