// Writing a file so that readers meet the old one or the new one, never half of either.
import {
  chmodSync,
  existsSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Puts a text in the place of a file, or makes the file; its permissions stay. */
export function writeWhole(path: string, text: string): void {
  // What a link points to is replaced, not the link.
  const target = existsSync(path) ? realpathSync(path) : path;
  // Hidden, so that no reader of the archive takes it for content.
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}`);
  try {
    writeFileSync(draft, text);
    if (existsSync(target)) chmodSync(draft, statSync(target).mode);
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
