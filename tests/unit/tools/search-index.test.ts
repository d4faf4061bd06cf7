// The search indexes of a small archive in several periods: what a build makes anew, and what it keeps.
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildArchive } from '#archive/archive.ts';
import { SEARCH_INDEX } from '#archive/urls.ts';
import { readContent } from '#intake/read-content.ts';
import { settingsFrom } from '#intake/settings.ts';
import { Spool } from '#intake/spool.ts';
import { ROOT } from '#tools/root.ts';
import { ArticleWords } from '#tools/build/article-words.ts';
import { Maker } from '#tools/build/maker.ts';
import { buildSearchIndexes } from '#tools/build/search/search-index.ts';
import { WHOLE } from '#tools/build/share.ts';
import { differingFiles, filesBelow } from '../../support/built-site.ts';
import { periodsIn, siteSearch } from '../../support/site-search.ts';
import { NOW, aSource } from '../support/build.ts';
import { aFolder } from '../support/folder.ts';

const SIZE = 2;
/** Starts an indexer for each period. */
const SLOW = { timeout: 60_000 };

/** Six articles in three months: three periods of two. */
const DAYS = ['01-10', '01-12', '03-10', '03-12', '05-10', '05-12'];
const ARTICLES = Object.fromEntries(
  ['barley', 'ladder', 'harbour', 'lamp', 'quay', 'toll'].map((word, at) => [
    `archive/articles/${word}.md`,
    aSource({
      title: `On the ${word}`,
      date: `2026-${DAYS[at]}`,
      tags: at < 2 ? ['water'] : ['road'],
      speakers: ['Ada Quill'],
      body: `The tide and the ${word}.\n\n“The ${word} is ours,” said Ada Quill.`,
    }),
  ]),
);
const REGISTERS = {
  'archive/tags/water.md': '---\nname: Water\n---\n',
  'archive/tags/road.md': '---\nname: Road\n---\n',
  'archive/speakers/ada-quill.md': '---\nname: Ada Quill\n---\n',
};

interface Built {
  readonly out: string;
  readonly index: string;
  /** Newest first. */
  readonly keys: string[];
}

const anArchiveFolder = (): string => aFolder({ ...ARTICLES, ...REGISTERS });

/** Builds into a folder of its own, with what earlier builds kept. */
async function built(
  folder: string,
  name: string,
  cache = 'cache',
  indexers?: number,
): Promise<Built> {
  const settings = settingsFrom(
    {
      ARCHIVE_DIR: join(folder, 'archive'),
      OUT_DIR: join(folder, name),
      ARCHIVE_CACHE_DIR: join(folder, cache),
    },
    ROOT,
  );
  const { content, problems } = readContent(settings.archiveDir, null);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const out = settings.outDir;
  const texts = new Spool(aFolder(), 'texts');
  const run = { machine: WHOLE, process: WHOLE, ledger: null, outDir: out };
  await buildSearchIndexes(
    {
      archive: buildArchive(content, NOW),
      textOf: new ArticleWords(settings.archiveDir, texts).textOf,
      cache: join(settings.cacheDir, 'search'),
      periodSize: SIZE,
      ...(indexers !== undefined && { indexers }),
    },
    new Maker(run, out),
  );
  texts.close();
  return { out, index: join(out, SEARCH_INDEX), keys: periodsIn(out).map(({ key }) => key) };
}

/** When each period's folder in the cache was made. */
function madeAt(folder: string): Map<string, number> {
  const cache = join(folder, 'cache', 'search');
  return new Map(readdirSync(cache).map((key) => [key, statSync(join(cache, key)).ino]));
}

function edit(folder: string, file: string, change: (source: string) => string): void {
  const path = join(folder, 'archive', file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

/** Which periods, newest first, are the same before and after; of those every byte must be. */
function keptOf(before: Built, after: Built): boolean[] {
  return after.keys.map((key) => {
    const isKept = before.keys.includes(key);
    if (isKept) expect(differingFiles(join(before.index, key), join(after.index, key))).toEqual([]);
    return isKept;
  });
}

test(
  'a build cuts the archive into periods, newest first, and lists no other folder',
  SLOW,
  async () => {
    const { out, index, keys } = await built(anArchiveFolder(), 'out');
    expect(periodsIn(out)).toMatchObject([
      { from: '2026-05-10', to: '2026-05-12', counts: { articles: 2, quotations: 2 } },
      { from: '2026-03-10', to: '2026-03-12', counts: { articles: 2, quotations: 2 } },
      { from: '2026-01-10', to: '2026-01-12', counts: { articles: 2, quotations: 2 } },
    ]);
    const folders = readdirSync(index, { withFileTypes: true }).filter((one) => one.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual(keys.toSorted());
    // One script and one WebAssembly serve them all.
    expect(filesBelow(index).filter((file) => /wasm|\.js$/.test(file))).toHaveLength(2);
  },
);

test('a build gives the same bytes again, with what was kept and without', SLOW, async () => {
  const folder = anArchiveFolder();
  const first = await built(folder, 'first');
  const made = madeAt(folder);
  const again = await built(folder, 'again');
  expect(madeAt(folder)).toEqual(made);
  const afresh = await built(folder, 'afresh', 'other-cache');
  expect(differingFiles(first.out, again.out)).toEqual([]);
  expect(differingFiles(first.out, afresh.out)).toEqual([]);
});

test('one indexer gives the same bytes as three', SLOW, async () => {
  const folder = anArchiveFolder();
  const one = await built(folder, 'one', 'cache-of-one', 1);
  const three = await built(folder, 'three', 'cache-of-three', 3);
  expect(differingFiles(one.out, three.out)).toEqual([]);
});

test('what was damaged in the cache is made good', SLOW, async () => {
  const folder = anArchiveFolder();
  const whole = await built(folder, 'whole');
  const oldest = whole.keys.at(-1) ?? '';
  writeFileSync(join(folder, 'cache', 'search', oldest, 'files', oldest, 'facts.pack'), 'half');
  const other = await built(folder, 'other');
  expect(differingFiles(whole.out, other.out)).toEqual([]);
});

test('an edit of one article makes its period anew and leaves the others', SLOW, async () => {
  const folder = anArchiveFolder();
  const before = await built(folder, 'before');
  const made = madeAt(folder);
  edit(folder, 'articles/harbour.md', (source) => source.replace('The tide', 'The zinc'));
  const after = await built(folder, 'after');
  expect(keptOf(before, after)).toEqual([true, false, true]);
  const [newest = '', edited = '', oldest = ''] = after.keys;
  expect([...madeAt(folder).keys()].sort()).toEqual([newest, edited, oldest].sort());
  for (const key of [newest, oldest]) expect(madeAt(folder).get(key)).toBe(made.get(key));
  const { found } = await siteSearch(after.out);
  expect(await found('zinc', 'articles')).toEqual(['/2026/03/10/harbour/']);
  expect(await found('tide', 'articles')).toHaveLength(5);
});

test('a new article makes the newest period alone anew', SLOW, async () => {
  const folder = anArchiveFolder();
  rmSync(join(folder, 'archive/articles/toll.md'));
  const before = await built(folder, 'before');
  writeFileSync(
    join(folder, 'archive/articles/toll.md'),
    ARTICLES['archive/articles/toll.md'] ?? '',
  );
  expect(keptOf(before, await built(folder, 'after'))).toEqual([false, true, true]);
});

test.each([
  ['a tag', 'tags/water.md', 'Water', 'Waters of the town', [true, true, false]],
  ['a speaker', 'speakers/ada-quill.md', 'Ada Quill', 'Ada Quill-Reed', [false, false, false]],
])(
  'another name of %s makes anew the periods that show it',
  SLOW,
  async (_, file, name, other, kept) => {
    const folder = anArchiveFolder();
    const before = await built(folder, 'before');
    edit(folder, file, (source) =>
      source.replace(`name: ${name}`, `name: ${other}\naliases: [${name}]`),
    );
    const after = await built(folder, 'after');
    expect(keptOf(before, after)).toEqual(kept);
    const { found } = await siteSearch(after.out);
    expect(await found(other, 'articles')).toHaveLength(2 * kept.filter((one) => !one).length);
  },
);

test('a period that another build left unfinished is not used, and not left', SLOW, async () => {
  const folder = anArchiveFolder();
  const before = await built(folder, 'before');
  const [newest = ''] = before.keys;
  const cache = join(folder, 'cache', 'search');
  rmSync(join(cache, newest, 'period.json'));
  rmSync(join(cache, newest, 'files', newest, 'facts.pack'));
  mkdirSync(join(cache, `${newest}.unfinished-1`));
  const after = await built(folder, 'after');
  expect(differingFiles(before.out, after.out)).toEqual([]);
  expect(readdirSync(cache).sort()).toEqual(after.keys.toSorted());
});

test(
  'the search over several periods finds words, names and quotations in all of them',
  SLOW,
  async () => {
    const { out } = await built(anArchiveFolder(), 'out');
    const { counts, found } = await siteSearch(out);
    expect(await counts('tide')).toEqual({ articles: 6, quotations: 0 });
    expect(await counts('ours')).toEqual({ articles: 6, quotations: 6 });
    expect(await counts('tag:water')).toEqual({ articles: 2, quotations: 2 });
    expect(await counts('tide -lamp')).toEqual({ articles: 5, quotations: 0 });
    expect(await counts('speaker:ada-quill during:2026-03-10')).toEqual({
      articles: 1,
      quotations: 1,
    });
    expect(await counts('lamp tide')).toEqual({ articles: 1, quotations: 0 });
    // Each word is somewhere, but in no article both.
    expect(await counts('lamp barley')).toEqual({ articles: 0, quotations: 0 });
    expect(await found('"the lamp is ours"', 'articles')).toEqual(['/2026/03/12/lamp/']);
  },
);

test('the search finds each word of those that a dash joins, and all of them', SLOW, async () => {
  const folder = anArchiveFolder();
  edit(folder, 'articles/lamp.md', (source) =>
    source.replace('The tide', 'Its keepers—oddly—left in 2019–2020. The tide'),
  );
  const { hits, found } = await siteSearch((await built(folder, 'out')).out);
  for (const line of ['keepers', 'oddly', 'left', '2020', 'keepers—oddly', '"oddly—left in"'])
    expect([line, await found(line, 'articles')]).toEqual([line, ['/2026/03/12/lamp/']]);
  const [hit] = await hits('oddly tide', 'articles');
  expect(hit?.excerpt.filter(({ lit }) => lit).map(({ text }) => text)).toEqual(['oddly', 'tide']);
});

test(
  'the words of the archive are kept for those who misspell them, the most frequent first',
  SLOW,
  async () => {
    const { index } = await built(anArchiveFolder(), 'out');
    const words = JSON.parse(
      gunzipSync(readFileSync(join(index, 'words.pack'))).toString('utf8'),
    ) as string[];
    expect(words.slice(0, 4).sort()).toEqual(['ada', 'and', 'ours', 'quill']);
    // In one article alone: it may be a misprint.
    expect(words).not.toContain('lamp');
  },
);
