// An article file as the desk writes it: front matter in the schema's order, an empty line, the words.
import { Document, isCollection, isScalar, isSeq } from 'yaml';
import { articleSchema } from '#archive/article-schema.ts';
import { PROPOSED_DATE } from '#archive/file-checks/date-proposed.ts';
import { PROPOSED_TITLE } from '#archive/file-checks/title-proposed.ts';

/** Facts to be written above an article, by key; null, undefined and empty lists are left out. */
export type FrontMatterValues = Readonly<Record<string, unknown>>;

/** Values that no copy gives and no editor has written yet; the file says so behind them. */
export interface Proposals {
  readonly title?: boolean;
  readonly date?: boolean;
}

const ORDER = Object.keys(articleSchema.shape);

/** @param body Markdown */
export function articleSource(
  values: FrontMatterValues,
  body: string,
  proposed: Proposals = {},
): string {
  const given = ORDER.flatMap((key): [string, unknown][] => {
    const value = values[key];
    return isNothing(value) ? [] : [[key, value]];
  });
  const document = new Document(Object.fromEntries(given), { aliasDuplicateObjects: false });
  inOneLine(document, 'tags');
  inOneLine(document, 'aliases');
  if (proposed.title === true) comment(document, 'title', PROPOSED_TITLE);
  if (proposed.date === true) comment(document, 'date', PROPOSED_DATE);
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n${body.trim() === '' ? '' : `\n${body.trim()}\n`}`;
}

/** A register file without a note. */
export function registerSource(values: FrontMatterValues): string {
  const given = Object.entries(values).filter(([, value]) => !isNothing(value));
  return `---\n${new Document(Object.fromEntries(given)).toString({ lineWidth: 0 })}---\n`;
}

function comment(document: Document, key: string, words: string): void {
  const value = document.get(key, true);
  if (isScalar(value)) value.comment = ` ${words}`;
}

function inOneLine(document: Document, key: string): void {
  const list = document.get(key, true);
  if (isSeq(list) && isCollection(list)) list.flow = true;
}

function isNothing(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
