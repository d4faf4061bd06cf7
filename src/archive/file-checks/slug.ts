// slug: a file's name is the last part of an address, so it must be one that can stand there.
import { slugOf } from '#text/fold.ts';
import { isSlug } from '../ids.ts';
import type { Problem } from '../problem.ts';

/**
 * @param name the file's, without folders and ending
 * @param instead what to propose where the name has no letter to make a slug of
 */
export function checkSlug(file: string, name: string, ending: string, instead: string): Problem[] {
  if (isSlug(name)) return [];
  return [
    {
      rule: 'slug',
      severity: 'error',
      file,
      line: 1,
      column: 1,
      message: `"${name}" cannot stand in an address`,
      fix: `rename the file to ${slugOf(name) || instead}.${ending}`,
    },
  ];
}
