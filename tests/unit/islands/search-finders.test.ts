// Which worker finds what, and when another takes its place.
import { expect, test } from 'vitest';
import { Finders } from '#islands/search/finders.ts';
import type { Finder } from '#islands/search/finders.ts';
import type { FindRequest, Found } from '#islands/search/messages.ts';

const LIMIT = 100;
const [FRONT, ALSO_FRONT, BACK, ALSO_BACK] = ['a1/', 'q1/', 'a2/', 'q2/'] as const;

interface Started {
  /** What it was asked, and in which index. */
  readonly asked: string[];
  hasEnded: boolean;
  /** Answers what was asked first and is not answered yet. @param held bytes it says it has taken */
  answer: (held: number) => Promise<void>;
  fail: () => Promise<void>;
}

function someFinders(): { finders: Finders; started: Started[] } {
  const started: Started[] = [];
  const start = (): Finder => {
    const open: PromiseWithResolvers<Found>[] = [];
    const one: Started = {
      asked: [],
      hasEnded: false,
      answer: async (held) => {
        open.shift()?.resolve({ found: true, held });
        await settled();
      },
      fail: async () => {
        open.shift()?.reject(new Error('offline'));
        await settled();
      },
    };
    started.push(one);
    return {
      ask: (request: FindRequest) => {
        one.asked.push(`${request.ask} ${'index' in request ? request.index : request.path}`);
        const answered = Promise.withResolvers<Found>();
        open.push(answered);
        return answered.promise;
      },
      end: () => (one.hasEnded = true),
    };
  };
  return { finders: new Finders(start, LIMIT), started };
}

/** As `someFinders()`, with the front's indexes asked and answered. */
async function withFront(): Promise<{ finders: Finders; started: Started[]; front: Started }> {
  const { finders, started } = someFinders();
  void finders.stands(FRONT, 'salt');
  void finders.stands(ALSO_FRONT, 'salt');
  const [front] = started;
  if (!front) throw new Error('no finder was started');
  for (let answers = 0; answers < 2; answers++) await front.answer(LIMIT);
  return { finders, started, front };
}

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

test('the indexes asked first have a finder, all others and the facts another', async () => {
  const { finders, started } = await withFront();
  void finders.stands(BACK, 'salt');
  void finders.facts('1/facts.pack');
  void finders.stands(FRONT, 'bell');
  void finders.match(ALSO_BACK, { words: 'salt', phrases: [], without: [] });
  expect(started.map(({ asked }) => asked)).toEqual([
    ['stands a1/', 'stands q1/', 'stands a1/'],
    ['stands a2/', 'facts 1/facts.pack', 'match q2/'],
  ]);
});

test('what a finder says is handed on', async () => {
  const { finders, started } = someFinders();
  const standing = finders.stands(FRONT, 'salt');
  await started[0]?.answer(0);
  expect(await standing).toBe(true);
});

test('a finder at the back that is above the limit is asked no more, and ends with its last answer', async () => {
  const { finders, started } = await withFront();
  void finders.stands(BACK, 'salt');
  void finders.stands(ALSO_BACK, 'salt');
  await started[1]?.answer(LIMIT + 1);
  expect(started[1]?.hasEnded).toBe(false);
  void finders.stands(BACK, 'salt');
  expect(started[2]?.asked).toEqual(['stands a2/']);
  await started[1]?.answer(LIMIT + 1);
  expect(started.map(({ hasEnded }) => hasEnded)).toEqual([false, true, false]);
  await started[2]?.answer(LIMIT);
  void finders.stands(BACK, 'bell');
  expect(started).toHaveLength(3);
});

test('after a search no finder above the limit is left at the back', async () => {
  const { finders, started } = await withFront();
  void finders.stands(BACK, 'salt');
  await started[1]?.answer(LIMIT + 1);
  expect(started.map(({ hasEnded }) => hasEnded)).toEqual([false, true]);
});

test.each([
  ['goes when a search has ended, where one was not enough', LIMIT + 1, true],
  ['stays for the next search, where one was enough', LIMIT, false],
])('the finder at the back %s', async (_, held, goes) => {
  const { finders, started } = await withFront();
  void finders.stands(BACK, 'salt');
  await started[1]?.answer(held);
  void finders.stands(ALSO_BACK, 'salt');
  const last = started.at(-1);
  finders.rest();
  expect(last?.hasEnded).toBe(false);
  await last?.answer(LIMIT);
  finders.rest();
  expect(last?.hasEnded).toBe(goes);
});

test('a fresh finder takes over at the front once it has opened the indexes', async () => {
  const { finders, started, front } = await withFront();
  void finders.stands(FRONT, 'bell');
  await front.answer(LIMIT + 1);
  expect(started[1]?.asked).toEqual(['open a1/', 'open q1/']);
  void finders.stands(FRONT, 'fog');
  expect(front.asked.at(-1)).toBe('stands a1/');
  await started[1]?.answer(0);
  await started[1]?.answer(0);
  // It has yet to answer what it was asked in the meantime.
  expect(front.hasEnded).toBe(false);
  void finders.stands(FRONT, 'quay');
  expect(started[1]?.asked).toEqual(['open a1/', 'open q1/', 'stands a1/']);
  await front.answer(LIMIT + 1);
  expect(started.map(({ hasEnded }) => hasEnded)).toEqual([true, false]);
  expect(started).toHaveLength(2);
});

test.each<[which: string, first: (one: Started | undefined) => Promise<void> | undefined]>([
  ['neither index', (one) => one?.fail()],
  ['only one index', (one) => one?.answer(0)],
])('the front goes on where another can open %s, and it is tried again', async (_, first) => {
  const { finders, started, front } = await withFront();
  void finders.stands(FRONT, 'bell');
  await front.answer(LIMIT + 1);
  await first(started[1]);
  await started[1]?.fail();
  expect(started.map(({ hasEnded }) => hasEnded)).toEqual([false, true]);
  void finders.stands(FRONT, 'fog');
  await front.answer(LIMIT + 1);
  expect(started[2]?.asked).toEqual(['open a1/', 'open q1/']);
});

test('what a finder cannot do fails, and another is started for what is asked next', async () => {
  const { finders, started } = someFinders();
  const failing = expect(finders.stands(FRONT, 'salt')).rejects.toThrow('offline');
  const alsoFailing = expect(finders.stands(FRONT, 'bell')).rejects.toThrow('offline');
  await started[0]?.fail();
  await failing;
  expect(started[0]?.hasEnded).toBe(false);
  await started[0]?.fail();
  await alsoFailing;
  expect(started[0]?.hasEnded).toBe(true);
  const standing = finders.stands(FRONT, 'salt');
  await started[1]?.answer(0);
  expect(await standing).toBe(true);
});
