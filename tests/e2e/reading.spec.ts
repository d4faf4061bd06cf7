// A reader's way: from the front page to an article, from a quotation to its speaker, and back.
import { LONG, PLAIN, RIGHT_TO_LEFT } from '../support/fixture.ts';
import { expect, test } from './site-test.ts';

test('front page, article, speaker, and back to the quotation', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('main')
    .getByRole('link', { name: 'the record of a long evening' })
    .first()
    .click();
  await expect(page).toHaveURL(LONG);

  const quotation = page.locator('[data-quote][data-speaker="wilmot-tarrant"]').first();
  await expect(quotation).toContainText('A bell has no hands');
  const anchor = await quotation.getAttribute('data-quote');
  const paragraph = page.locator('.voiced', { has: page.locator(`[id="${anchor}"]`) });
  const name = paragraph.getByRole('link', { name: 'Wilmot Tarrant' }).first();
  await expect(name).toBeVisible();
  await name.click();

  await expect(page).toHaveURL('/speakers/wilmot-tarrant/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wilmot Tarrant');
  await expect(page.getByText('A bell has no hands').first()).toBeVisible();
  await page.locator(`a[href="${LONG}#${anchor}"]`).first().click();

  await expect(page).toHaveURL(`${LONG}#${anchor}`);
  await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport();
});

test('the speaker stands beside the quotation where there is room, above it where there is none', async ({
  page,
}) => {
  await page.goto(PLAIN);
  const voiced = page.locator('.voiced').first();
  const name = voiced.locator('.voice');
  const words = voiced.locator('[data-quote]').first();

  await page.setViewportSize({ width: 1280, height: 900 });
  const [beside, wide] = [await name.boundingBox(), await words.boundingBox()];
  if (!beside || !wide) throw new Error('the quotation or its speaker is not shown');
  expect(beside.x + beside.width <= wide.x || beside.x >= wide.x + wide.width).toBe(true);
  expect(beside.y).toBeLessThan(wide.y + wide.height);
  expect(beside.y + beside.height).toBeGreaterThan(wide.y);

  await page.setViewportSize({ width: 360, height: 800 });
  const [above, narrow] = [await name.boundingBox(), await words.boundingBox()];
  if (!above || !narrow) throw new Error('the quotation or its speaker is not shown');
  expect(above.y + above.height).toBeLessThanOrEqual(narrow.y + 1);
});

test('an article read from right to left has its speaker on the other side', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(RIGHT_TO_LEFT);
  const paragraph = page.locator('article .prose p').first();
  await expect(paragraph).toHaveCSS('direction', 'rtl');
  const voiced = page.locator('.voiced').first();
  const [name, words] = [
    await voiced.locator('.voice').boundingBox(),
    await voiced.locator('p').first().boundingBox(),
  ];
  if (!name || !words) throw new Error('the quotation or its speaker is not shown');
  expect(name.x).toBeGreaterThan(words.x);
});

test('a printed article keeps headline, dateline, words, speakers and address', async ({
  page,
}) => {
  await page.goto(PLAIN);
  await page.emulateMedia({ media: 'print' });
  const article = page.locator('article');
  await expect(article.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(article.getByText('QUILLMOUTH, Ostrany, Feb. 11.').first()).toBeVisible();
  await expect(article.getByText('boating lake with a customs office').last()).toBeVisible();
  await expect(article.locator('.voiced').first().getByText('Odile Marchbanks')).toBeVisible();
  await expect(article.getByText(`https://archive.example${PLAIN}`).first()).toBeVisible();
});

test('years, months, days lead down to the article and back up', async ({ page }) => {
  await page.goto('/2026/');
  await page.getByRole('main').locator('a[href="/2026/02/"]').first().click();
  await page.getByRole('main').locator('a[href="/2026/02/11/"]').first().click();
  await page.getByRole('main').locator(`a[href="${PLAIN}"]`).first().click();
  await expect(page).toHaveURL(PLAIN);
  for (const path of ['/2026/02/11/', '/2026/02/', '/2026/'])
    await expect(page.getByRole('main').locator(`a[href="${path}"]`).first()).toBeVisible();
});
