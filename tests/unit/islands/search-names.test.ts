import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SearchNames } from '#islands/search-names.ts';

const FILE = {
  speakers: [
    ['ada-quill', 'Ada Quill'],
    ['seref-dalgali', 'Şərəf Dalğalı'],
  ],
  tags: [['water', 'Water']],
  places: [],
  sources: [],
};
const fetched = vi.fn(() => Promise.resolve(Response.json(FILE)));

beforeEach(() => {
  fetched.mockClear();
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => vi.unstubAllGlobals());

test.each([
  ['ada-quill', 'ada-quill'],
  ['ADA  quill', 'ada-quill'],
  ['Seref Dalgali', 'seref-dalgali'],
  ['Nobody', 'Nobody'],
])('SearchNames.idOf() of "%s" is %s', async (typed, id) => {
  expect(await new SearchNames('/names.json').idOf('speaker', typed)).toBe(id);
});

test.each([
  ['ada-quill', 'Ada Quill'],
  ['nobody', 'nobody'],
])('SearchNames.nameOf() of %s is %s', async (id, name) => {
  expect(await new SearchNames('/names.json').nameOf('speaker', id)).toBe(name);
});

test('SearchNames fetches once, and nothing until a name comes into play', async () => {
  const names = new SearchNames('/names.json');
  expect([await names.idOf('tag', ''), await names.nameOf('tag', '')]).toEqual(['', '']);
  expect(fetched).not.toHaveBeenCalled();
  await Promise.all([names.all('tag'), names.idOf('speaker', 'Ada Quill')]);
  expect(await names.all('speaker')).toEqual(['Ada Quill', 'Şərəf Dalğalı']);
  expect(fetched).toHaveBeenCalledOnce();
});

test('SearchNames asks again after a failure', async () => {
  const names = new SearchNames('/names.json');
  fetched.mockRejectedValueOnce(new TypeError('offline'));
  await expect(names.all('tag')).rejects.toThrow('offline');
  expect(await names.all('tag')).toEqual(['Water']);
});
