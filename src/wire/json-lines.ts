// Records of nobody's standard: one object of JSON a line, or a list of them in a file.
import {
  beginsLikeJson,
  beginsLikeJsonFeed,
  beginsLikeNinjs,
  isJsonLines,
} from './json/recognise-json.ts';
import { recordsIn } from './json/documents.ts';
import type { Recorded } from './json/documents.ts';
import { parseJson } from './json/parse-json.ts';
import { storyOfRecord } from './json/record-story.ts';
import { own, recordOf, valueAt } from './json/values.ts';
import type { JsonRecord } from './json/values.ts';
import { DEFAULT_FIELDS } from './field-map.ts';
import type { FieldMap } from './field-map.ts';
import { isNinjs, storyOfNinjs } from './ninjs.ts';
import { readingOf } from './readings.ts';
import type { Story, WireReading } from './story.ts';
import { WireError } from './wire-error.ts';
import { linesOf, textOf } from './wire-file.ts';
import type { WireFile } from './wire-file.ts';
import type { ReadOptions, WireFormat } from './wire-format.ts';

export const jsonLines: WireFormat = {
  name: 'JSON records',
  recognises: (head) => beginsLikeJson(head) && !beginsLikeNinjs(head) && !beginsLikeJsonFeed(head),
  read: readRecords,
};

async function* readRecords(file: WireFile, { map }: ReadOptions): AsyncIterable<WireReading> {
  const opening = await openingLines(file);
  yield* isJsonLines(opening) ? readLines(file, map) : readDocument(file, map);
}

/** The first two lines that are not empty, however long they are. */
async function openingLines(file: WireFile): Promise<string> {
  const opening: string[] = [];
  for await (const line of linesOf(file)) {
    if (line.trim() !== '') opening.push(line);
    if (opening.length === 2) break;
  }
  return opening.join('\n');
}

async function* readLines(file: WireFile, map: FieldMap): AsyncIterable<WireReading> {
  let line = 0;
  for await (const text of linesOf(file)) {
    line++;
    if (text.trim() === '') continue;
    const at = line;
    yield readingOf(file.name, at, () => storyOf(parseJson(text), map, at));
  }
}

async function* readDocument(file: WireFile, map: FieldMap): AsyncIterable<WireReading> {
  const text = await textOf(file);
  const hasBody = (record: JsonRecord): boolean =>
    isNinjs(record) ||
    (map.body ?? DEFAULT_FIELDS.body).some((path) => typeof valueAt(record, path) === 'string');
  for (const { value, line } of recordsIn(text, hasBody) satisfies Recorded[])
    yield readingOf(file.name, line, () => storyOf(value, map, line));
}

function storyOf(value: unknown, map: FieldMap, line: number): Story {
  const sent = recordOf(value);
  // As indexes for searching give them back.
  const record = sent && (recordOf(own(sent, '_source')) ?? sent);
  if (record === null)
    throw new WireError(
      'json-record',
      'this is no record',
      { line },
      'write an object in braces: {"title": …, "body": …}',
    );
  return isNinjs(record) ? storyOfNinjs(record, line) : storyOfRecord(record, map, line);
}
