// Which files the archive as data lies in. Planned from counts alone, so that the page about them needs
// no word of an article, and the phase of the build that writes them agrees with it.
import type { Archive } from '#archive/archive.ts';
import type { Article } from '#archive/resolved-article.ts';
import { DATA_KINDS } from './data-sets.ts';
import type { DataKind } from './data-sets.ts';
import { quotesIn } from './quote-record.ts';

export type DataFormat = 'jsonl' | 'csv';

/** Records of one kind in one format, of one stretch of time where there are too many for one file. */
export interface DataFile {
  readonly name: string;
  readonly kind: DataKind;
  readonly format: DataFormat;
  readonly records: number;
  /** The year (`2026`) or month (`2026-03`) whose records these are; null for all. */
  readonly period: string | null;
}

/** How much there is of each kind. */
export type DataCounts = Readonly<Record<DataKind, number>>;

export function dataCountsOf({ articles, entries }: Archive): DataCounts {
  return {
    articles: articles.length,
    quotes: articles.reduce((sum, article) => sum + quotesIn(article), 0),
    speakers: entries.speakers.size,
    places: entries.places.size,
    sources: entries.sources.size,
    tags: entries.tags.size,
  };
}

/** By kind, then by time. @param partSize records in one file, past which it is split */
export function dataFilesOf(archive: Archive, partSize: number): DataFile[] {
  const counts = dataCountsOf(archive);
  return DATA_KINDS.flatMap((kind): DataFile[] => {
    const dated = DATED[kind];
    const periods: Period[] = dated
      ? periodsOf(oldestFirst(archive), dated, partSize)
      : [{ period: null, records: counts[kind] }];
    return FORMATS[kind].flatMap((format) =>
      periods.map(({ period, records }) => ({
        name: `${[kind, period].filter(Boolean).join('-')}.${format}`,
        kind,
        format,
        records,
        period,
      })),
    );
  });
}

/** Published articles in the order of the data: by day, then by id. */
export function oldestFirst({ articles }: Archive): Article[] {
  return articles.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

const JSON_LINES: ReadonlyArray<DataFormat> = ['jsonl'];
const FORMATS: Readonly<Record<DataKind, ReadonlyArray<DataFormat>>> = {
  articles: JSON_LINES,
  quotes: ['jsonl', 'csv'],
  speakers: JSON_LINES,
  places: JSON_LINES,
  sources: JSON_LINES,
  tags: JSON_LINES,
};

/** Kinds whose records have a day, and how many of them an article has. */
const DATED: Readonly<Partial<Record<DataKind, (article: Article) => number>>> = {
  articles: () => 1,
  quotes: quotesIn,
};

type Period = Pick<DataFile, 'period' | 'records'>;
/** Of a day: nothing, its year, its year and month. */
const PERIODS = [0, 4, 7];

function periodsOf(
  articles: ReadonlyArray<Article>,
  countOf: (article: Article) => number,
  partSize: number,
  step = 0,
): Period[] {
  const length = PERIODS[step] ?? 0;
  const records = articles.reduce((sum, article) => sum + countOf(article), 0);
  if (records <= partSize || step === PERIODS.length - 1)
    return [{ period: articles[0]?.day.slice(0, length) || null, records }];
  const next = PERIODS[step + 1] ?? 0;
  return [...Map.groupBy(articles, ({ day }) => day.slice(0, next)).values()]
    .flatMap((part) => periodsOf(part, countOf, partSize, step + 1))
    .filter(({ records }) => records > 0);
}
