// The command line of the benchmark: what may be asked for, and what is said to a wrong question.

import { parseArgs } from 'node:util';

export interface Options {
  readonly help: boolean;
  /** One build each, in this order. */
  readonly sizes: ReadonlyArray<number>;
  readonly seed: string;
  /** Folder where generated archives stay; without it they are deleted. */
  readonly keep: string | undefined;
  readonly generateOnly: boolean;
  /** Whether builds after edits are compared with full ones, and with Hugo where it is installed. */
  readonly compare: boolean;
  readonly runs: number;
  /** Folder of a theme for Hugo. */
  readonly hugoTheme: string | undefined;
}

/** A command line that asks for nothing sensible; its message says what to write instead. */
export class UsageError extends Error {}

export const USAGE = `Builds a generated archive and prints time, peak memory and size.

  npm run bench -- --articles N        one archive of N articles
  npm run bench -- --articles N,M      several, and the cost an article compared

  --seed S          another archive of the same size (default 1)
  --keep DIR        keep the generated archives in DIR, and use those that are there
  --generate-only   with --keep: generate, do not build
  --compare         builds after edits as parts of a full build, and Hugo with pagefind where it is installed
  --runs R          with --compare: each so many times; medians are printed (default 3)
  --hugo-theme DIR  with --compare: Hugo with this theme as well
  --help            this text`;

/** Throws `UsageError`. */
export function parseOptions(args: ReadonlyArray<string>): Options {
  const { articles, seed, keep, help, compare, runs, ...flags } = parseFlags(args);
  const generateOnly = flags['generate-only'];
  if (generateOnly && keep === undefined) {
    throw new UsageError('--generate-only needs --keep DIR, or the archive would be lost.');
  }
  if (!/^[\w-]+$/u.test(seed)) {
    throw new UsageError(`--seed ${seed}: use letters, digits, "-" and "_" only.`);
  }
  if (!/^[1-9]\d?$/u.test(runs))
    throw new UsageError(`--runs ${runs}: write how many, from 1 to 99.`);
  return {
    help,
    sizes: help ? [] : parseSizes(articles),
    seed,
    keep,
    generateOnly,
    compare,
    runs: Number(runs),
    hugoTheme: flags['hugo-theme'],
  };
}

function parseFlags(args: ReadonlyArray<string>) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        articles: { type: 'string' },
        seed: { type: 'string', default: '1' },
        keep: { type: 'string' },
        'generate-only': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
        compare: { type: 'boolean', default: false },
        runs: { type: 'string', default: '3' },
        'hugo-theme': { type: 'string' },
      },
    }).values;
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
}

function parseSizes(articles: string | undefined): ReadonlyArray<number> {
  if (articles === undefined) throw new UsageError('How many? Add --articles N.');
  return articles.split(',').map((part) => {
    if (!/^[1-9]\d*$/u.test(part)) {
      throw new UsageError(`--articles ${articles}: "${part}" is not a whole number above 0.`);
    }
    return Number(part);
  });
}
