// Copies that the workers of the search keep, over a cache that behaves as a browser’s does.
import { afterEach, expect, test, vi } from 'vitest';
import { FileCopies } from '#islands/offline/file-copies.ts';

const AT = 'https://archive.example/index/';

/** A browser’s storage; what is full refuses. */
class Storage {
  readonly files = new Map<string, Response>();
  isFull = false;

  match(url: string): Promise<Response | undefined> {
    return Promise.resolve(this.files.get(url)?.clone());
  }

  open(): Promise<unknown> {
    return Promise.resolve({
      put: (url: string, response: Response) => {
        if (this.isFull) return Promise.reject(new Error('full'));
        this.files.set(url, response);
        return Promise.resolve();
      },
      keys: () => Promise.resolve([...this.files.keys()]),
      delete: (url: string) => Promise.resolve(this.files.delete(url)),
    });
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
});

interface Made {
  readonly storage: Storage;
  readonly copies: FileCopies;
  /** What the network was asked for. */
  readonly asked: string[];
}

/** @param status of all that the network answers */
function someCopies(most: number, status = 200): Made {
  const storage = new Storage();
  vi.stubGlobal('caches', storage);
  const asked: string[] = [];
  const network = (input: string): Promise<Response> => {
    asked.push(input.slice(AT.length));
    const response = new Response(`words of ${input.slice(AT.length)}`, { status });
    // What a browser says of an answer of the site’s own.
    Object.defineProperty(response, 'type', { value: 'basic' });
    return Promise.resolve(response);
  };
  const copies = new FileCopies(
    'periods',
    most,
    (url) => !url.endsWith('.json'),
    network as typeof fetch,
  );
  return { storage, copies, asked };
}

async function textOf({ copies }: Made, file: string): Promise<string> {
  return (await copies.fetch(AT + file)).text();
}

test('a file is asked of the network once, and has the same words again', async () => {
  const made = someCopies(10);
  expect(await textOf(made, 'a')).toBe('words of a');
  await made.copies.settled();
  expect(await textOf(made, 'a')).toBe('words of a');
  expect(made.asked).toEqual(['a']);
});

test('what may change is not kept', async () => {
  const made = someCopies(10);
  await textOf(made, 'periods.json');
  await made.copies.settled();
  await textOf(made, 'periods.json');
  expect(made.asked).toEqual(['periods.json', 'periods.json']);
});

test('an answer that is an error is passed on, not kept', async () => {
  const made = someCopies(10, 404);
  expect((await made.copies.fetch(`${AT}a`)).status).toBe(404);
  await made.copies.settled();
  expect([...made.storage.files]).toEqual([]);
});

test('the oldest make room for new ones', async () => {
  const made = someCopies(2);
  for (const file of ['a', 'b', 'c']) await textOf(made, file);
  await made.copies.settled();
  expect([...made.storage.files.keys()]).toEqual([`${AT}b`, `${AT}c`]);
});

test('those that are never asked to settle do not grow without end', async () => {
  const made = someCopies(10);
  for (let number = 0; number < 500; number++) await textOf(made, `file-${number}`);
  await vi.waitFor(() => expect(made.storage.files.size).toBeLessThanOrEqual(210));
});

test('a full disk and storage that is forbidden keep nothing from whoever asks', async () => {
  const made = someCopies(10);
  made.storage.isFull = true;
  expect(await textOf(made, 'a')).toBe('words of a');
  vi.stubGlobal('caches', undefined);
  expect(await textOf(made, 'b')).toBe('words of b');
  await expect(made.copies.settled()).resolves.toBeUndefined();
});
