// Names of the folders a build uses beside its output.
import { basename, dirname, join } from 'node:path';

/** A build works in a folder of this name beside its output. */
export const BUILDING = 'building';
/** What was replaced lies under this name until it is gone; out-dir.ts puts it back if its place is empty. */
export const REPLACED = 'replaced';

/** A folder of a build with this process id, beside its output: on the same file system, whatever that is. */
export function beside(outDir: string, what: string, pid: number): string {
  return join(dirname(outDir), `.${basename(outDir)}.${what}-${pid}`);
}
