// The archive as data, written as the articles go by: each is read once, for all that is made of it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Article } from '#archive/resolved-article.ts';
import { DATA, DATA_MANIFEST, dataSchemaUrl } from '#archive/urls.ts';
import { articleRecordOf } from '#export/data/article-record.ts';
import { csvLine } from '#export/data/csv.ts';
import type { DataContext } from '#export/data/data-context.ts';
import { dataFilesOf } from '#export/data/data-files.ts';
import type { DataFile, DataFormat } from '#export/data/data-files.ts';
import { dataManifestOf } from '#export/data/data-manifest.ts';
import type { DataSite } from '#export/data/data-manifest.ts';
import { DATA_KINDS, jsonSchemaOf } from '#export/data/data-sets.ts';
import type { DataKind } from '#export/data/data-sets.ts';
import {
  placeRecordsOf,
  sourceRecordsOf,
  speakerRecordsOf,
  tagRecordsOf,
} from '#export/data/entry-records.ts';
import { quoteRecord, quoteRecordsOf } from '#export/data/quote-record.ts';
import { DataWriter } from './data-writer.ts';

export class DataSet {
  readonly #context: DataContext;
  readonly #outDir: string;
  readonly #files: ReadonlyArray<DataFile>;
  readonly #articles: DataWriter;
  readonly #quotes: DataWriter;
  readonly #table: DataWriter;

  constructor(context: DataContext, outDir: string, partSize: number) {
    this.#context = context;
    this.#outDir = outDir;
    this.#files = dataFilesOf(context.archive, partSize);
    mkdirSync(join(outDir, DATA), { recursive: true });
    this.#articles = this.#writerOf('articles', 'jsonl');
    this.#quotes = this.#writerOf('quotes', 'jsonl');
    this.#table = this.#writerOf('quotes', 'csv', csvLine(Object.keys(quoteRecord.shape)));
  }

  /** One published article after the other, oldest first (`oldestFirst`). @param text its words */
  add(article: Article, text: string): void {
    this.#articles.write(article.day, jsonLine(articleRecordOf(article, this.#context)));
    for (const record of quoteRecordsOf(article, text, this.#context)) {
      this.#quotes.write(article.day, jsonLine(record));
      this.#table.write(article.day, csvLine(Object.values(record)));
    }
  }

  /** What is of no article, and the list of it all. */
  finish(site: DataSite): void {
    const { archive, absolute } = this.#context;
    const written = [
      this.#articles,
      this.#quotes,
      this.#table,
      this.#entries('speakers', speakerRecordsOf(this.#context)),
      this.#entries('places', placeRecordsOf(this.#context)),
      this.#entries('sources', sourceRecordsOf(this.#context)),
      this.#entries('tags', tagRecordsOf(this.#context)),
    ].flatMap((writer) => writer.finish());
    for (const kind of DATA_KINDS) this.#put(dataSchemaUrl(kind), jsonSchemaOf(kind, absolute));
    this.#put(DATA_MANIFEST, dataManifestOf(archive, written, site, absolute));
  }

  #entries(kind: DataKind, records: ReadonlyArray<object>): DataWriter {
    const writer = this.#writerOf(kind, 'jsonl');
    for (const record of records) writer.write('', jsonLine(record));
    return writer;
  }

  #writerOf(kind: DataKind, format: DataFormat, head = ''): DataWriter {
    const own = this.#files.filter((file) => file.kind === kind && file.format === format);
    return new DataWriter(join(this.#outDir, DATA), own, head);
  }

  #put(path: string, value: object): void {
    const target = join(this.#outDir, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, `${JSON.stringify(value, null, 2)}\n`);
  }
}

function jsonLine(record: object): string {
  return `${JSON.stringify(record)}\n`;
}
