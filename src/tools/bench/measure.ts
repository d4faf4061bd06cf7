// Runs a build as a process of its own and observes it from outside, as a machine that publishes the
// site would see it: wall time, memory of all its processes, what it leaves on disk.

import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { footprintOf } from './footprint.ts';
import type { Footprint } from './footprint.ts';
import { watchMemory } from '../memory.ts';

export interface Measurement {
  readonly milliseconds: number;
  readonly peakBytes: number;
  readonly output: Footprint;
  /** The part of the output below `search/`. */
  readonly search: Footprint;
}

export interface Build {
  /** The program and its arguments. */
  readonly command: readonly [string, ...string[]];
  readonly root: string;
  readonly archive: string;
  /** A folder that takes the site (`site/`), what is kept of it (`cache/`) and what the build prints (`build.log`). */
  readonly workspace: string;
}

/** A build that did not end well; the message carries what it printed. */
export class BuildError extends Error {}

/** Looking at the memory of all processes costs them time. */
const SAMPLE_EVERY = 500;
/** A build may print a line a page; its errors stand at the end. */
const LOG_LINES = 200;

/** Throws `BuildError`. */
export async function measureBuild(build: Build): Promise<Measurement> {
  const out = join(build.workspace, 'site');
  const { milliseconds, peakBytes } = await runBuild(build, out);
  return {
    milliseconds,
    peakBytes,
    output: footprintOf(out),
    search: footprintOf(join(out, 'search')),
  };
}

async function runBuild(
  { command: [program, ...args], root, archive, workspace }: Build,
  out: string,
): Promise<Pick<Measurement, 'milliseconds' | 'peakBytes'>> {
  // A file takes the log without a reader: a pipe would have this process compete with the build.
  const logFile = join(workspace, 'build.log');
  const log = openSync(logFile, 'w');
  const started = performance.now();
  const child = spawn(program, args, {
    cwd: root,
    env: {
      ...process.env,
      ARCHIVE_DIR: archive,
      OUT_DIR: out,
      ARCHIVE_CACHE_DIR: join(workspace, 'cache'),
      SITE_URL: 'https://archive.example',
    },
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const endChild = (): void => void child.kill();
  process.once('exit', endChild);
  const memory = watchMemory(child.pid ?? 0, SAMPLE_EVERY);
  try {
    const end = await new Promise<number | NodeJS.Signals | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code, signal) => resolve(code ?? signal));
    });
    const milliseconds = performance.now() - started;
    if (end !== 0) {
      throw new BuildError(`The build ended with ${end}:\n\n${lastLinesOf(logFile)}`);
    }
    return { milliseconds, peakBytes: memory.peakBytes() };
  } finally {
    memory.stop();
    process.off('exit', endChild);
  }
}

function lastLinesOf(logFile: string): string {
  return readFileSync(logFile, 'utf8').split('\n').slice(-LOG_LINES).join('\n');
}
