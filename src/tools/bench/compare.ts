// Builds after edits, and the yardstick, as parts and multiples of a full build of the same archive: all in one run,
// since machines are noisy and absolute times promise little.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ARCHIVE_EDITS } from './archive-edits.ts';
import { hugoVersion, timeHugo, timePagefind } from './hugo.ts';
import { measureBuild } from './measure.ts';
import type { Build } from './measure.ts';

export interface Comparison {
  readonly what: string;
  /** Median, in milliseconds. */
  readonly milliseconds: number;
  readonly runs: number;
  /** Of the medians of what `against` says. */
  readonly ratio: number | null;
  readonly against: string;
  readonly atMost: number | null;
}

export interface CompareOptions {
  readonly command: Build['command'];
  readonly root: string;
  readonly archive: string;
  readonly articles: number;
  readonly scratch: string;
  readonly runs: number;
  /** Folder of a theme for Hugo; null for none. */
  readonly theme: string | null;
  readonly tell: (what: string) => void;
}

/** So much longer than Hugo with bare pages, and so much of Hugo with a theme, may a full build take. */
const BARE_AT_MOST = 1.5;
const THEME_AT_MOST = 0.25;
/** So much of what Pagefind’s own command takes with the same pages may the search indexes of a build take. */
const SEARCH_AT_MOST = 1;

/** @returns the full build first; then the edits; then the yardsticks, as far as they are installed */
export async function compareBuilds(options: CompareOptions): Promise<Comparison[]> {
  const { command, root, articles, scratch, runs, theme, tell } = options;
  const workspace = mkdtempSync(join(scratch, 'compare-'));
  const archive = join(workspace, 'archive');
  cpSync(options.archive, archive, { recursive: true });
  const build = async (...args: string[]): Promise<number> =>
    (await measureBuild({ command: [...command, ...args], root, archive, workspace })).milliseconds;
  const times = new Map<string, number[]>();
  const add = (what: string, milliseconds: number): void => {
    tell(`${what}: ${(milliseconds / 1000).toFixed(1)} s`);
    times.set(what, [...(times.get(what) ?? []), milliseconds]);
  };
  const hugo = hugoVersion();
  const bare = `Hugo ${hugo}, bare template, and pagefind`;
  const themed = `Hugo ${hugo}, theme, and pagefind`;
  // Turn about, so that whatever slows the machine down meets all of them.
  for (let round = 1; round <= runs; round++) {
    rmSync(join(workspace, 'site'), { recursive: true, force: true });
    const trace = join(workspace, 'trace.json');
    add(FULL, await build('--full', '--profile', trace));
    add(SEARCH, timeInTrace(trace, 'search'));
    add(PAGEFIND, timePagefind(join(workspace, 'site'), join(workspace, 'pagefind')));
    if (hugo) add(bare, timeHugo(archive, workspace, null));
    if (hugo && theme !== null) add(themed, timeHugo(archive, workspace, theme));
    for (const { name, apply } of ARCHIVE_EDITS) {
      apply(archive, round);
      add(name, await build());
    }
  }
  rmSync(workspace, { recursive: true });
  mkdirSync(scratch, { recursive: true });
  const full = medianOf(times.get(FULL) ?? []);
  const compared = (
    what: string,
    ratio: Comparison['ratio'],
    against: string,
    atMost: number | null,
  ): Comparison => ({
    what,
    milliseconds: medianOf(times.get(what) ?? []),
    runs: times.get(what)?.length ?? 0,
    ratio,
    against,
    atMost,
  });
  const of = (what: string): number => medianOf(times.get(what) ?? []);
  return [
    compared(FULL, null, '', null),
    ...ARCHIVE_EDITS.map(({ name, atMost }) =>
      compared(name, of(name) / full, 'of the full build', atMost?.(articles) ?? null),
    ),
    compared(SEARCH, null, '', null),
    compared(PAGEFIND, of(SEARCH) / of(PAGEFIND), 'the indexes against it', SEARCH_AT_MOST),
    ...(times.has(bare)
      ? [compared(bare, full / of(bare), 'the full build against it', BARE_AT_MOST)]
      : []),
    ...(times.has(themed)
      ? [compared(themed, full / of(themed), 'the full build against it', THEME_AT_MOST)]
      : []),
  ];
}

const FULL = 'full build';
const SEARCH = 'in it: search indexes, beside data and pictures';
const PAGEFIND = 'pagefind over the same pages';

/** Milliseconds that something took in a build. @param trace as `--profile` writes it */
function timeInTrace(trace: string, name: string): number {
  const { traceEvents } = JSON.parse(readFileSync(trace, 'utf8')) as {
    readonly traceEvents: ReadonlyArray<{ readonly name: string; readonly dur: number }>;
  };
  const event = traceEvents.find((one) => one.name === name);
  if (!event) throw new Error(`${trace} does not say how long ${name} took`);
  return event.dur / 1000;
}

function medianOf(values: ReadonlyArray<number>): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = 0, high = low] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}
