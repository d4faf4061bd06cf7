// How a worker answers, and what it hands over rather than copies.
import { afterEach, expect, test, vi } from 'vitest';
import { answering } from '#islands/search/answering.ts';

type Said = readonly [message: unknown, options: { readonly transfer: ReadonlyArray<unknown> }];

/** @returns asks the worker, and gives all that it says to that */
function worker(run: Parameters<typeof answering>[0]): (data: object) => Promise<Said[]> {
  const said: Said[] = [];
  let hear: (event: { data: object }) => void = () => undefined;
  vi.stubGlobal('addEventListener', (_: 'message', listener: typeof hear) => (hear = listener));
  vi.stubGlobal('postMessage', (...one: Said) => said.push(one));
  answering(run);
  return async (data) => {
    hear({ data });
    await new Promise((resolve) => setTimeout(resolve));
    return said.splice(0);
  };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('what is told, the last answer and a failure carry the number of the question', async () => {
  const ask = worker(async (request, tell) => {
    const { what } = request as { what: string };
    tell('some');
    if (what === 'fails') throw new Error('offline');
    return Promise.resolve('all');
  });
  expect((await ask({ number: 3, what: 'works' })).map(([message]) => message)).toEqual([
    { number: 3, told: 'some' },
    { number: 3, done: 'all' },
  ]);
  expect((await ask({ number: 4, what: 'fails' })).map(([message]) => message)).toEqual([
    { number: 4, told: 'some' },
    { number: 4, failed: 'Error: offline' },
  ]);
});

test('columns of numbers are handed over, each once, wherever they lie', async () => {
  const rows = new Uint32Array([1, 2]);
  const found = { rows, words: { same: rows.subarray(1), scores: new Float64Array(3) } };
  const ask = worker(() => Promise.resolve({ found, without: new Set([1]), lit: [1, 2] }));
  const [[, options] = []] = await ask({ number: 1 });
  expect(options?.transfer).toEqual([rows.buffer, found.words.scores.buffer]);
});
