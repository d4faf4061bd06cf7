// How answers of a worker reach who asked, and what becomes of questions to one that is lost.
import { afterEach, expect, test, vi } from 'vitest';
import { AskedWorker } from '#islands/search/asked-worker.ts';

class FakeWorker extends EventTarget {
  static last: FakeWorker;
  readonly asked: { readonly number: number }[] = [];
  hasEnded = false;

  constructor() {
    super();
    FakeWorker.last = this;
  }

  postMessage(request: { readonly number: number }): void {
    this.asked.push(request);
  }

  terminate(): void {
    this.hasEnded = true;
  }

  say(data: object): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

function anAsked(): { asked: AskedWorker<object, string, number>; worker: FakeWorker } {
  vi.stubGlobal('Worker', FakeWorker);
  return { asked: new AskedWorker('worker.js'), worker: FakeWorker.last };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('each answer goes to its question, whatever the order', async () => {
  const { asked, worker } = anAsked();
  const told: number[] = [];
  const one = asked.ask({}, (number) => told.push(number));
  const two = asked.ask({});
  const three = asked.ask({});
  worker.say({ number: 2, done: 'two' });
  worker.say({ number: 1, told: 7 });
  worker.say({ number: 1, done: 'one' });
  worker.say({ number: 3, failed: 'offline' });
  expect([await one, await two, told]).toEqual(['one', 'two', [7]]);
  await expect(three).rejects.toThrow('offline');
  expect(asked.isLost).toBe(false);
});

test('a worker that is lost fails what was asked and what is asked, and passes for no error of its starter', async () => {
  const { asked, worker } = anAsked();
  const before = expect(asked.ask({})).rejects.toThrow('no worker');
  const error = new Event('error', { cancelable: true });
  worker.dispatchEvent(error);
  await before;
  await expect(asked.ask({})).rejects.toThrow('no worker');
  expect([asked.isLost, worker.hasEnded, error.defaultPrevented]).toEqual([true, true, true]);
  expect(worker.asked).toHaveLength(1);
});
