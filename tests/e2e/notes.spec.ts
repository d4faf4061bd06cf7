// A reader marks words and writes beside them: by pointer, by keyboard; what is kept, found again, or lost.
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { LONG, PLAIN, RIGHT_TO_LEFT } from '../support/fixture.ts';
import { expect, test } from './site-test.ts';

const WORDS = 'nine years after the first survey';

/** Selects words that stand in one text node of the article. */
async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((sought) => {
    const walker = document.createTreeWalker(
      document.querySelector('.story .prose') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(sought) ?? -1;
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + sought.length);
    }
  }, words);
}

/** The words drawn as highlights of a kind. */
function drawn(page: Page, look = 'kept'): Promise<string[]> {
  return page.evaluate(
    (name) =>
      [...(CSS.highlights.get(name) ?? [])].map((range) =>
        range instanceof Range ? range.toString() : '',
      ),
    look,
  );
}

/** The names and values the site keeps for notes. */
function stored(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(
      Object.entries(localStorage).filter(([name]) => name.startsWith('archive:note')),
    ),
  );
}

async function highlight(page: Page, words: string): Promise<void> {
  await select(page, words);
  await page.keyboard.press('h');
  await expect(page.getByRole('status').filter({ hasText: 'Highlighted.' })).toBeVisible();
}

const opener = (page: Page): Locator => page.locator('reader-notes > button');
const panel = (page: Page): Locator => page.getByRole('dialog', { name: 'My notes' });

test('words are marked from the bar beside them, and stay marked', async ({ page }) => {
  await page.goto(PLAIN);
  await select(page, WORDS);
  const bar = page.getByRole('group', { name: 'Chosen words' });
  await bar.getByRole('button', { name: 'Highlight' }).click();
  await expect(opener(page)).toHaveText('Notes (1)');
  await expect(bar).toBeHidden();
  expect(await drawn(page)).toEqual([WORDS]);
  await page.reload();
  await expect(opener(page)).toHaveText('Notes (1)');
  await expect.poll(() => drawn(page)).toEqual([WORDS]);
});

test('the page’s tree is left alone by a highlight', async ({ page }) => {
  await page.goto(PLAIN);
  const before = await page.locator('.prose').innerHTML();
  await highlight(page, WORDS);
  expect(await page.locator('.prose').innerHTML()).toBe(before);
});

test('m marks words and opens a place to write, which survives a reload', async ({ page }) => {
  await page.goto(PLAIN);
  await select(page, WORDS);
  await page.keyboard.press('m');
  await expect(panel(page).getByRole('textbox')).toBeFocused();
  await page.keyboard.type('Ask for the survey.');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(opener(page)).toBeFocused();
  await page.reload();
  await opener(page).click();
  await expect(panel(page).getByRole('textbox')).toHaveValue('Ask for the survey.');
});

test('the key without a selection says what is missing', async ({ page }) => {
  await page.goto(PLAIN);
  await page.keyboard.press('h');
  await expect(page.getByRole('status').filter({ hasText: 'Select words' })).toBeVisible();
  await expect(opener(page)).toHaveText('Notes');
});

test('the panel lists notes in the order of the article, goes to them, deletes and takes back', async ({
  page,
}) => {
  await page.goto(PLAIN);
  await highlight(page, 'boating lake with a customs office');
  await highlight(page, WORDS);
  await opener(page).click();
  const items = panel(page).getByRole('listitem');
  await expect(items.getByRole('blockquote')).toHaveText([
    WORDS,
    'boating lake with a customs office',
  ]);
  await items.nth(1).getByRole('link', { name: 'Go to the words' }).click();
  await expect.poll(() => drawn(page, 'kept-here')).toEqual(['boating lake with a customs office']);
  await expect(page.locator('p', { hasText: 'boating lake' }).first()).toBeInViewport();

  await items.first().getByRole('textbox').fill('Ask for the survey.');
  await items.first().getByRole('button', { name: 'Delete' }).click();
  await expect(items).toHaveCount(1);
  expect(Object.keys(await stored(page))).toHaveLength(1);
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(items).toHaveCount(2);
  await expect(items.first().getByRole('textbox')).toHaveValue('Ask for the survey.');
  expect(Object.keys(await stored(page))).toHaveLength(2);
});

test('the speakers’ labels are no words of the article', async ({ page }) => {
  await page.goto(PLAIN);
  await page.evaluate(() => {
    const voiced = document.querySelector('.prose .voiced');
    if (voiced) getSelection()?.selectAllChildren(voiced);
  });
  await page.keyboard.press('h');
  await expect(opener(page)).toHaveText('Notes (1)');
  const label = await page.locator('.prose .voiced .voice').first().innerText();
  expect((await drawn(page)).join(' ')).not.toContain(label);
});

test('words are found again in an edited article, or told as changed, or as lost', async ({
  page,
}) => {
  const long = 'four after the first dredger was sent home for want of money';
  const lost = 'was opened to shipping on Wednesday';
  await page.goto(PLAIN);
  for (const words of [WORDS, long, lost]) await highlight(page, words);
  await page.route(`**${PLAIN}`, async (route) => {
    const response = await route.fetch();
    const html = (await response.text())
      .replace(
        '<div class="prose e-content">',
        '<div class="prose e-content"><p>A new first paragraph.</p>',
      )
      .replace('the first dredger was', 'the second dredger was')
      .replace(lost, 'saw its earliest ship last week');
    await route.fulfill({ response, body: html });
  });
  await page.reload();
  await expect.poll(() => drawn(page)).toEqual([WORDS]);
  expect(await drawn(page, 'kept-changed')).toEqual([long.replace('first', 'second')]);
  await opener(page).click();
  await expect(panel(page).getByText('Words changed since')).toHaveCount(1);
  const apart = panel(page).getByRole('region', { name: 'No longer in the article' });
  await expect(apart.getByRole('blockquote')).toHaveText(lost);
  await expect(apart.getByRole('link')).toHaveCount(0);
  expect(Object.keys(await stored(page))).toHaveLength(3);
});

test('what cannot be read is not shown and not touched', async ({ page }) => {
  const rubbish = {
    [`archive:note-1:${PLAIN}:x`]: '{"id":',
    [`archive:note-1:${PLAIN}:y`]: '{"id":"y"}',
    [`archive:note-2:${PLAIN}:z`]: '"of another version"',
  };
  await page.goto(PLAIN);
  await page.evaluate((entries) => {
    for (const [name, value] of Object.entries(entries)) localStorage.setItem(name, value);
  }, rubbish);
  await page.reload();
  await highlight(page, WORDS);
  await expect(opener(page)).toHaveText('Notes (1)');
  expect(await stored(page)).toMatchObject(rubbish);
  expect(Object.keys(await stored(page))).toHaveLength(4);
});

test('a full storage is told, keeps what was there, and the note stays for the visit', async ({
  page,
}) => {
  await page.goto(PLAIN);
  await highlight(page, WORDS);
  const before = await stored(page);
  await page.evaluate(() => {
    for (let size = 2 ** 22; size >= 1; size /= 2)
      for (let part = 0; part < 2; part++)
        try {
          localStorage.setItem(`filler-${size}-${part}`, 'x'.repeat(size));
        } catch {
          // This size no longer fits; a smaller one may.
        }
  });
  await select(page, 'boating lake');
  await page.keyboard.press('h');
  await expect(page.getByRole('status').filter({ hasText: 'storage is full' })).toBeVisible();
  await expect(opener(page)).toHaveText('Notes (2)');
  expect(await stored(page)).toEqual(before);
});

test('where storage is forbidden, notes work for the visit and say so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await page.goto(PLAIN);
  await select(page, WORDS);
  await page.keyboard.press('h');
  await expect(page.getByRole('status').filter({ hasText: 'does not let' })).toBeVisible();
  await expect(opener(page)).toHaveText('Notes (1)');
  expect(await drawn(page)).toEqual([WORDS]);
});

test('without the Highlight API words are wrapped in marks, and unwrapped again', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(CSS, 'highlights');
    Reflect.deleteProperty(Object.getPrototypeOf(CSS) as object, 'highlights');
  });
  await page.goto(PLAIN);
  const before = await page.locator('.prose').innerHTML();
  await highlight(page, WORDS);
  await expect(page.locator('.prose mark.kept')).toHaveText(WORDS);
  await highlight(page, 'boating lake with a customs office');
  await expect(page.locator('.prose mark.kept')).toHaveCount(2);
  await opener(page).click();
  for (const left of [1, 0]) {
    await panel(page).getByRole('button', { name: 'Delete' }).first().click();
    await expect(page.locator('.prose mark.kept')).toHaveCount(left);
  }
  expect(await page.locator('.prose').innerHTML()).toBe(before);
});

test('a change in one tab shows in another', async ({ page, context }) => {
  await page.goto(PLAIN);
  const other = await context.newPage();
  await other.goto(PLAIN);
  await highlight(other, 'boating lake');
  await highlight(page, WORDS);
  await expect(opener(other)).toHaveText('Notes (2)');
  await expect.poll(() => drawn(other)).toEqual([WORDS, 'boating lake']);
});

test('the bar beside selected words takes the commands, once', async ({ page }) => {
  await page.goto(PLAIN);
  const bar = page.locator('.words-bar');
  for (const words of ['boating lake', WORDS]) {
    await select(page, words);
    await expect(bar.getByRole('button')).toHaveText([/Copy/, 'Highlight', 'Note']);
  }
  await bar.getByRole('button', { name: 'Highlight' }).click();
  await expect(opener(page)).toHaveText('Notes (1)');
  await expect(bar).toBeHidden();
});

test('the page of all notes groups, saves, deletes, and reads what it saved', async ({ page }) => {
  await page.goto('/notes/');
  await expect(page.getByText('Nothing is marked yet.')).toBeVisible();
  await page.goto(PLAIN);
  await select(page, WORDS);
  await page.keyboard.press('m');
  await panel(page).getByRole('textbox').fill('Ask for the survey.');
  await panel(page).getByRole('link', { name: 'All my notes' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(1);
  const field = page.getByRole('main').getByRole('textbox');
  await expect(field).toHaveValue('Ask for the survey.');

  const [markdown] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as Markdown' }).click(),
  ]);
  expect(await readFile(await markdown.path(), 'utf8')).toContain(
    `(<https://archive.example${PLAIN}>)\n\n> ${WORDS}\n\nAsk for the survey.`,
  );
  const [annotations] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as Web Annotations' }).click(),
  ]);
  const saved = await annotations.path();

  await field.fill('Survey received.');
  await page.keyboard.press('Tab');
  page.once('dialog', (dialog) => void dialog.dismiss());
  await page.getByRole('button', { name: 'Delete all' }).click();
  await expect(field).toHaveValue('Survey received.');
  await page.getByLabel('Add notes from a file').setInputFiles(saved);
  await expect(field).toHaveValue('Survey received.\n\nAsk for the survey.');

  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: 'Delete all' }).click();
  await expect(page.getByText('Nothing is marked yet.')).toBeVisible();
  expect(await stored(page)).toEqual({});
  await page.getByLabel('Add notes from a file').setInputFiles(saved);
  await expect(field).toHaveValue('Ask for the survey.');
});

test('a file that holds no notes is refused in words', async ({ page }) => {
  await page.goto('/notes/');
  await page
    .getByLabel('Add notes from a file')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('[1]') });
  await expect(page.getByRole('status').filter({ hasText: 'no Web Annotations' })).toBeVisible();
});

test('words of several paragraphs are one note, also right to left', async ({ page }) => {
  for (const path of [LONG, RIGHT_TO_LEFT]) {
    await page.goto(path);
    await page.evaluate(() => {
      const paragraphs = [...document.querySelectorAll('.story .prose p')];
      const [first, last] = [paragraphs[0], paragraphs[2]];
      if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
    });
    await page.keyboard.press('h');
    await expect(opener(page)).toHaveText('Notes (1)');
    await opener(page).click();
    await expect(panel(page).getByRole('listitem')).toHaveCount(1);
    await expect(panel(page)).toHaveCSS('direction', 'ltr');
  }
});
