// What a build tells its phases besides the settings, through their environment.
import { join } from 'node:path';
import { codeVersion } from '#intake/code-version.ts';
import type { Content } from '#archive/archive.ts';
import { readCheckedContent } from '#intake/checked-content.ts';
import { factsCachePath } from '#intake/settings.ts';
import type { Settings } from '#intake/settings.ts';
import type { Run } from './due.ts';
import { readLedger } from './ledger.ts';
import { boundGarbage } from './many.ts';
import { readReport } from './maker.ts';
import type { Reported } from './maker.ts';
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
  /** The compiled pages, and the version of all code: worked out once, whatever is edited meanwhile. */
  readonly BUILD_BUNDLE: string;
  readonly BUILD_VERSION: string;
  /** The facts as they were checked. */
  readonly BUILD_FACTS: string;
  /** How many processes have rendered pages and left the texts of their articles. */
  readonly BUILD_TEXTS: string;
  /** What is made beside the pages by this process: names, a comma between two. */
  readonly BUILD_PARTS: string;
}

export interface Job extends Run {
  readonly workshop: string;
  readonly staging: string;
  readonly bundle: string;
  /** Of code and settings that what is made follows from. */
  readonly version: string;
  readonly content: () => Content;
  /** How many spools of texts lie ready, `texts-1` and on. */
  readonly textsLeft: number;
  /** Names of what is made beside the pages. */
  readonly parts: ReadonlyArray<string>;
}

export function ledgerPath({ cacheDir }: Pick<Settings, 'cacheDir'>): string {
  return join(cacheDir, 'ledger.tsv');
}

/** The version a ledger is good for. @param bundle key of the compiled pages */
export function versionOf(bundle: string): string {
  return `${bundle} ${codeVersion(['tools/build', 'desk'])}`;
}

/** The job of this process. @param settings with the workshop as `outDir` */
export function jobFrom(environment: NodeJS.ProcessEnv, settings: Settings): Job {
  const of = (name: keyof JobVariables): string => {
    const value = environment[name];
    if (value === undefined) throw new Error(`${name} is missing: npm run build starts this`);
    return value;
  };
  const workshop = of('BUILD_WORKSHOP');
  const version = of('BUILD_VERSION');
  return {
    workshop,
    staging: join(workshop, 'site'),
    outDir: of('BUILD_PUBLISHED'),
    machine: parseShare(of('BUILD_SHARE')),
    process: parseShare(of('BUILD_PROCESS')),
    bundle: of('BUILD_BUNDLE'),
    version,
    ledger: of('BUILD_FULL') === 'yes' ? null : readLedger(ledgerPath(settings), version),
    textsLeft: Number(of('BUILD_TEXTS')),
    parts: of('BUILD_PARTS').split(','),
    content: () => {
      const content = readCheckedContent(factsCachePath(settings), of('BUILD_FACTS'));
      boundGarbage(content.articles.length);
      return content;
    },
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
