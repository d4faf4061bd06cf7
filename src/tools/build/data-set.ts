// The archive as data: each file as a whole, since none is large, and only those files in which something changed.
import { createHash } from 'node:crypto';
import type { Article } from '#archive/resolved-article.ts';
import { DATA_MANIFEST, dataSchemaUrl, dataUrl } from '#archive/urls.ts';
import { articleRecordOf } from '#export/data/article-record.ts';
import { csvLine } from '#export/data/csv.ts';
import type { DataContext } from '#export/data/data-context.ts';
import { dataFilesOf, oldestFirst } from '#export/data/data-files.ts';
import type { DataFile } from '#export/data/data-files.ts';
import { dataManifestOf } from '#export/data/data-manifest.ts';
import type { DataSite, WrittenFile } from '#export/data/data-manifest.ts';
import { DATA_KINDS, jsonSchemaOf } from '#export/data/data-sets.ts';
import {
  placeRecordsOf,
  sourceRecordsOf,
  speakerRecordsOf,
  tagRecordsOf,
} from '#export/data/entry-records.ts';
import { quoteRecord } from '#export/data/quote-record.ts';
import type { Maker } from './maker.ts';
import type { QuoteLines } from './quote-lines.ts';

export interface DataInput {
  readonly context: DataContext;
  readonly site: DataSite & { readonly dataPartSize: number };
  /** Changes whenever something does that an article’s records say. */
  readonly stampOf: (article: Article) => string;
  readonly quotes: QuoteLines;
}

/** The list of the files says of each how long it is: whoever makes it has them all. */
const UNIT = 'data';

export async function makeDataSet(
  { context, site, stampOf, quotes }: DataInput,
  maker: Maker,
): Promise<void> {
  const { archive, absolute } = context;
  const articles = oldestFirst(archive);
  const files = dataFilesOf(archive, site.dataPartSize);
  for (const file of files) {
    const own = articles.filter(({ day }) => day.startsWith(file.period ?? ''));
    const path = dataUrl(file.name).slice(1);
    const follows = DATED.has(file.kind) ? () => [file, own.map(stampOf)] : null;
    await maker.file(path, follows, () => linesOf(file, own, context, quotes), UNIT);
  }
  for (const kind of DATA_KINDS)
    await maker.file(
      dataSchemaUrl(kind).slice(1),
      null,
      () => pretty(jsonSchemaOf(kind, absolute)),
      UNIT,
    );
  const manifest = (): string =>
    pretty(
      dataManifestOf(
        archive,
        files.map((file) => written(file, maker)),
        site,
        absolute,
      ),
    );
  await maker.file(DATA_MANIFEST.slice(1), null, manifest, UNIT);
}

/** Kinds whose records are those of articles. */
const DATED: ReadonlySet<DataFile['kind']> = new Set(['articles', 'quotes'] as const);

function linesOf(
  { kind, format, name }: DataFile,
  articles: ReadonlyArray<Article>,
  context: DataContext,
  quotes: QuoteLines,
): string {
  switch (kind) {
    case 'articles':
      return articles.map((article) => jsonLine(articleRecordOf(article, context))).join('');
    case 'quotes':
      return format === 'csv'
        ? csvLine(Object.keys(quoteRecord.shape)) + quotes.of(name, articles, 'csv')
        : quotes.of(name, articles, 'jsonl');
    case 'speakers':
      return speakerRecordsOf(context).map(jsonLine).join('');
    case 'places':
      return placeRecordsOf(context).map(jsonLine).join('');
    case 'sources':
      return sourceRecordsOf(context).map(jsonLine).join('');
    case 'tags':
      return tagRecordsOf(context).map(jsonLine).join('');
  }
}

function written(file: DataFile, maker: Maker): WrittenFile {
  const bytes = maker.bytesOf(dataUrl(file.name).slice(1));
  return {
    ...file,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

function jsonLine(record: object): string {
  return `${JSON.stringify(record)}\n`;
}

function pretty(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
