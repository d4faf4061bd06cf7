// What `npm run import` is asked for.
import { parseArgs } from 'node:util';
import { isDay, isInstant } from '#text/dates.ts';
import { parseFieldMap } from '#wire/field-map.ts';
import type { FieldMap } from '#wire/field-map.ts';
import { CommandError } from './fail.ts';

const USAGE = `npm run import -- FILE… [options]
  FILE              copy in any format: wire text, NITF, NewsML, ninjs, RSS, Atom, JSON Feed, HTML, Markdown, JSON Lines
                    (packed with gzip or not), or a folder of such files
  --into DIR        the archive's folder (default: ARCHIVE_DIR, else content)
  --dry-run         shows what would be written, as a diff, and writes nothing
  --update          takes newer versions of stories that are there
  --title, --source, --date   overrule what the copy says (--title: for one story)
  --map A=B,C=D     which field of a record holds what: title=headline,body=text
  --leave-speakers  leaves whom the text quotes as found, instead of listing them as confirmed`;

export const TITLE_FOR_SEVERAL = '--title is for one story, and there are several';

export interface ImportOptions {
  readonly files: ReadonlyArray<string>;
  readonly into: string | null;
  readonly dryRun: boolean;
  readonly update: boolean;
  readonly title: string | null;
  readonly source: string | null;
  readonly date: string | null;
  readonly map: FieldMap;
  readonly leaveSpeakers: boolean;
}

/** @throws CommandError for a wrong call */
export function importOptions(args: string[]): ImportOptions {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        into: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        update: { type: 'boolean', default: false },
        title: { type: 'string' },
        source: { type: 'string' },
        date: { type: 'string' },
        map: { type: 'string' },
        'leave-speakers': { type: 'boolean', default: false },
      },
    });
    if (positionals.length === 0) throw new Error('no file of copy is named');
    if (values.date !== undefined && !isDay(values.date) && !isInstant(values.date))
      throw new Error(`--date ${values.date} is no day: write it like 2026-03-10`);
    return {
      files: positionals,
      into: values.into ?? null,
      dryRun: values['dry-run'],
      update: values.update,
      title: values.title ?? null,
      source: values.source ?? null,
      date: values.date ?? null,
      map: values.map === undefined ? {} : parseFieldMap(values.map),
      leaveSpeakers: values['leave-speakers'],
    };
  } catch (error) {
    throw new CommandError(
      `${error instanceof Error ? error.message : String(error)}\n${USAGE}`,
      2,
    );
  }
}
