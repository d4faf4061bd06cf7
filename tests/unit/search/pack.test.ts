import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { fetchPack } from '#search/pack.ts';
import { packed } from '#tools/build/search/packed.ts';

afterEach(() => void vi.unstubAllGlobals());

function answerWith(content: Uint8Array | string, status = 200): void {
  const body = typeof content === 'string' ? content : Uint8Array.from(content);
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })));
}

test('fetchPack() reads what packed() wrote', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (value) => {
      answerWith(packed(value));
      expect(await fetchPack('/a.pack')).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('packed() is gzip, the same bytes each time', () => {
  const cards = Array.from({ length: 400 }, (_, row) => ({ row, title: 'A headline' }));
  expect(packed(cards)).toEqual(packed(cards));
  expect(JSON.parse(gunzipSync(packed(cards)).toString('utf8'))).toEqual(cards);
  expect(packed(cards).length).toBeLessThan(JSON.stringify(cards).length / 5);
});

test('fetchPack() throws when a file is not there, or is no pack', async () => {
  answerWith('not found', 404);
  await expect(fetchPack('/a.pack')).rejects.toThrow('/a.pack: 404');
  answerWith('<!doctype html>');
  await expect(fetchPack('/a.pack')).rejects.toThrow();
  answerWith(packed({ all: 'of it' }).subarray(0, 20));
  await expect(fetchPack('/a.pack')).rejects.toThrow();
});
