// The head of a file, between two lines of `---`: split off, parsed as YAML 1.2, and searchable by
// place, so that a fault in a value is reported at the value.
import { isMap, isNode, isPair, isScalar, parseDocument, visit } from 'yaml';
import type { Document, Node, Tags } from 'yaml';
import { placeOf } from '#text/lines.ts';
import type { Place } from '#text/lines.ts';
import type { Problem } from './problem.ts';

/** Parsed front matter. `bodyStart` is the UTF-16 offset of the body in the source. */
export interface FrontMatter {
  readonly values: Readonly<Record<string, unknown>>;
  readonly bodyStart: number;
  /** Where the value at a path stands; with `key`, where its key does. */
  readonly placeOf: (path: ReadonlyArray<PropertyKey>, key?: boolean) => Place;
  /** The comment behind the value of a key (`title: … # words`), without its mark; null when there is none. */
  readonly commentOn: (key: string) => string | null;
}

const OPENING = /^\uFEFF?---[ \t]*\r?\n/;
const CLOSING = /^---[ \t]*(?:\r?\n|$)/m;

/** Splits and parses the front matter of a file; a problem instead when there is none to parse. */
export function parseFrontMatter(file: string, source: string): FrontMatter | Problem[] {
  if (source.trim() === '') {
    return [
      fault(
        'empty-file',
        1,
        'the file is empty',
        'write the front matter and the text, or delete the file',
      ),
    ];
  }
  const opening = OPENING.exec(source);
  if (!opening) {
    return [
      fault(
        'front-matter',
        1,
        'the file does not begin with front matter',
        'begin it with a line of ---, the facts, and another line of ---',
      ),
    ];
  }
  const start = opening[0].length;
  const closing = CLOSING.exec(source.slice(start));
  if (!closing) {
    return [
      fault(
        'front-matter',
        1,
        'the front matter is never closed',
        'end it with a line of --- before the text',
      ),
    ];
  }
  const document = parseDocument(source.slice(start, start + closing.index), {
    prettyErrors: false,
    uniqueKeys: true,
    customTags: asWritten,
  });
  if (document.errors.length === 0 && !isMap(document.contents)) {
    return [
      fault(
        'front-matter',
        2,
        'the front matter has no facts',
        'write one a line, such as `title: …`',
      ),
    ];
  }
  const values = document.errors.length > 0 ? null : valuesOf(document);
  if (values === null) {
    const faults = document.errors.map((error) => ({ at: error.pos[0], message: error.message }));
    if (faults.length === 0) faults.push(unresolvedAlias(document));
    return faults.map(({ at, message }) => {
      const { line, column } = placeOf(source, start + at);
      return {
        rule: 'yaml',
        severity: 'error',
        file,
        line,
        column,
        message: message.split('\n', 1)[0] ?? message,
        fix: 'put values with ": " or a leading special character in quotes',
      } satisfies Problem;
    });
  }
  return {
    values,
    bodyStart: start + closing.index + closing[0].length,
    placeOf: (path, key = false) => {
      const offset = offsetOf(document, path, key);
      return offset === null ? { line: 1, column: 1 } : placeOf(source, start + offset);
    },
    commentOn: (key) => {
      const node: unknown = document.get(key, true);
      return isNode(node) ? (node.comment?.trim() ?? null) : null;
    },
  };

  function fault(rule: string, line: number, message: string, fix: string): Problem {
    return { rule, severity: 'error', file, line, column: 1, message, fix };
  }
}

function offsetOf(
  document: Document,
  path: ReadonlyArray<PropertyKey>,
  key: boolean,
): number | null {
  if (key && path.length > 0) {
    const parent: unknown =
      path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    if (!isMap(parent)) return null;
    const pair = parent.items.find(
      (item) => isPair(item) && isScalar(item.key) && item.key.value === path.at(-1),
    );
    return startOf(pair?.key);
  }
  for (let length = path.length; length > 0; length--) {
    const offset = startOf(document.getIn(path.slice(0, length), true));
    if (offset !== null) return offset;
  }
  return null;
}

function startOf(node: unknown): number | null {
  return isNode(node) ? ((node as Node).range?.[0] ?? null) : null;
}

/** Numbers stay as they are written (`1.10`, `007`); what wants a number makes it one. */
function asWritten(tags: Tags): Tags {
  return tags.filter((tag) => typeof tag === 'string' || !/:(?:int|float)$/.test(tag.tag));
}

/** The document's values; null when an alias in it (`*word`) refers to nothing or to too much. */
function valuesOf(document: Document): Record<string, unknown> | null {
  try {
    return document.toJS({ maxAliasCount: 20 }) as Record<string, unknown>;
  } catch {
    return null;
  }
}

function unresolvedAlias(document: Document): { at: number; message: string } {
  let at = 0;
  visit(document, { Alias: (_key, node) => ((at = node.range?.[0] ?? 0), visit.BREAK) });
  return { at, message: 'a value that begins with * refers to another, and there is none' };
}
