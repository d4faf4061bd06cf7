// The memory of the search page in a browser that nothing listens in on: Playwright keeps a copy of all that a page
// fetches in the page's own process, so here the page is only asked to run a few lines.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { BROWSER_FLAGS } from '../support/browser.ts';

type Send = (
  method: string,
  params?: object,
  sessionId?: string,
) => Promise<Record<string, unknown>>;

/**
 * Searches for one word after the other, each until every period has answered; bytes the page's process holds for
 * itself after each, on Linux.
 * @param url of the search page
 */
export async function memoryAfterEach(
  browser: string,
  url: string,
  words: ReadonlyArray<string>,
): Promise<number[]> {
  const profile = mkdtempSync(join(tmpdir(), 'search-memory-'));
  const child = spawn(
    browser,
    [
      ...BROWSER_FLAGS,
      ...['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    const send = await connected(await addressIn(child.stderr));
    const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
    await send('Page.navigate', { url }, sessionId as string);
    const sizes: number[] = [];
    for (const word of words) {
      const expression = `(${searched.toString()})(${JSON.stringify(word)})`;
      const { exceptionDetails } = await send(
        'Runtime.evaluate',
        { expression, awaitPromise: true, returnByValue: true },
        sessionId as string,
      );
      if (exceptionDetails) throw new Error(saidBy(exceptionDetails));
      sizes.push(await largestRenderer(send));
    }
    return sizes;
  } finally {
    child.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true });
  }
}

/** What an error in the page said. */
function saidBy(details: unknown): string {
  const { exception } = details as { readonly exception?: { readonly description?: string } };
  return exception?.description ?? 'the page failed';
}

/** Runs in the page. @throws when a word is not found, or the search does not end */
async function searched(word: string): Promise<void> {
  const latest = Date.now() + 30_000;
  const until = async (holds: () => boolean): Promise<void> => {
    while (!holds()) {
      if (Date.now() > latest) throw new Error(`the search for “${word}” found nothing in 30 s`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const counts = (): string[] =>
    [...document.querySelectorAll('[role="tab"] span')].map(({ textContent }) => textContent);
  await until(() => customElements.get('archive-search') !== undefined);
  const box = document.querySelector<HTMLInputElement>('input[name="q"]');
  if (!box) throw new Error('there is no box to type in');
  const type = (text: string): void => {
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  };
  type('');
  await until(() => !document.querySelector('[data-results] a'));
  type(word);
  await until(() => document.querySelector('[data-results] a') !== null);
  await until(() => counts().every((count) => !count.includes('…')));
  // What is done when nothing is asked any more is part of it.
  await new Promise((resolve) => setTimeout(resolve, 1000));
}

async function addressIn(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const [, address] = /listening on (ws:\S+)/.exec(line) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error('the browser did not start');
}

async function connected(address: string): Promise<Send> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error(`${address} cannot be reached`));
  });
  const waiting = new Map<
    number,
    {
      readonly resolve: (result: Record<string, unknown>) => void;
      readonly reject: (error: Error) => void;
    }
  >();
  socket.onmessage = ({ data }: MessageEvent<string>) => {
    const { id, result, error } = JSON.parse(data) as {
      readonly id: number;
      readonly result?: Record<string, unknown>;
      readonly error?: { readonly message: string };
    };
    if (result) waiting.get(id)?.resolve(result);
    else waiting.get(id)?.reject(new Error(error?.message));
    waiting.delete(id);
  };
  let number = 0;
  return (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      const id = ++number;
      waiting.set(id, { resolve, reject });
      socket.send(JSON.stringify({ id, method, params, sessionId }));
    });
}

async function largestRenderer(send: Send): Promise<number> {
  const { processInfo } = (await send('SystemInfo.getProcessInfo')) as unknown as {
    processInfo: ReadonlyArray<{ readonly type: string; readonly id: number }>;
  };
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => {
      const rollup = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8');
      const [, kilobytes] = /^Private_Dirty:\s+(\d+)/m.exec(rollup) ?? [];
      return Number(kilobytes) * 1024;
    });
  return Math.max(0, ...sizes);
}
