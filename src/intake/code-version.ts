// Which code made something: what is kept between runs is good for that code alone.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCE = fileURLToPath(new URL('..', import.meta.url));

/**
 * A hash of the code in some rooms or files, of all packages and of Node.
 * @param places paths from `src/`
 */
export function codeVersion(places: ReadonlyArray<string>): string {
  const hash = createHash('sha1').update(process.version);
  for (const place of places) {
    for (const file of filesAt(join(SOURCE, place)))
      hash.update(relative(SOURCE, file)).update(readFileSync(file));
  }
  return hash.update(readFileSync(join(SOURCE, '..', 'package-lock.json'))).digest('base64url');
}

function filesAt(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => !basename(file).startsWith('.'))
    .map((file) => join(path, file))
    .filter((file) => statSync(file).isFile())
    .sort();
}
