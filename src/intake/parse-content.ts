// Which parser reads a content file: the first folder of its path says it.
import { parseArticle } from '#archive/article.ts';
import { checkEntry } from '#archive/file-checks/check-entry.ts';
import { REGISTERS } from '#archive/ids.ts';
import { parseRegisterFile } from '#archive/registers.ts';
import type { Reading } from './facts-cache.ts';

/** Facts and problems of a content file. */
export function parseContentFile(file: string, source: string): Reading {
  const folder = file.slice(0, file.indexOf('/'));
  const register = REGISTERS.find((name) => name === folder);
  if (register === undefined) return parseArticle(file, source);
  const { facts, problems } = parseRegisterFile(register, file, source);
  return {
    facts,
    problems: facts === null ? problems : [...problems, ...checkEntry(register, file, source)],
  };
}
