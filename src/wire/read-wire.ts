// A file of copy → its stories, whatever the format: recognised by what stands in it.
import { feeds } from './feeds.ts';
import { htmlPage } from './html-page.ts';
import { jsonFeed } from './json-feed.ts';
import { jsonLines } from './json-lines.ts';
import { markdown } from './markdown.ts';
import { newsmlG2 } from './newsml-g2.ts';
import { newsml1 } from './newsml-1.ts';
import { ninjs } from './ninjs.ts';
import { nitf } from './nitf.ts';
import { plainText } from './plain/plain-text.ts';
import { WireError } from './wire-error.ts';
import type { WireFile } from './wire-file.ts';
import type { WireFormat } from './wire-format.ts';

/** The first that recognises a file reads it: those with a mark of their own before those that take much. */
const FORMATS: ReadonlyArray<WireFormat> = [
  nitf,
  newsmlG2,
  newsml1,
  feeds,
  jsonFeed,
  ninjs,
  jsonLines,
  htmlPage,
  markdown,
  plainText,
];

/** @throws WireError when it is of no known format */
export function formatOf(file: WireFile): WireFormat {
  const format = FORMATS.find(({ recognises }) => recognises(file.head));
  if (format) return format;
  const opening = file.head.trim().slice(0, 40).replace(/\s+/g, ' ');
  throw new WireError(
    'format',
    `begins with "${opening}", which is no format of news known here`,
    { line: 1 },
    `known are ${FORMATS.map(({ name }) => name).join(', ')}`,
  );
}
