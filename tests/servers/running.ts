// A server while it runs in the foreground, on a port that was free.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ask } from './ask.ts';

/** Debian keeps servers where only root looks. */
export const PATH = [process.env['PATH'], '/usr/sbin'].join(delimiter);

/** Servers are up in less (milliseconds). */
const PATIENCE = 20_000;

export interface Running {
  /** Whether it answers HTTP on a port before it ends. */
  readonly isUp: (port: number) => Promise<boolean>;
  /** What it has said so far. */
  readonly said: () => string;
  readonly stop: () => Promise<void>;
}

export function isOnPath(program: string): boolean {
  return PATH.split(delimiter).some((folder) => existsSync(join(folder, program)));
}

/** @param home a folder for what it keeps for its user */
export function run([program, ...args]: readonly [string, ...string[]], home: string): Running {
  const child = spawn(program, args, {
    env: { PATH, HOME: home },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = (): void => {
    child.kill();
  };
  process.once('exit', kill);
  const gone = new AbortController();
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const end = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      said += error.message;
      resolve();
    });
    child.once('close', resolve);
  }).then(() => {
    process.off('exit', kill);
    gone.abort();
  });
  return {
    isUp: (port) => isUp(port, gone.signal),
    said: () => said,
    stop: () => {
      kill();
      return end;
    },
  };
}

async function isUp(port: number, gone: AbortSignal): Promise<boolean> {
  const giveUp = AbortSignal.any([AbortSignal.timeout(PATIENCE), gone]);
  while (!giveUp.aborted) {
    const answers = await ask(port, '/').then(
      () => true,
      () => false,
    );
    if (answers) return true;
    await setTimeout(50);
  }
  return false;
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
