// The command line of `npm run build`.
import { parseArgs } from 'node:util';
import { CommandError } from '../fail.ts';
import { WHOLE, parseShare } from './share.ts';
import type { Share } from './share.ts';

export interface BuildOptions {
  readonly help: boolean;
  /** Nothing is taken from earlier builds. */
  readonly full: boolean;
  readonly share: Share;
  /** What is published is packed as well. */
  readonly compress: boolean;
  /** Where a trace of the build is written; null for none. */
  readonly profile: string | null;
  /** How many processes render at once; null leaves it to the machine. */
  readonly processes: number | null;
}

export const USAGE = `Builds the archive into dist/.

  npm run build                    makes what has changed since the last build
  npm run build -- --full          makes everything anew, and keeps nothing of earlier builds
  npm run build -- --share 3/8     makes one share of eight; copied together they are the whole
  npm run build -- --compress      lays texts packed with Brotli and gzip beside them, as npm run compress does
  npm run build -- --processes 4   renders with four processes at once (else one a core)
  npm run build -- --profile FILE  writes a trace (Trace Event Format, for Perfetto or chrome://tracing)`;

/** @throws CommandError saying what to write instead */
export function buildOptions(args: ReadonlyArray<string>): BuildOptions {
  const { help, full, share, compress, profile, processes } = valuesOf(args);
  if (processes !== undefined && !/^[1-9]\d?$/.test(processes))
    throw new CommandError(`--processes ${processes}: write how many, from 1 to 99`, 2);
  return {
    help,
    full,
    share: share === undefined ? WHOLE : parseShare(share),
    compress,
    profile: profile ?? null,
    processes: processes === undefined ? null : Number(processes),
  };
}

function valuesOf(args: ReadonlyArray<string>) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean', default: false },
        full: { type: 'boolean', default: false },
        share: { type: 'string' },
        compress: { type: 'boolean', default: false },
        profile: { type: 'string' },
        processes: { type: 'string' },
      },
    }).values;
  } catch (error) {
    if (error instanceof TypeError) throw new CommandError(`${error.message}\n\n${USAGE}`, 2);
    throw error;
  }
}
