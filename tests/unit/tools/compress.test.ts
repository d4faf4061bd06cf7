// Packed copies beside the texts of a site: which there are, when they are made, and that they hold their file.
import { readFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { companionsOf, packedFrom } from '#tools/compress/companions.ts';
import { compressSite, formatCompression } from '#tools/compress/compress-site.ts';
import type { Compression } from '#tools/compress/compress-site.ts';
import { runTool } from '../support/command.ts';
import { aFolder } from '../support/folder.ts';

const WORDS = 'The tide came in before the harbour master did. '.repeat(50);

function compressed(folder: string, ...given: string[]): Promise<Compression> {
  return compressSite(folder, new Set(given), join(dirname(folder), 'workshop'));
}

function aSite(files: Readonly<Record<string, string | Uint8Array>>): string {
  const below = Object.entries(files).map(([path, text]) => [`dist/${path}`, text] as const);
  return join(aFolder(Object.fromEntries(below)), 'dist');
}

test.each(['index.html', 'data/quotes.jsonl', '2026/03/10/tide.md', 'feeds.opml'])(
  'companionsOf() packs %s, and packedFrom() leads back',
  (path) => {
    expect(companionsOf(path)).toEqual([`${path}.br`, `${path}.gz`]);
    expect(companionsOf(path).map(packedFrom)).toEqual([path, path]);
  },
);

test.each(['a.avif', 'a.woff2', 'en_1.pf_index', '1.pack', '_headers', 'index.html.br'])(
  'companionsOf() leaves %s alone',
  (path) => {
    expect(companionsOf(path)).toEqual([]);
    expect(packedFrom(`${path}.gz`)).toBeNull();
  },
);

describe('compressSite()', () => {
  it('packs texts, not what is small or packed by itself', async () => {
    const site = aSite({ 'a.html': WORDS, 'small.html': 'small', 'a.woff2': WORDS });
    expect(await compressed(site)).toMatchObject({ packed: 1, kept: 0, plainBytes: WORDS.length });
    expect(readdirSync(site)).toEqual([
      'a.html',
      'a.html.br',
      'a.html.gz',
      'a.woff2',
      'small.html',
    ]);
    expect(String(brotliDecompressSync(readFileSync(join(site, 'a.html.br'))))).toBe(WORDS);
    expect(String(gunzipSync(readFileSync(join(site, 'a.html.gz'))))).toBe(WORDS);
    expect(readdirSync(dirname(site))).toEqual(['dist']);
  });

  it('gives companions the time of their file, and leaves them alone while that stands', async () => {
    const site = aSite({ 'a.html': WORDS });
    await compressed(site);
    const before = statSync(join(site, 'a.html.br'));
    expect(before.mtimeMs).toBeCloseTo(statSync(join(site, 'a.html')).mtimeMs, 2);
    expect(await compressed(site)).toMatchObject({ packed: 0, kept: 1 });
    expect(statSync(join(site, 'a.html.br')).ino).toBe(before.ino);
  });

  it('packs anew what was written since, and what lacks a companion', async () => {
    const site = aSite({ 'a.html': WORDS, 'b.html': WORDS, 'c.html': WORDS });
    await compressed(site);
    writeFileSync(join(site, 'a.html'), WORDS.toUpperCase());
    utimesSync(join(site, 'a.html'), 1e9, 1e9);
    rmSync(join(site, 'b.html.gz'));
    expect(await compressed(site)).toMatchObject({ packed: 2, kept: 1 });
    expect(String(gunzipSync(readFileSync(join(site, 'a.html.gz'))))).toBe(WORDS.toUpperCase());
  });

  it('removes companions without a file worth packing, but nothing that somebody put there', async () => {
    const site = aSite({
      'gone.html.br': '1',
      'a.html': 'small',
      'a.html.gz': '2',
      'b.csv.gz': '3',
    });
    await compressed(site, 'b.csv.gz');
    expect(readdirSync(site)).toEqual(['a.html', 'b.csv.gz']);
  });

  it('gives the same bytes from one thread and from several', async () => {
    const pages = Array.from({ length: 250 }, (_, n) => [`${n}.html`, `${WORDS} ${n}`] as const);
    const [many, one] = [aSite(Object.fromEntries(pages)), aSite({ '77.html': `${WORDS} 77` })];
    expect(await compressed(many)).toMatchObject({ packed: 250, kept: 0 });
    await compressed(one);
    expect(readdirSync(many)).toHaveLength(750);
    for (const name of ['77.html.br', '77.html.gz'])
      expect(readFileSync(join(many, name)).equals(readFileSync(join(one, name)))).toBe(true);
  });
});

test('formatCompression() says how many files and bytes', () => {
  expect(
    formatCompression({ packed: 1204, kept: 20_100, plainBytes: 212e6, packedBytes: 38.24e6 }),
  ).toBe('1,204 files packed, 20,100 kept; 212.0 MB → 38.2 MB');
});

test('compress says what to do where there is no site, and refuses a folder with something else', () => {
  const place = aFolder({ 'else/letter.html': WORDS });
  const at = (name: string): Record<string, string> => ({
    OUT_DIR: join(place, name),
    ARCHIVE_CACHE_DIR: join(place, 'cache'),
  });
  expect(runTool('compress', [], at('dist'))).toMatchObject({
    status: 1,
    stderr: `there is no built site in ${join(place, 'dist')}: run npm run build first\n`,
  });
  expect(runTool('compress', [], at('else')).status).toBe(1);
  expect(readdirSync(join(place, 'else'))).toEqual(['letter.html']);
});
