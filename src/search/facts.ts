// What the search knows of every article and quotation of one period besides its words: its day, and whom and
// what it can be narrowed by. It is held in columns of numbers, so that a hundred thousand rows are filtered,
// counted and put in order in a few milliseconds; Pagefind has exact filters, but no ranges and no counts over
// several indexes.
import { numberOfDay } from './date-stretch.ts';
import type { Kind, Narrowing } from './state.ts';

/** What a row can be narrowed by. */
export const COLUMNS = ['speaker', 'tag', 'place', 'source', 'language'] as const;
export type Column = Narrowing | 'language';

export interface ArticleRow {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** Ids of registers; of languages their tags. */
  readonly in: Readonly<Record<Column, ReadonlyArray<string>>>;
}

export interface QuotationRow {
  /** Row of its article in the same period. */
  readonly article: number;
  readonly speaker: string | null;
}

/** As it is written: numbers are differences to the number before, or places in `ids`. */
export interface FactsFile {
  readonly days: ReadonlyArray<number>;
  readonly ids: Readonly<Record<Column, ReadonlyArray<string>>>;
  readonly articles: Readonly<
    Record<
      Column,
      { readonly counts: ReadonlyArray<number>; readonly values: ReadonlyArray<number> }
    >
  >;
  readonly quotations: {
    readonly articles: ReadonlyArray<number>;
    /** Place in `ids.speaker`; -1 where the speaker is open. */
    readonly speakers: ReadonlyArray<number>;
  };
}

/** @param articles newest first @param quotations in the order of their articles */
export function encodeFacts(
  articles: ReadonlyArray<ArticleRow>,
  quotations: ReadonlyArray<QuotationRow>,
): FactsFile {
  const ids = byColumn((column) =>
    [
      ...new Set([
        ...articles.flatMap((row) => row.in[column]),
        ...(column === 'speaker' ? quotations.flatMap(({ speaker }) => speaker ?? []) : []),
      ]),
    ].sort(),
  );
  const numbers = byColumn((column) => new Map(ids[column].map((id, index) => [id, index])));
  return {
    days: differences(articles.map(({ day }) => numberOfDay(day))),
    ids,
    articles: byColumn((column) => ({
      counts: articles.map((row) => row.in[column].length),
      values: articles.flatMap((row) => row.in[column].map((id) => numbers[column].get(id) ?? -1)),
    })),
    quotations: {
      articles: differences(quotations.map(({ article }) => article)),
      speakers: quotations.map(({ speaker }) =>
        speaker === null ? -1 : (numbers.speaker.get(speaker) ?? -1),
      ),
    },
  };
}

/** What rows must be to count; null where nothing is asked. Days as numbers since 1970. */
export interface Wanted {
  readonly ids: Readonly<Partial<Record<Column, string>>>;
  readonly from: number | null;
  readonly to: number | null;
}

/** As they are looked up. */
export interface FactsColumns {
  readonly ids: FactsFile['ids'];
  readonly days: Int32Array;
  readonly articles: Readonly<
    Record<Column, { readonly starts: Uint32Array; readonly values: Uint32Array }>
  >;
  readonly articleOf: Uint32Array;
  readonly speakerOf: Int32Array;
}

export function decodeFacts(file: FactsFile): FactsColumns {
  return {
    ids: file.ids,
    days: Int32Array.from(sums(file.days)),
    articles: byColumn((column) => ({
      starts: Uint32Array.from([0, ...sums(file.articles[column].counts)]),
      values: Uint32Array.from(file.articles[column].values),
    })),
    articleOf: Uint32Array.from(sums(file.quotations.articles)),
    speakerOf: Int32Array.from(file.quotations.speakers),
  };
}

export class PeriodFacts {
  readonly #columns: FactsColumns;

  constructor(columns: FactsColumns) {
    this.#columns = columns;
  }

  /** How many rows there are of a kind. */
  count(kind: Kind): number {
    return kind === 'articles' ? this.#columns.days.length : this.#columns.articleOf.length;
  }

  /** The day of a row, as a number since 1970. Rows stand newest first. */
  dayOf(kind: Kind, row: number): number {
    return this.#columns.days[this.#article(kind, row)] ?? 0;
  }

  /** Whether a row is one of those wanted; null when none can be. */
  matcher(kind: Kind, wanted: Wanted): ((row: number) => boolean) | null {
    const tests: ((row: number, article: number) => boolean)[] = [];
    const { from, to } = wanted;
    if (from !== null || to !== null) {
      const [first, last] = [from ?? -Infinity, to ?? Infinity];
      const { days } = this.#columns;
      tests.push((_, article) => (days[article] ?? 0) >= first && (days[article] ?? 0) <= last);
    }
    for (const column of COLUMNS) {
      const id = wanted.ids[column];
      if (id === undefined) continue;
      const number = this.#columns.ids[column].indexOf(id);
      if (number === -1) return null;
      if (column === 'speaker' && kind === 'quotations')
        tests.push((row) => this.#columns.speakerOf[row] === number);
      else tests.push((_, article) => this.#has(column, article, number));
    }
    return (row) => tests.every((test) => test(row, this.#article(kind, row)));
  }

  #article(kind: Kind, row: number): number {
    return kind === 'articles' ? row : (this.#columns.articleOf[row] ?? 0);
  }

  #has(column: Column, article: number, number: number): boolean {
    const { starts, values } = this.#columns.articles[column];
    const [from, to] = [starts[article] ?? 0, starts[article + 1] ?? 0];
    for (let at = from; at < to; at++) if (values[at] === number) return true;
    return false;
  }
}

/** What a state's days and names mean to the rows. */
export function wantedBy(
  ids: Readonly<Partial<Record<Column, string>>>,
  from: string,
  to: string,
): Wanted {
  return { ids, from: from ? numberOfDay(from) : null, to: to ? numberOfDay(to) : null };
}

function byColumn<Value>(make: (column: Column) => Value): Record<Column, Value> {
  return {
    speaker: make('speaker'),
    tag: make('tag'),
    place: make('place'),
    source: make('source'),
    language: make('language'),
  };
}

function differences(numbers: ReadonlyArray<number>): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
}

function sums(numbers: ReadonlyArray<number>): number[] {
  let sum = 0;
  return numbers.map((number) => (sum += number));
}
