// A content file as text. Only UTF-8 is read: a wrong encoding would silently change the words.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '#archive/problem.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a file below the archive's folder, or the problem that keeps it from being read. */
export function readContentFile(root: string, file: string): string | Problem {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(root, file));
  } catch (error) {
    return problem(
      'unreadable',
      1,
      1,
      error instanceof Error ? error.message : String(error),
      'make the file readable',
    );
  }
  try {
    const text = utf8.decode(bytes);
    const nul = text.indexOf('\0');
    return nul === -1
      ? text
      : problem(
          'encoding',
          lineOf(bytes, bytes.indexOf(0)),
          1,
          'the file holds a NUL byte: it is no text',
          'save it as UTF-8 text',
        );
  } catch {
    return problem(
      'encoding',
      lineOf(bytes, firstInvalidByte(bytes)),
      1,
      'the file is not valid UTF-8',
      'save it as UTF-8',
    );
  }

  function problem(
    rule: string,
    line: number,
    column: number,
    message: string,
    fix: string,
  ): Problem {
    return { rule, severity: 'error', file, line, column, message, fix };
  }
}

function lineOf(bytes: Buffer, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(10); at !== -1 && at < offset; at = bytes.indexOf(10, at + 1)) line++;
  return line;
}

/** The first byte at which decoding and encoding again part: where the text stops being UTF-8. */
function firstInvalidByte(bytes: Buffer): number {
  const again = Buffer.from(bytes.toString('utf8'), 'utf8');
  let at = 0;
  while (at < bytes.length && bytes[at] === again[at]) at++;
  return at;
}
