// key-order: facts in one order are found at a glance, by people and in differences between versions. The
// order is the schema's. The mend moves whole entries with the comments above them, nothing else.
import { placesIn } from '#text/lines.ts';
import { applyEdits } from '../edits.ts';
import type { Edit } from '../edits.ts';
import { articleSchema } from '../article-schema.ts';
import { parseFrontMatter } from '../front-matter.ts';
import type { FrontMatter } from '../front-matter.ts';
import type { Problem } from '../problem.ts';
import type { FileReading } from './check-file.ts';

const ARTICLE_KEYS = Object.keys(articleSchema.shape);

export function checkKeyOrder({ file, source, frontMatter }: FileReading): Problem[] {
  return checkKeyOrderOf(file, source, frontMatter, ARTICLE_KEYS);
}

/** @param keys of the file's schema, in order */
export function checkKeyOrderOf(
  file: string,
  source: string,
  frontMatter: FrontMatter,
  keys: ReadonlyArray<string>,
): Problem[] {
  const written = Object.keys(frontMatter.values);
  // What is unknown has no place, and is an error first.
  if (written.some((key) => !keys.includes(key))) return [];
  const ordered = written.toSorted((a, b) => keys.indexOf(a) - keys.indexOf(b));
  const misplaced = written.findIndex((key, at) => key !== ordered[at]);
  const [key, due] = [written[misplaced], ordered[misplaced]];
  if (key === undefined || due === undefined) return [];
  const edit = reordering(file, source, frontMatter, written, ordered);
  return [
    {
      rule: 'key-order',
      severity: 'warning',
      file,
      ...frontMatter.placeOf([due], true),
      message: `\`${due}\` stands below \`${key}\``,
      fix: `write the keys in this order: ${ordered.join(', ')}`,
      ...(edit && { edits: [edit] }),
    },
  ];
}

/** The entries in order; null where they do not stand one below the other, or would mean something else then. */
function reordering(
  file: string,
  source: string,
  frontMatter: FrontMatter,
  written: ReadonlyArray<string>,
  ordered: ReadonlyArray<string>,
): Edit | null {
  const places = written.map((key) => frontMatter.placeOf([key], true));
  if (places.some(({ line, column }, at) => column !== 1 || line <= (places[at - 1]?.line ?? 1)))
    return null;
  const { offsetOf } = placesIn(source);
  const starts = places.map((place) => withCommentAbove(source, offsetOf(place)));
  const end = withoutRemarks(source, starts.at(-1) ?? 0, closingOf(source, frontMatter));
  const entries = new Map(
    written.map((key, at) => [key, source.slice(starts[at], starts[at + 1] ?? end)]),
  );
  const text = ordered.map((key) => entries.get(key) ?? '').join('');
  const edit = { start: starts[0] ?? 0, end, text };
  return meansTheSame(file, applyEdits(source, [edit]), frontMatter) ? edit : null;
}

/** Where the line of `---` that ends the front matter begins. */
function closingOf(source: string, { bodyStart }: FrontMatter): number {
  return source.lastIndexOf('\n', Math.max(0, source.lastIndexOf('---', bodyStart))) + 1;
}

/** Where an entry begins, with the comment lines directly above it. */
function withCommentAbove(source: string, start: number): number {
  let at = start;
  while (at > 0) {
    const above = source.lastIndexOf('\n', at - 2) + 1;
    if (source.charAt(above) !== '#') break;
    at = above;
  }
  return at;
}

/** Where the last entry ends: remarks and empty lines below it stay where they are. */
function withoutRemarks(source: string, start: number, end: number): number {
  let at = end;
  while (at > start) {
    const above = source.lastIndexOf('\n', at - 2) + 1;
    if (!/^(?:#.*|\s*)$/.test(source.slice(above, at).trimEnd())) break;
    at = above;
  }
  return at;
}

function meansTheSame(file: string, mended: string, { values, bodyStart }: FrontMatter): boolean {
  const again = parseFrontMatter(file, mended);
  if (Array.isArray(again) || again.bodyStart !== bodyStart) return false;
  return (
    Object.keys(again.values).length === Object.keys(values).length &&
    Object.entries(values).every(
      ([key, value]) => JSON.stringify(again.values[key]) === JSON.stringify(value),
    )
  );
}
