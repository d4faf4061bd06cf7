// The lines of quotations, article by article. Those of one article take reading its words: they are kept between builds,
// so that an edit has one article read and not all that share a file of data with it.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '#archive/resolved-article.ts';
import { csvLine } from '#export/data/csv.ts';
import type { DataContext } from '#export/data/data-context.ts';
import { quoteRecordsOf } from '#export/data/quote-record.ts';
import { writeWhole } from '#intake/write-whole.ts';

/** Lines of one article in both formats, each with its line end. */
interface Lines {
  readonly jsonl: string;
  readonly csv: string;
}

export interface QuoteSource {
  readonly context: DataContext;
  /** The article’s words, as its quotations’ offsets count them. */
  readonly textOf: (article: Article) => string;
  /** Changes whenever something does that an article’s records say. */
  readonly stampOf: (article: Article) => string;
  /** Folder of what is kept. */
  readonly cache: string;
  /** Of the code that makes lines: what other code has kept is not looked at. */
  readonly version: string;
}

export class QuoteLines {
  readonly #source: QuoteSource;
  #last: { readonly stretch: string; readonly lines: ReadonlyArray<Lines> } | null = null;

  constructor(source: QuoteSource) {
    this.#source = source;
  }

  /** @param name of the file of data whose articles these are; of its other formats the same but for the ending */
  of(name: string, articles: ReadonlyArray<Article>, format: keyof Lines): string {
    const stretch = name.slice(0, name.lastIndexOf('.'));
    if (this.#last?.stretch !== stretch)
      this.#last = { stretch, lines: this.#linesOf(stretch, articles) };
    return this.#last.lines.map((lines) => lines[format]).join('');
  }

  /** Lets go of what is kept of other files of data than these. */
  keepOnly(names: ReadonlyArray<string>): void {
    const { cache } = this.#source;
    const wanted = new Set(names.map((name) => `${name.slice(0, name.lastIndexOf('.'))}.json`));
    if (!existsSync(cache)) return;
    for (const name of readdirSync(cache))
      if (!wanted.has(name)) rmSync(join(cache, name), { force: true });
  }

  #linesOf(stretch: string, articles: ReadonlyArray<Article>): Lines[] {
    const { cache, stampOf, version } = this.#source;
    const path = join(cache, `${stretch}.json`);
    const kept = keptLines(path, version);
    const stamped = articles.map((article) => {
      const stamp = stampOf(article);
      return [stamp, kept.get(stamp) ?? this.#made(article)] as const;
    });
    mkdirSync(cache, { recursive: true });
    writeWhole(path, JSON.stringify({ version, lines: stamped }));
    return stamped.map(([, lines]) => lines);
  }

  #made(article: Article): Lines {
    const { context, textOf } = this.#source;
    const records = quoteRecordsOf(article, textOf(article), context);
    return {
      jsonl: records.map((record) => `${JSON.stringify(record)}\n`).join(''),
      csv: records.map((record) => csvLine(Object.values(record))).join(''),
    };
  }
}

/** What is missing, damaged or made by other code is nothing. */
function keptLines(path: string, version: string): ReadonlyMap<string, Lines> {
  try {
    const kept = JSON.parse(readFileSync(path, 'utf8')) as {
      version: string;
      lines: [string, Lines][];
    };
    return new Map(kept.version === version ? kept.lines : []);
  } catch {
    return new Map();
  }
}
