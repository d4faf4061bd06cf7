// dateline-spacing: a dateline is set at the head of the text as it is written, so a space too many or too
// few is seen by every reader. The words themselves are the wire's and are left alone.
import { dayOf } from '#text/dates.ts';
import { placesIn } from '#text/lines.ts';
import { parseDateline } from '../datelines/parse.ts';
import { applyEdits } from '../edits.ts';
import type { Edit } from '../edits.ts';
import { parseFrontMatter } from '../front-matter.ts';
import type { Problem } from '../problem.ts';
import type { FileReading } from './check-file.ts';

/** Spaces at the edges, before a comma or full stop, more than one in a row; none behind a comma that is not a number's. */
const FAULTS: ReadonlyArray<readonly [fault: RegExp, mend: string]> = [
  [/^\s+|\s+$/g, ''],
  [/\s+(?=,|\.(?!\.))/g, ''],
  [/(?<!\s)\s{2,}(?=\S)/g, ' '],
  [/(?<=,)(?=[\p{L}(])|(?<=[^\d],)(?=\d)/gu, ' '],
];

export function checkDatelineSpacing(reading: FileReading): Problem[] {
  const { file, frontMatter } = reading;
  const path = typeof frontMatter.values['dateline'] === 'string' ? ['dateline'] : PATH_OF_TEXT;
  const written = path.reduce<unknown>(valueOf, frontMatter.values);
  if (typeof written !== 'string' || written.length > LONGEST) return [];
  const mended = spaced(written);
  if (mended === written || mended === '') return [];
  const edit = mendOf(reading, path, written, mended);
  return [
    {
      rule: 'dateline-spacing',
      severity: 'warning',
      file,
      ...frontMatter.placeOf(path),
      message: 'the dateline has spaces too many or too few',
      fix: `write ${mended}`,
      ...(edit && { edits: [edit] }),
    },
  ];
}

/** What is longer is no dateline. */
const LONGEST = 500;
const PATH_OF_TEXT = ['dateline', 'text'];

function valueOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function spaced(text: string): string {
  return FAULTS.reduce((line, [fault, mend]) => line.replace(fault, mend), text);
}

/** The mend where the value stands in the file as it reads, and where it would be read the same otherwise. */
function mendOf(
  { file, source, frontMatter, values, dateline }: FileReading,
  path: ReadonlyArray<string>,
  written: string,
  mended: string,
): Edit | null {
  const value = placesIn(source).offsetOf(frontMatter.placeOf(path));
  const start = value + (/["']/.test(source.charAt(value)) ? 1 : 0);
  if (!source.startsWith(written, start)) return null;
  const edit = { start, end: start + written.length, text: mended };
  const again = parseFrontMatter(file, applyEdits(source, [edit]));
  if (Array.isArray(again) || path.reduce<unknown>(valueOf, again.values) !== mended) return null;
  const line = parseDateline(mended, dayOf(values.date));
  const isSame =
    dateline === null || (line?.place === dateline.place && line.date === dateline.date);
  return isSame ? edit : null;
}
