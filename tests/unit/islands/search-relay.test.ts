// When one worker takes over from another.
import { expect, test } from 'vitest';
import { Relay } from '#islands/search/relay.ts';
import type { Runner } from '#islands/search/relay.ts';
import { NOTHING_ASKED } from '#search/state.ts';
import type { SearchState } from '#search/state.ts';

const LIMIT = 100;

interface Started {
  /** What it was asked, and for which words. */
  readonly asked: string[];
  hasEnded: boolean;
  /** Answers what was asked first and is not answered yet. */
  answer: (held: number) => Promise<void>;
  fail: () => Promise<void>;
}

function aRelay(): { relay: Relay; started: Started[] } {
  const started: Started[] = [];
  const start = (): Runner => {
    const open: PromiseWithResolvers<number>[] = [];
    const one: Started = {
      asked: [],
      hasEnded: false,
      answer: async (held) => {
        open.shift()?.resolve(held);
        await settled();
      },
      fail: async () => {
        open.shift()?.reject(new Error('offline'));
        await settled();
      },
    };
    started.push(one);
    return {
      ask: (request) => {
        one.asked.push(`${request.ask} ${'state' in request ? request.state.words : ''}`);
        const answered = Promise.withResolvers<number>();
        open.push(answered);
        return answered.promise;
      },
      end: () => (one.hasEnded = true),
    };
  };
  return { relay: new Relay(start, LIMIT), started };
}

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function searching(relay: Relay, words: string, more: Partial<SearchState> = {}): Promise<void> {
  return relay.search({ ...NOTHING_ASKED, words, ...more }, () => undefined);
}

test('a worker below the limit searches on', async () => {
  const { relay, started } = aRelay();
  for (const words of ['salt', 'bell', 'fog']) {
    void searching(relay, words);
    await started[0]?.answer(LIMIT);
  }
  expect(started.map(({ asked }) => asked)).toEqual([['search salt', 'search bell', 'search fog']]);
});

test('beside a worker above the limit another is prepared, which takes over with other words', async () => {
  const { relay, started } = aRelay();
  void searching(relay, 'salt');
  await started[0]?.answer(LIMIT + 1);
  expect(started[1]?.asked).toEqual(['prepare salt']);

  const before = relay.runner;
  void searching(relay, 'salt', { from: '2024' });
  await started[0]?.answer(LIMIT + 1);
  expect(relay.runner).toBe(before);
  expect(started).toHaveLength(2);
  expect(started[0]?.hasEnded).toBe(false);

  void searching(relay, 'bell');
  expect(relay.runner).not.toBe(before);
  expect(started.map(({ hasEnded }) => hasEnded)).toEqual([true, false]);
  expect(started[1]?.asked).toEqual(['prepare salt', 'search bell']);
});

test('no worker is prepared while a search is under way', async () => {
  const { relay, started } = aRelay();
  void searching(relay, 'sal');
  void searching(relay, 'salt');
  await started[0]?.answer(LIMIT + 1);
  expect(started).toHaveLength(1);
  await started[0]?.answer(LIMIT + 1);
  expect(started).toHaveLength(2);
});

test('a worker that takes over is replaced in its turn', async () => {
  const { relay, started } = aRelay();
  for (const [at, words] of ['salt', 'bell', 'fog', 'quay'].entries()) {
    void searching(relay, words);
    if (at > 0) await started[at]?.answer(0);
    await started[at]?.answer(LIMIT + 1);
  }
  expect(started.map(({ hasEnded }) => hasEnded)).toEqual([true, true, true, false, false]);
});

test('the worker there is goes on where another cannot be prepared, and it is tried again', async () => {
  const { relay, started } = aRelay();
  void searching(relay, 'salt');
  await started[0]?.answer(LIMIT + 1);
  await started[1]?.fail();
  expect(started[1]?.hasEnded).toBe(true);
  void searching(relay, 'bell');
  expect(started[0]).toMatchObject({ asked: ['search salt', 'search bell'], hasEnded: false });
  await started[0]?.answer(LIMIT + 1);
  expect(started[2]?.asked).toEqual(['prepare bell']);
});

test('a search that fails says so, and leaves the worker as it is', async () => {
  const { relay, started } = aRelay();
  const failing = expect(searching(relay, 'salt')).rejects.toThrow('offline');
  await started[0]?.fail();
  await failing;
  void searching(relay, 'bell');
  await started[0]?.answer(LIMIT + 1);
  expect(started[1]?.asked).toEqual(['prepare bell']);
});
