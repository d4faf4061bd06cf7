// An article left part-way is gone on with where it was left, when the reader asks; never by itself.
import type { Page } from '@playwright/test';
import { LONG, PLAIN, SHORT } from '../support/fixture.ts';
import { expect, test } from './site-test.ts';

const offer = { name: 'Go on where you left off' } as const;

test('an article left part-way offers to go on there, without moving anything', async ({
  page,
}) => {
  const passage = await leaveAt(page, LONG, 12);
  await page.goto(LONG);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.getByRole('button', offer).click();
  await expect(page.locator(`[id="${passage}"]`)).toBeFocused();
  await expect.poll(() => topOf(page, passage)).toBeLessThan(60);
  await expect.poll(() => topOf(page, passage)).toBeGreaterThanOrEqual(0);
  await expect(page).toHaveURL(LONG);
  // Not offered elsewhere.
  await page.goto(PLAIN);
  await expect(page.getByRole('button', offer)).toBeHidden();
});

test('the offer stands before the islands come, so that nothing shifts', async ({ page }) => {
  await leaveAt(page, LONG, 12);
  await page.route(/_assets\/(?!early)[^/]+\.js$/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  );
  await page.goto(LONG);
  await expect(page.getByRole('button', offer)).toBeVisible();
});

test('an article that was not begun, or was read to its end, offers nothing', async ({ page }) => {
  await page.goto(LONG);
  await page.goto(LONG);
  await expect(page.getByRole('button', offer)).toBeHidden();
  await leaveAt(page, LONG, 12);
  await page.goto(LONG);
  await expect(page.getByRole('button', offer)).toBeVisible();
  await page.locator('.prose > :last-child').scrollIntoViewIfNeeded();
  await expect.poll(() => page.evaluate(() => localStorage.getItem('archive:places-1'))).toBe('{}');
  await page.evaluate(() => scrollTo(0, 2000));
  await page.goto(LONG);
  await expect(page.getByRole('button', offer)).toBeHidden();
  await page.goto(SHORT);
  await page.goto(SHORT);
  await expect(page.getByRole('button', offer)).toBeHidden();
});

test('whoever comes for one passage is offered nothing, and leaves nothing', async ({ page }) => {
  const passage = await leaveAt(page, LONG, 12);
  await page.goto(`${LONG}#${passage}`);
  await expect(page.getByRole('button', offer)).toBeHidden();
  await page.evaluate(() => localStorage.clear());
  await page.goto('/');
  await page.goto(LONG);
  await expect(page.getByRole('button', offer)).toBeHidden();
});

test('a passage that is no more is stood in for by its place in the words', async ({ page }) => {
  await leaveAt(page, LONG, 12);
  await page.evaluate(() => {
    const places = localStorage.getItem('archive:places-1') ?? '';
    localStorage.setItem('archive:places-1', places.replace(/"p-\w+"/, '"p-gone"'));
  });
  await page.goto(LONG);
  await page.getByRole('button', offer).click();
  await expect(page.locator('.prose p[id]').nth(12)).toBeFocused();
});

test('the line at the top is as long as what was read', async ({ page }) => {
  await page.goto(LONG);
  const length = (): Promise<number> =>
    page
      .locator('.story')
      .evaluate((story) => new DOMMatrix(getComputedStyle(story, '::before').transform).a);
  expect(await length()).toBe(0);
  await page.locator('.prose p[id]').nth(30).scrollIntoViewIfNeeded();
  await expect.poll(length).toBeGreaterThan(0.1);
  expect(await length()).toBeLessThan(0.9);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect.poll(length).toBe(1);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(
    await page.locator('.story').evaluate((story) => getComputedStyle(story, '::before').content),
  ).toBe('none');
});

/** Reads to a passage, counted from 0, and leaves. @returns its id */
async function leaveAt(page: Page, path: string, number: number): Promise<string> {
  await page.goto(path);
  const passage = page.locator('.prose p[id]').nth(number);
  await passage.evaluate((one) => one.scrollIntoView());
  const id = (await passage.getAttribute('id')) ?? '';
  await page.goto('/');
  return id;
}

function topOf(page: Page, id: string): Promise<number> {
  return page.locator(`[id="${id}"]`).evaluate((one) => one.getBoundingClientRect().top);
}
