// What the phase of the build writes, with settings other than the site's own.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildArchive } from '#archive/archive.ts';
import { readContent } from '#intake/read-content.ts';
import { Spool } from '#intake/spool.ts';
import { PictureFiles } from '#pictures/picture-files.ts';
import { ROOT } from '#tools/root.ts';
import { ArticleWords } from '#tools/build/article-words.ts';
import { writeData } from '#tools/build/data-and-twins.ts';
import type { DataInput } from '#tools/build/data-and-twins.ts';
import { Maker } from '#tools/build/maker.ts';
import { WHOLE } from '#tools/build/share.ts';
import { FIXTURE_ARCHIVE } from '../../support/fixture-sites.ts';
import { MDX, PUBLISHED, UNPUBLISHED, WITHDRAWN } from '../../support/fixture.ts';
import { aFolder } from '../support/folder.ts';
import { ninjs } from '../support/ninjs.ts';

const { content } = readContent(FIXTURE_ARCHIVE, null);
const pictures = new PictureFiles({
  archiveDir: FIXTURE_ARCHIVE,
  publicDir: join(ROOT, 'public'),
  keptAt: null,
});

/** The folder in which it was written. */
async function written(site: Partial<DataInput['site']>, of = content): Promise<string> {
  const outDir = aFolder();
  const scratch = aFolder();
  const texts = new Spool(scratch, 'texts');
  const run = { machine: WHOLE, process: WHOLE, ledger: null, outDir: scratch };
  await writeData(
    {
      content: of,
      archive: buildArchive(of, Date.parse('2026-06-01T12:00:00Z')),
      pictures,
      words: new ArticleWords(FIXTURE_ARCHIVE, texts),
      site: {
        title: 'The Archive',
        description: 'An archive.',
        lang: 'en',
        dataPartSize: 1000,
        dataLicence: null,
        twins: { markdown: false, ninjs: false },
        ...site,
      },
      absolute: (path) => `https://archive.example${path}`,
      cache: join(scratch, 'quotes'),
      version: '1',
    },
    new Maker(run, outDir),
  );
  texts.close();
  return outDir;
}

const textIn = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

test('no article has a twin that is not switched on', async () => {
  const files = filesIn(await written({}));
  expect(files.filter((file) => /^\d{4}/.test(file))).toEqual([]);
  expect(files).toContain('data/manifest.json');
});

test('every article has its ninjs, as ninjs has it', async () => {
  const folder = await written({ twins: { markdown: false, ninjs: true } });
  for (const path of [...PUBLISHED, WITHDRAWN]) {
    const text = textIn(folder, `${path.slice(1, -1)}.json`);
    expect(ninjs.safeParse(JSON.parse(text)).error, path).toBeUndefined();
    for (const words of UNPUBLISHED) expect(text.toLowerCase(), path).not.toContain(words);
  }
  expect(filesIn(folder).filter((file) => file.endsWith('.md'))).toEqual([]);
});

test('ninjs has full addresses, and no component', async () => {
  const folder = await written({ twins: { markdown: false, ninjs: true } });
  const all = PUBLISHED.map((path) => textIn(folder, `${path.slice(1, -1)}.json`)).join('\n');
  const addresses = [...all.matchAll(/(?:href|src)=\\"([^"\\]*)/g)].map(([, address]) => address);
  expect(addresses).toContainEqual(expect.stringContaining('/pictures/ebb-on-squared-paper-'));
  expect(addresses.filter((address) => !/^https?:/.test(address ?? ''))).toEqual([]);
  const mdx = ninjs.parse(JSON.parse(textIn(folder, `${MDX.slice(1, -1)}.json`)));
  expect(mdx.bodies?.[1]?.value).toContain('<strong>How a lens of this kind works</strong>');
  expect(mdx.bodies?.[0]?.value).toContain('How a lens of this kind works\n\nA lamp throws');
});

test('ninjs of a withdrawn article is a kill: no word of it but its headline', async () => {
  const folder = await written({ twins: { markdown: false, ninjs: true } });
  expect(JSON.parse(textIn(folder, `${WITHDRAWN.slice(1, -1)}.json`))).toEqual({
    uri: `https://archive.example${WITHDRAWN}`,
    standard: expect.objectContaining({ version: '3.1' }) as unknown,
    type: 'text',
    language: 'en',
    firstCreated: '2025-04-02T00:00:00Z',
    versionCreated: '2025-04-03T00:00:00Z',
    pubStatus: 'canceled',
    headlines: [{ role: 'main', value: 'Lighthouse museum said to be selling its ledger' }],
    edNote: expect.stringMatching(/^The story rested on a letter/) as unknown,
  });
});

test('a file past the size goes on in one for each year, with nothing lost', async () => {
  const [whole, split] = [await written({}), await written({ dataPartSize: 12 })];
  const parts = filesIn(join(split, 'data')).filter((file) => file.startsWith('quotes-'));
  expect(parts).toContain('quotes-2023.jsonl');
  expect(existsSync(join(split, 'data/quotes.jsonl'))).toBe(false);
  const lines = (files: string[]): string =>
    files.map((file) => textIn(split, `data/${file}`)).join('');
  expect(lines(parts.filter((file) => file.endsWith('.jsonl')))).toBe(
    textIn(whole, 'data/quotes.jsonl'),
  );
  const rows = parts
    .filter((file) => file.endsWith('.csv'))
    .map((file) => textIn(split, `data/${file}`));
  const head = textIn(whole, 'data/quotes.csv').split('\r\n')[0] ?? '';
  expect(rows.every((text) => text.startsWith(`${head}\r\n`))).toBe(true);
  expect(
    head +
      rows
        .map((text) => text.slice(head.length))
        .join('')
        .replaceAll('\r\n\r\n', '\r\n'),
  ).toBe(textIn(whole, 'data/quotes.csv'));
});

test('a licence stands where there is one', async () => {
  const dataLicence = { name: 'By leave', url: 'https://archive.example/leave' };
  const manifest = JSON.parse(
    textIn(await written({ dataLicence }), 'data/manifest.json'),
  ) as object;
  expect(manifest).toMatchObject({ licence: dataLicence });
});

test('an archive without articles has its files, empty', async () => {
  const outDir = await written({}, { articles: [], registers: content.registers });
  expect(textIn(outDir, 'data/quotes.jsonl')).toBe('');
  expect(textIn(outDir, 'data/quotes.csv')).toMatch(/^id,words,.*\r\n$/);
});
