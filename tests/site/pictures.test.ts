// Pictures of the archive: shown in sizes and formats made from them, at addresses named by their
// content, and nothing of what is not published.
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  cpSync,
  truncateSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { differingFiles, pageAt, textOfFile } from '../support/built-site.ts';
import { FIXTURE_ARCHIVE, buildEnvironment, builtSites } from '../support/fixture-sites.ts';
import { LONG, PICTURES } from '../support/fixture.ts';
import { elementsNamed, elementsWith, isInside, wordsOf } from '../support/html.ts';
import { fileAt, referencesIn } from '../support/references.ts';
import { runScript } from '../support/run.ts';
import { siteAtRoot as site } from '../support/sites.ts';

const scratch = mkdtempSync(join(tmpdir(), 'archive-pictures-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const page = pageAt(site, PICTURES).document;
const published = [...site.files].filter((file) => file.startsWith('pictures/'));

it('every picture on a page has words, and its shape', () => {
  const images = site.pages.flatMap(({ document }) => elementsNamed(document, 'img'));
  expect(images.length).toBeGreaterThan(5);
  for (const { attribs } of images) {
    expect(attribs['alt']).toMatch(/\S/);
    expect(Number(attribs['width'])).toBeGreaterThan(0);
    expect(Number(attribs['height'])).toBeGreaterThan(0);
  }
});

it('files have the size and the kind their page says', async () => {
  const named = elementsNamed(page, 'source').flatMap(({ attribs }) =>
    (attribs['srcset'] ?? '').split(', ').map((candidate) => candidate.split(' ')),
  );
  expect(named.length).toBeGreaterThan(10);
  for (const [path = '', width = ''] of named) {
    const found = await sharp(join(site.folder, path)).metadata();
    expect(`${found.width}w`).toBe(width);
    expect(found.format).toBe(path.endsWith('.avif') ? 'heif' : 'webp');
  }
});

it('the lead comes first and at once, the others when they are near', () => {
  const [lead, ...others] = elementsNamed(page, 'img').map(({ attribs }) => attribs);
  expect(lead).toMatchObject({ fetchpriority: 'high', width: '1600', height: '1067' });
  expect(lead).not.toHaveProperty('loading');
  expect(others.map(({ loading }) => loading)).toEqual(['lazy', 'lazy', 'lazy']);
});

it('pictures alone in a paragraph are figures, with caption and maker', () => {
  const captions = elementsNamed(page, 'figcaption').map((caption) => wordsOf(caption));
  expect(captions).toEqual([
    'Drawing: Lower School, Quillmouth',
    'The ebb, on squared paper. · Drawing: Tove Ansgar, aged nine',
    'Photo: Lower School, Quillmouth',
  ]);
  const inline = elementsWith(page, 'src').find(({ attribs }) => attribs['src']?.endsWith('.svg'));
  expect(inline && isInside(inline, 'p')).toBe(true);
});

it('a picture on another host is a link to it', () => {
  expect(
    elementsWith(page, 'href', 'https://larkwire.example/late.png').map((link) => wordsOf(link)),
  ).toEqual(['the drawing that came late']);
});

it('the front page shows the lead’s picture', () => {
  const [front] = elementsNamed(pageAt(site, '/').document, 'img');
  const [own] = elementsNamed(pageAt(site, LONG).document, 'img');
  expect(front?.attribs['src']).toBe(own?.attribs['src']);
});

it('other sites are shown a JPEG, with its size', async () => {
  const contentOf = (property: string): string =>
    elementsWith(page, 'property', property)[0]?.attribs['content'] ?? '';
  const file = fileAt(site, new URL(contentOf('og:image'))) ?? '';
  const { format, width, height } = await sharp(join(site.folder, file)).metadata();
  expect([format, String(width), String(height)]).toEqual([
    'jpeg',
    contentOf('og:image:width'),
    contentOf('og:image:height'),
  ]);
  expect(width).toBe(1200);
  expect(textOfFile(site, `${PICTURES.slice(1)}index.html`)).toContain(
    `"image":"${contentOf('og:image')}"`,
  );
});

it('the feed has one picture each, with its full address', () => {
  const images = textOfFile(site, 'feed.xml').match(/&lt;img [^&]*src=&quot;.*?&quot;/g) ?? [];
  expect(images.length).toBeGreaterThan(2);
  for (const image of images) expect(image).toContain('src=&quot;https://archive.example/');
  expect(textOfFile(site, 'feed.xml')).not.toContain('srcset');
});

it('what lies in pictures/ is shown somewhere', () => {
  const shown = new Set(
    site.pages.flatMap(({ document }) =>
      referencesIn(document).map(({ target }) => target.replace(site.origin, '')),
    ),
  );
  expect(published.length).toBeGreaterThan(20);
  expect(published.filter((file) => !shown.has(`/${file}`))).toEqual([]);
});

describe('a second build', () => {
  const folder = join(scratch, 'again');
  const archive = join(scratch, 'archive');
  cpSync(FIXTURE_ARCHIVE, archive, { recursive: true });
  const env = { ...buildEnvironment(folder), ARCHIVE_DIR: archive };

  it('makes no picture anew, and a broken one ends it before anything is replaced', async () => {
    const first = await runScript('build', { env });
    expect(first.status, first.stderr).toBe(0);
    expect(first.stdout).toMatch(/5 pictures shown, [1-9]\d* sizes of them made anew/);
    const made = join(folder, 'cache', 'pictures');
    const [kept = ''] = readdirSync(made);
    const bytes = readFileSync(join(made, kept));
    rmSync(join(made, kept));
    const second = await runScript('build', { env });
    expect(second.stdout).toContain('5 pictures shown, 1 size of them made anew');
    expect(readFileSync(join(made, kept))).toEqual(bytes);
    expect(differingFiles(builtSites().root, env.OUT_DIR)).toEqual([]);

    truncateSync(join(archive, 'pictures', '2025', 'tide-in-three-tones.jpg'), 9000);
    const third = await runScript('build', { env });
    expect(third.status).toBe(1);
    expect(third.stderr).toContain('/pictures/2025/tide-in-three-tones.jpg cannot be decoded');
    expect(differingFiles(builtSites().root, env.OUT_DIR)).toEqual([]);
    expect(existsSync(join(folder, 'cache', 'pictures'))).toBe(true);
  }, 400_000);
});
