// The figures as Markdown, to be pasted into the README as they are.

import { arch, cpus, release, totalmem, type as systemName } from 'node:os';

import type { Comparison } from './compare.ts';
import type { Measurement } from './measure.ts';

export interface Row extends Measurement {
  readonly articles: number;
}

const COLUMNS: Readonly<Record<string, (row: Row) => string>> = {
  articles: ({ articles }) => formatCount(articles),
  'build time': ({ milliseconds }) => `${formatDecimal(milliseconds / 1000, 1)} s`,
  'an article': (row) => `${formatDecimal(costOf(row), 1)} ms`,
  'peak memory': ({ peakBytes }) => (peakBytes === 0 ? '–' : formatBytes(peakBytes)),
  pages: ({ output }) => formatCount(output.pages),
  files: ({ output }) => formatCount(output.files),
  size: ({ output }) => formatBytes(output.bytes),
  'search files': ({ search }) => formatCount(search.files),
  'search size': ({ search }) => formatBytes(search.bytes),
};

/** With several rows a last column compares the cost an article with the first row's. */
export function formatTable(rows: ReadonlyArray<Row>): string {
  const [first, second] = rows;
  const columns = Object.entries(COLUMNS);
  if (first !== undefined && second !== undefined) {
    columns.push([
      'an article, relative',
      (row) => `${formatDecimal(costOf(row) / costOf(first), 2)} ×`,
    ]);
  }
  const lines = [
    columns.map(([name]) => name),
    columns.map(() => '---:'),
    ...rows.map((row) => columns.map(([, format]) => format(row))),
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

/** What takes how long, and what part of it the contract allows. */
export function formatComparison(comparisons: ReadonlyArray<Comparison>): string {
  const rows = comparisons.map(({ what, milliseconds, runs, ratio, against, atMost }) => [
    what,
    `${formatDecimal(milliseconds / 1000, 1)} s`,
    ratio === null ? '' : `${formatDecimal(ratio, 2)} × ${against}`,
    atMost === null ? '' : `${formatDecimal(atMost, 2)} ×`,
    String(runs),
  ]);
  return [
    ['what', 'median', 'ratio', 'at most', 'runs'],
    ['---', '---:', '---', '---:', '---:'],
    ...rows,
  ]
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('');
}

/** The machine and the day, without which the figures say little. */
export function formatMachine(now: Date): string {
  const cores = cpus();
  return [
    `${cores.length} cores (${cores[0]?.model.trim() ?? 'unknown'})`,
    `${formatBytes(totalmem())} memory`,
    `${systemName()} ${release()} ${arch()}`,
    `Node ${process.versions.node}`,
    now.toISOString().slice(0, 10),
  ].join(', ');
}

/** Milliseconds an article. */
function costOf({ milliseconds, articles }: Row): number {
  return milliseconds / articles;
}

function formatBytes(bytes: number): string {
  return bytes < 1e9
    ? `${formatDecimal(bytes / 1e6, 1)} MB`
    : `${formatDecimal(bytes / 1e9, 2)} GB`;
}

function formatCount(count: number): string {
  return count.toLocaleString('en');
}

function formatDecimal(value: number, digits: number): string {
  return value.toLocaleString('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}
