// The preview, as an editor has it open while writing: what is saved shows, and what is wrong is said
// on the page it concerns.
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { startPreview } from '#tools/bench/preview.ts';
import type { Preview } from '#tools/bench/preview.ts';
import { ROOT } from '#tools/root.ts';
import { FIXTURE_ARCHIVE } from '../support/fixture-sites.ts';
import { MDX, PICTURES, PLAIN } from '../support/fixture.ts';
import { expect, test } from './site-test.ts';

const PLAIN_FILE = 'articles/2026/02/quillmouth-opens-its-deepened-channel.md';
const MDX_FILE = 'articles/2026/02/the-lamp-of-tern-island-comes-home.mdx';

test.describe.configure({ mode: 'serial' });

let folder = '';
let preview: Preview;

const pathOf = (file: string): string => join(folder, 'archive', file);
const sourceOf = (file: string): string => readFileSync(pathOf(file), 'utf8');
const save = (file: string, source: string): void => writeFileSync(pathOf(file), source);

/** A page that is told to load again lets go of where it was going. */
async function visit(page: Page, path: string): Promise<void> {
  await expect(async () => {
    await page.goto(preview.origin + path);
  }).toPass();
}

test.beforeAll(async () => {
  test.setTimeout(120_000);
  folder = mkdtempSync(join(tmpdir(), 'archive-preview-'));
  cpSync(FIXTURE_ARCHIVE, join(folder, 'archive'), { recursive: true });
  preview = await startPreview(ROOT, {
    ARCHIVE_DIR: join(folder, 'archive'),
    ARCHIVE_CACHE_DIR: join(folder, 'cache'),
  });
});

test.afterAll(async () => {
  await preview.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('an open page shows what is written into its file', async ({ page }) => {
  await visit(page, PLAIN);
  const source = sourceOf(PLAIN_FILE);
  save(PLAIN_FILE, `${source}\nThe harbour cat was not consulted.\n`);
  await expect(page.getByText('The harbour cat was not consulted.')).toBeVisible();
  save(PLAIN_FILE, source);
  await expect(page.getByText('The harbour cat was not consulted.')).toHaveCount(0);
});

test('an open page shows what is written by way of a draft and a new name', async ({ page }) => {
  await visit(page, PLAIN);
  const source = sourceOf(PLAIN_FILE);
  save(`${PLAIN_FILE}.draft`, `${source}\nThe harbour cat has been told.\n`);
  renameSync(pathOf(`${PLAIN_FILE}.draft`), pathOf(PLAIN_FILE));
  await expect(page.getByText('The harbour cat has been told.')).toBeVisible();
  save(PLAIN_FILE, source);
  await expect(page.getByText('The harbour cat has been told.')).toHaveCount(0);
});

test('a feed of a list shows what is written into a file', async ({ request }) => {
  const feed = async (): Promise<string> =>
    (await request.get(`${preview.origin}/tags/harbour/feed.xml`)).text();
  const source = sourceOf(PLAIN_FILE);
  expect(await feed()).toContain('<rss');
  save(PLAIN_FILE, `${source}\nThe harbour cat reads feeds.\n`);
  await expect.poll(feed).toContain('The harbour cat reads feeds.');
  save(PLAIN_FILE, source);
  await expect.poll(feed).not.toContain('The harbour cat reads feeds.');
});

test('an open page of an MDX article shows what is written into its file', async ({ page }) => {
  await visit(page, MDX);
  const source = sourceOf(MDX_FILE);
  save(MDX_FILE, `${source}\n<Aside title="Of the cat">It kept watch.</Aside>\n`);
  await expect(page.getByText('Of the cat')).toBeVisible();
  save(MDX_FILE, source);
  await expect(page.getByText('Of the cat')).toHaveCount(0);
});

test('a picture is made in the size a browser asks for, and anew when it changes', async ({
  page,
}) => {
  await visit(page, PICTURES);
  const lead = page.locator('.lead-picture img');
  // While the page is loaded anew there is nothing to ask.
  const shown = (): Promise<string> =>
    lead
      .evaluate((image: HTMLImageElement) => (image.naturalWidth > 0 ? image.currentSrc : ''))
      .catch(() => '');
  await expect.poll(shown).toMatch(/\/pictures\/tide-in-three-tones-[0-9a-f]{8}-\d+\.avif$/);
  const before = await shown();
  const picture = 'pictures/2025/tide-in-three-tones.jpg';
  cpSync(pathOf('pictures/2025/a-buoy-held-upright.jpg'), pathOf(picture));
  await expect.poll(shown).toMatch(/tide-in-three-tones-[0-9a-f]{8}-500\.avif$/);
  cpSync(join(FIXTURE_ARCHIVE, picture), pathOf(picture));
  await expect.poll(shown).toBe(before);
});

for (const file of ['articles/cat-found.md', 'articles/cat-fed.mdx']) {
  test(`an article comes and goes with its file ${file}`, async ({ page }) => {
    await visit(page, '/');
    const link = page.getByRole('link', { name: 'Cat news' });
    save(file, '---\ntitle: Cat news\ndate: 2026-03-01\n---\n\nIt purred at the quay.\n');
    await expect(link.first()).toBeVisible();
    const path = (await link.first().getAttribute('href')) ?? '';
    expect((await page.request.get(preview.origin + path)).status()).toBe(200);
    await visit(page, path);
    await expect(page.getByText('It purred at the quay.')).toHaveCount(1);
    await visit(page, '/');
    rmSync(pathOf(file));
    await expect(link).toHaveCount(0);
  });
}

test('an open page shows a name changed in its register', async ({ page }) => {
  await visit(page, PLAIN);
  const file = 'tags/harbour.md';
  const source = sourceOf(file);
  save(file, source.replace(/^name: .*$/m, 'name: Quays and moles'));
  await expect(page.getByRole('link', { name: 'Quays and moles' })).toBeVisible();
  save(file, source);
});

test('an article’s page lists what is wrong with its file, and the front page links to it', async ({
  page,
}) => {
  const source = sourceOf(PLAIN_FILE);
  save(PLAIN_FILE, source.replace('title:', 'sumary: A slip\ntitle:'));
  await visit(page, PLAIN);
  const problems = page.getByRole('region', { name: 'Problems' });
  await expect(problems).toContainText('1 error');
  await expect(problems).toContainText('Error at 2:1: unknown key `sumary`');
  await expect(problems).toContainText('write `summary`');
  await expect(problems).toContainText('unknown-key');
  // What was saved is there already when its watcher hears of it and loads the page once more.
  await expect(async () => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }).toPass();

  await visit(page, '/');
  await expect(problems).toContainText('1 error');
  await problems.getByRole('link', { name: PLAIN_FILE }).click();
  await expect(page).toHaveURL(preview.origin + PLAIN);

  save(PLAIN_FILE, source);
  await expect(problems).toHaveCount(0);
});

test('problems stand there without scripts', async ({ browser }) => {
  const source = sourceOf(PLAIN_FILE);
  save(PLAIN_FILE, source.replace('title:', 'sumary: A slip\ntitle:'));
  const page = await browser.newPage({ javaScriptEnabled: false });
  const problems = page.getByRole('region', { name: 'Problems' });
  for (const path of [PLAIN, '/']) {
    await expect(async () => {
      await page.goto(preview.origin + path);
      expect(await problems.textContent()).toContain('1 error');
    }).toPass();
  }
  await page.close();
  save(PLAIN_FILE, source);
});

for (const [what, file, address, broken] of [
  ['broken YAML', PLAIN_FILE, PLAIN, '---\ntitle: "Never closed\n---\n\nWords.\n'],
  ['no front matter', PLAIN_FILE, PLAIN, 'Words alone.\n'],
  [
    'an MDX body that is no MDX',
    MDX_FILE,
    MDX,
    '---\ntitle: T\ndate: 2026-02-11\n---\n\n<Aside>\n',
  ],
] as const) {
  test(`an article with ${what} says so at its address until it is mended`, async ({ page }) => {
    await visit(page, address);
    const source = sourceOf(file);
    save(file, broken);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This article cannot be read');
    await expect(page.getByRole('region', { name: 'Problems' })).toContainText(file);
    save(file, source);
    await expect(page.getByRole('article')).toBeVisible();
  });
}

test('a file that never had a page is reported on the front page', async ({ page }) => {
  await visit(page, '/');
  save('articles/empty.md', '');
  const problems = page.getByRole('region', { name: 'Problems' });
  await expect(problems).toContainText('articles/empty.md');
  await expect(problems).toContainText('the file is empty');
  rmSync(pathOf('articles/empty.md'));
  await expect(problems).not.toContainText('articles/empty.md');
});
