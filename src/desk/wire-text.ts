// An article as plain wire text, such as `import` reads: its words in their order with their marks, and
// above them only what could not be read in them again.
import { findDateline } from '#archive/datelines/find.ts';
import { readSources } from '#archive/sources.ts';
import { isDay, isoOf } from '#text/dates.ts';
import { fold } from '#text/fold.ts';
import {
  nameOf,
  paragraphsOf,
  paragraphsWithDateline,
  sourceBesideDateline,
  wordsOfWire,
} from '#export/article-copy.ts';
import type { ArticleCopy } from '#export/article-copy.ts';
import { readEndMark } from '#wire/end-marks.ts';
import { readMetadataLine } from '#wire/plain/metadata-lines.ts';
import { paragraphsOf as readParagraphs } from '#wire/plain/paragraphs.ts';
import { FIRST_PARAGRAPHS, readHead } from './read-head.ts';

export function formatWireText(copy: ArticleCopy): string {
  const { article } = copy;
  const words = wordsToSay(copy);
  const above = linesOfWire(copy, 'above');
  const title = titleIn(copy, above) ? null : article.title;
  const isRead = title === null || isHeadOf([title, ...above], words.paragraphs, article.day);
  const byline = wordsOfWire(copy, 'byline');
  const metadata = [
    // As Trend prints it, where it is a day; the text then begins with it as it came.
    isDay(article.date) ? `date ${article.date}` : `Date: ${isoOf(article.date)}`,
    title !== null && !isRead ? `Headline: ${title}` : null,
    article.dateline === null || words.saysDateline ? null : `Dateline: ${article.dateline.text}`,
    sourceToSay(copy),
    // By these a story is known again, where its words alone are too few.
    article.wireId === null ? null : `ID: ${article.wireId}`,
    article.canonical === null ? null : `URL: ${article.canonical}`,
    byline === null || [...above, words.paragraphs[0] ?? ''].some((line) => line.includes(byline))
      ? null
      : `Byline: ${byline}`,
  ].filter((line) => line !== null);
  const text = [
    metadata.join('\n'),
    ...(title !== null && isRead ? [title] : []),
    ...above,
    ...words.paragraphs,
    ...[wordsOfWire(copy, 'end')].filter((line) => line !== null),
    ...linesOfWire(copy, 'trailer'),
  ];
  return `${text.join('\n\n')}\n`;
}

/** Whether the lines above the words, the headline first, will be read as just that. */
function isHeadOf(head: ReadonlyArray<string>, words: ReadonlyArray<string>, day: string): boolean {
  const paragraphs = readParagraphs([...head, ...words.slice(0, FIRST_PARAGRAPHS)].join('\n\n'));
  const read = readHead(paragraphs, null, day);
  const isMisread = head.some(
    (line) => readEndMark(line) !== null || readMetadataLine(line) !== null,
  );
  return !isMisread && read.headline === head[0] && read.length === head.length;
}

/** Whether the headline is nobody's yet, or stands among the lines above the words already. */
function titleIn({ article, isTitleProposed }: ArticleCopy, above: ReadonlyArray<string>): boolean {
  return isTitleProposed || above.some((line) => fold(line) === fold(article.title));
}

/**
 * The words as they will be read again: the dateline run into them as wires set it, else on a line of its
 * own, else to be said among the metadata.
 */
function wordsToSay(copy: ArticleCopy): { paragraphs: string[]; saysDateline: boolean } {
  const { dateline, day } = copy.article;
  const bare = paragraphsOf(copy);
  if (dateline === null) return { paragraphs: bare, saysDateline: false };
  for (const paragraphs of [paragraphsWithDateline(copy), [dateline.text, ...bare]])
    if (findDateline(paragraphs.slice(0, 2).join('\n\n'), day)?.text === dateline.text)
      return { paragraphs, saysDateline: true };
  return { paragraphs: bare, saysDateline: false };
}

/** The agency as a line of metadata, where the text does not say it. */
function sourceToSay(copy: ArticleCopy): string | null {
  const id = sourceBesideDateline(copy);
  if (id === null) return null;
  const name = nameOf(copy, 'sources', id);
  const mentions = readSources(copy.body.text);
  const said =
    mentions.find(({ relation }) => relation === 'reports') ??
    mentions.find(({ relation }) => relation === 'told');
  return said !== undefined && fold(said.name) === fold(name) ? null : `Source: ${name}`;
}

function linesOfWire({ wire }: ArticleCopy, key: string): string[] {
  const value = wire[key];
  return Array.isArray(value) ? value.filter((line) => typeof line === 'string') : [];
}
