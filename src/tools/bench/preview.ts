// A preview running as a process of its own, observed as a browser would: over HTTP for the page,
// over the socket on which it is told to load again.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';

export interface Preview {
  /** Without a slash at the end. */
  readonly origin: string;
  /**
   * Makes a change and waits until a page answers as it should, asking when told to load again.
   * @returns milliseconds from just before the change to the answer’s last byte
   * @throws PreviewError when that does not come about in time
   */
  readonly timeUntil: (change: () => void, path: string, wanted: Wanted) => Promise<number>;
  readonly stop: () => Promise<void>;
}

export type Wanted = (page: { readonly status: number; readonly html: string }) => boolean;

/** A preview that does not do what it is asked; the message carries what it printed. */
export class PreviewError extends Error {}

const STARTS_WITHIN = 300_000;
const ANSWERS_WITHIN = 60_000;

/** @throws PreviewError */
export async function startPreview(
  root: string,
  environment: Readonly<Record<string, string>>,
): Promise<Preview> {
  const port = await freePort();
  const child = spawn(process.execPath, ['src/tools/dev.ts', '--port', String(port)], {
    cwd: root,
    env: { ...process.env, ...environment, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stopNow = (): void => void child.kill();
  process.once('exit', stopNow);
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream
      .setEncoding('utf8')
      .on('data', (text: string) => (printed = (printed + text).slice(-20_000)));
  const origin = `http://localhost:${port}`;
  await answering(origin, child, () => printed);
  const reloads = await hearReloads(origin);
  return {
    origin,
    timeUntil: async (change, path, wanted) => {
      const started = performance.now();
      const left = (): number => ANSWERS_WITHIN - (performance.now() - started);
      let heard = reloads.count();
      change();
      while (await reloads.after(heard, left())) {
        // One that comes while the page is on its way asks for it again.
        heard = reloads.count();
        if (wanted(await ask(origin + path))) return performance.now() - started;
      }
      throw new PreviewError(`${path} was not shown in time:\n\n${printed}`);
    },
    stop: async () => {
      process.off('exit', stopNow);
      reloads.stop();
      if (child.exitCode === null && child.kill()) await once(child, 'exit');
    },
  };
}

async function answering(
  origin: string,
  child: ChildProcess,
  printed: () => string,
): Promise<void> {
  for (const started = performance.now(); performance.now() - started < STARTS_WITHIN;) {
    if (child.exitCode !== null) break;
    if (
      await fetch(origin).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await setTimeout(100);
  }
  child.kill();
  throw new PreviewError(`The preview did not start:\n\n${printed()}`);
}

async function ask(address: string): Promise<{ status: number; html: string }> {
  try {
    const answer = await fetch(address);
    return { status: answer.status, html: await answer.text() };
  } catch (error) {
    throw new PreviewError(`${address} does not answer`, { cause: error });
  }
}

/** How often a browser has been told to load its page again. */
interface Reloads {
  readonly count: () => number;
  /** Whether there come to be more than so many, within that many milliseconds. */
  readonly after: (count: number, within: number) => Promise<boolean>;
  readonly stop: () => void;
}

/** Vite admits to its socket those that know the word it gives its own client. */
async function hearReloads(origin: string): Promise<Reloads> {
  const { html: client } = await ask(`${origin}/@vite/client`);
  const [, token = ''] = /wsToken = "([^"]*)"/.exec(client) ?? [];
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/?token=${token}`, 'vite-hmr');
  let told = 0;
  let wake = (): void => undefined;
  socket.addEventListener('message', ({ data }) => {
    if (!String(data).includes('"full-reload"')) return;
    told++;
    wake();
  });
  await once(socket, 'open');
  return {
    count: () => told,
    after: async (count, within) => {
      if (told <= count && within > 0) {
        const stop = new AbortController();
        wake = () => stop.abort();
        await setTimeout(within, undefined, { signal: stop.signal }).catch(() => undefined);
      }
      return told > count;
    },
    stop: () => socket.close(),
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
