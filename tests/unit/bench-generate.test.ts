import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { slugOf } from '#text/fold.ts';
import { generateArchive } from '#tools/bench/generate.ts';

const ARTICLES = 400;

let scratch: string;
let archive: string;

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'bench-generate-'));
  archive = await generated('archive', ARTICLES, 'seed');
});
afterAll(() => rmSync(scratch, { recursive: true }));

async function generated(name: string, articles: number, seed: string): Promise<string> {
  const directory = join(scratch, name);
  await generateArchive(directory, articles, seed);
  return directory;
}

/** Every file below a folder: its path there → its text. */
function filesOf(directory: string): ReadonlyMap<string, string> {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    files.map((file) => [file.slice(directory.length + 1), readFileSync(file, 'utf8')]),
  );
}

interface FrontMatter {
  readonly title: string;
  readonly date: string;
  readonly dateline: string;
  readonly source: string;
  readonly speakers: ReadonlyArray<{ name: string; role: string; organisation: string }>;
  readonly tags: ReadonlyArray<string>;
  readonly summary: string;
}

interface GeneratedArticle {
  readonly path: string;
  readonly facts: FrontMatter;
  readonly body: string;
}

function articlesOf(directory: string): ReadonlyArray<GeneratedArticle> {
  return [...filesOf(directory)]
    .filter(([path]) => path.startsWith('articles/'))
    .map(([path, text]) => {
      const [, facts = '', body = ''] = text.split(/^---\n/mu);
      return { path, facts: parse(facts) as FrontMatter, body };
    });
}

function idsOf(register: string): ReadonlyArray<string> {
  return readdirSync(join(archive, register)).map((file) => file.replace(/\.md$/u, ''));
}

test('generateArchive() writes the same bytes for the same seed and number', async () => {
  expect(filesOf(await generated('again', ARTICLES, 'seed'))).toEqual(filesOf(archive));
});

test('generateArchive() writes another archive for another seed', async () => {
  const other = [...filesOf(await generated('other', ARTICLES, 'other')).keys()];
  expect(other).not.toEqual([...filesOf(archive).keys()]);
});

test.each([1, 2, 50])(
  'generateArchive() writes as many articles as asked for: %i',
  async (articles) => {
    expect(articlesOf(await generated(`of-${articles}`, articles, 'seed'))).toHaveLength(articles);
  },
);

test('generateArchive() puts each article in the folder of its month', () => {
  for (const { path, facts } of articlesOf(archive)) {
    expect(path).toMatch(/^articles\/\d{4}\/\d{2}\/[a-z0-9-]+\.md$/u);
    expect(facts.date.slice(0, 7)).toBe(
      path.slice('articles/'.length).slice(0, 7).replace('/', '-'),
    );
  }
});

test('generateArchive() dates over thirty years, denser to the end', () => {
  const days = articlesOf(archive)
    .map(({ facts }) => facts.date.slice(0, 10))
    .sort();
  expect(days.at(-1)).toBe('2026-06-30');
  expect(days[0]?.slice(0, 4)).toBe('1996');
  const inLastDecade = days.filter((day) => day > '2016-06-30').length;
  expect(inLastDecade).toBeGreaterThan(ARTICLES / 2);
});

test('generateArchive() writes facts that YAML reads as words', () => {
  for (const { facts } of articlesOf(archive)) {
    const { title, date, dateline, source, speakers, tags, summary } = facts;
    const people = speakers.flatMap(({ name, role, organisation }) => [name, role, organisation]);
    for (const fact of [title, date, dateline, source, summary, ...people, ...tags]) {
      expect(fact).toBeTypeOf('string');
    }
    expect(tags.length).toBeGreaterThan(0);
  }
});

test('generateArchive() writes a register file for every name that articles use', () => {
  const articles = articlesOf(archive).map(({ facts }) => facts);
  const used = {
    speakers: articles.flatMap(({ speakers }) => speakers.map(({ name }) => name)),
    sources: articles.map(({ source }) => source),
    tags: articles.flatMap(({ tags }) => tags),
    places: articles.map(({ dateline }) => dateline.slice(0, dateline.indexOf(','))),
  };
  for (const [register, names] of Object.entries(used)) {
    expect(idsOf(register)).toEqual(expect.arrayContaining(names.map(slugOf)));
  }
});

test('generateArchive() writes registers whose names fold to their file names', () => {
  for (const [path, text] of filesOf(archive)) {
    if (path.startsWith('articles/')) continue;
    const { name } = parse(text.split(/^---\n/mu)[1] ?? '') as { name: string };
    expect(path.endsWith(`/${slugOf(name)}.md`)).toBe(true);
  }
});

test('generateArchive() opens and closes every quotation', () => {
  for (const { path, body } of articlesOf(archive)) {
    let isOpen = false;
    for (const paragraph of body.split('\n\n')) {
      for (const { 0: mark, index: at } of paragraph.matchAll(/[“”]/g)) {
        if (mark === '“') {
          // A quotation that runs on may re-open its marks, at the beginning of a paragraph only.
          expect(isOpen && at > 0, path).toBe(false);
          isOpen = true;
        } else if (mark === '”') {
          expect(isOpen, path).toBe(true);
          isOpen = false;
        }
      }
    }
    expect(isOpen, path).toBe(false);
  }
});

test('generateArchive() names exactly those who are quoted, in order of appearance', () => {
  for (const { facts, body, path } of articlesOf(archive)) {
    const appearances = facts.speakers.map(({ name }) => body.indexOf(name));
    expect(appearances, path).not.toContain(-1);
    expect(appearances, path).toEqual(appearances.toSorted((a, b) => a - b));
    expect(body.includes('“'), path).toBe(facts.speakers.length > 0);
  }
});

test('generateArchive() writes quotations of every form', () => {
  const text = articlesOf(archive)
    .map(({ body }) => body)
    .join('\n\n');
  expect(text).toMatch(/,” said [A-Z]\w+ [A-Z]\w+, [A-Z][\w ]+ of the /u);
  expect(text).toMatch(/,” (?:he|she) \w+\./u);
  expect(text).toMatch(/^[A-Z]\w+ \w+: “/mu);
  expect(text).toMatch(/“[^”]+\n\n“/u);
  expect(text).toMatch(/“[^”“]+\n\n[^“”]+”/u);
});
