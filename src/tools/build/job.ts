// What a build tells its phases besides the settings, through their environment, and what they tell it while they run.
import { join } from 'node:path';
import { codeVersion } from '#intake/code-version.ts';
import type { Settings } from '#intake/settings.ts';
import type { Run } from './due.ts';
import { readLedger } from './ledger.ts';
import { readReport } from './maker.ts';
import type { Reported } from './maker.ts';
import { bundleKey } from './pages/bundle.ts';
import { parseShare } from './share.ts';
import { filesBelow } from './walk.ts';

/** Variables of a phase. */
export interface JobVariables extends Record<string, string> {
  /** The folder a build works in: `site/` takes what it makes, `reports/` what each process says of it. */
  readonly BUILD_WORKSHOP: string;
  /** Where the last build’s site lies, that of this one’s OUT_DIR. */
  readonly BUILD_PUBLISHED: string;
  /** `3/8`: the share of this machine, and that of this process within it. */
  readonly BUILD_SHARE: string;
  readonly BUILD_PROCESS: string;
  /** `yes` where nothing is kept of the last build. */
  readonly BUILD_FULL: string;
}

export interface Job extends Run {
  readonly workshop: string;
  readonly staging: string;
  readonly full: boolean;
  /** Of code and settings that what is made follows from. */
  readonly version: string;
}

export function ledgerPath({ cacheDir }: Pick<Settings, 'cacheDir'>): string {
  return join(cacheDir, 'ledger.tsv');
}

/** The version a ledger is good for. */
export function ledgerVersion(settings: Settings): string {
  return `${bundleKey(settings)} ${codeVersion(['tools/build', 'desk'])}`;
}

/** The job of this process. @param settings with the workshop as `outDir` */
export function jobFrom(environment: NodeJS.ProcessEnv, settings: Settings): Job {
  const of = (name: keyof JobVariables): string => {
    const value = environment[name];
    if (value === undefined) throw new Error(`${name} is missing: npm run build starts this`);
    return value;
  };
  const workshop = of('BUILD_WORKSHOP');
  const full = of('BUILD_FULL') === 'yes';
  const version = ledgerVersion(settings);
  return {
    workshop,
    staging: join(workshop, 'site'),
    outDir: of('BUILD_PUBLISHED'),
    machine: parseShare(of('BUILD_SHARE')),
    process: parseShare(of('BUILD_PROCESS')),
    full,
    version,
    ledger: full ? null : readLedger(ledgerPath(settings), version),
  };
}

/** Where a process reports its files. */
export function reportPath(workshop: string, name: string): string {
  return join(workshop, 'reports', `${name}.jsonl`);
}

/** All that was reported in a workshop. */
export function reportsIn(workshop: string): Reported[] {
  return filesBelow(join(workshop, 'reports')).flatMap((name) =>
    readReport(join(workshop, 'reports', name)),
  );
}

/** What a phase says while it runs. */
export type Message =
  /** So many articles are to be published. */
  | { readonly says: 'articles'; readonly number: number }
  /** So many more files have been looked at. */
  | { readonly says: 'progress'; readonly done: number }
  /** What others may want of it lies ready; it waits until they are so far. */
  | { readonly says: 'shared' }
  | { readonly says: 'counts'; readonly made: number; readonly kept: number }
  /** It spent this time (milliseconds since 1970) on something, for a trace. */
  | { readonly says: 'span'; readonly name: string; readonly from: number; readonly to: number };

export function say(message: Message): void {
  process.send?.(message);
}
