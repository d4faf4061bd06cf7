// Search, as readers and scripts use it: what is found stands in [data-results], how many in [data-count],
// and the whole state in the address.
import type { Page } from '@playwright/test';
import { HOSTILE, LONG, MDX, PLAIN } from '../support/fixture.ts';
import { expect, test } from './site-test.ts';

const LADDER = '/2023/10/07/the-ladder-stays/';
const VEXLEYS = '/2024/03/05/two-vexleys-one-reservoir/';
const MOLE = '/2023/06/18/a-sunday-on-the-mole/';
const BREEZE = '/2025/06/21/who-owns-the-sea-breeze/';
const MARKET = '/2025/09/14/marsa-al-risha-market-reopens/';

test.describe('words alone', () => {
  for (const [what, words, path] of [
    ['a word of its text', 'dredger', PLAIN],
    ['its headline', 'deepened channel', PLAIN],
    ['its speaker', 'Barnaby Loosestrife', LADDER],
    ['its tag', 'kite-fishing', MOLE],
    ['its agency', 'Brindle Courier', VEXLEYS],
    ['its place', 'Saltreach', VEXLEYS],
    ['its year', '2024', VEXLEYS],
    ['a word with letters beyond English', 'Ördəkburnu', BREEZE],
    ['a word of another script', 'سوق', MARKET],
    ['an exact phrase', '"boating lake with a customs office"', PLAIN],
  ] as const) {
    test(`find an article by ${what}`, async ({ page }) => {
      await page.goto('/search/');
      await page.locator('input[name="q"]').fill(words);
      await expect(hit(page, path)).toBeVisible();
      await expect(page).toHaveURL(new RegExp(`/search/\\?q=`));
      await expectCountOfHits(page);
    });

    test(`in the address find an article by ${what}`, async ({ page }) => {
      await page.goto(`/search/?q=${encodeURIComponent(words)}`);
      await expect(hit(page, path)).toBeVisible();
      await expect(page.locator('input[name="q"]')).toHaveValue(words);
    });
  }
});

test.describe('narrowing', () => {
  for (const [name, typed, address, paths] of [
    ['speaker', 'Barnaby Loosestrife', 'barnaby-loosestrife', [LADDER]],
    ['tag', 'Energy', 'energy', [BREEZE]],
    ['place', 'Saltreach', 'saltreach', [VEXLEYS]],
    ['source', 'Tern & Tide Press', 'tern-tide-press', [MDX, LADDER]],
  ] as const) {
    test(`by ${name} leaves what belongs to it, newest first`, async ({ page }) => {
      await page.goto('/search/');
      await page.locator(`input[name="${name}"]`).fill(typed);
      await page.locator('input[name="q"]').press('Enter');
      await expectHits(page, paths);
      await expect(page).toHaveURL(`/search/?${name}=${address}`);
    });

    test(`by ${name} in the address shows its name in the form`, async ({ page }) => {
      await page.goto(`/search/?${name}=${address}`);
      await expectHits(page, paths);
      await expect(page.locator(`input[name="${name}"]`)).toHaveValue(typed);
    });
  }

  test('by time leaves that time', async ({ page }) => {
    await page.goto('/search/');
    await page.locator('input[name="from"]').fill('2025');
    await page.locator('input[name="to"]').fill('2025-10');
    await expectHits(page, [MARKET, BREEZE]);
    await expect(page).toHaveURL('/search/?from=2025&to=2025-10');
    await page.locator('input[name="to"]').fill('2025-10-35');
    await expect(page.locator('input[name="to"]')).toHaveAttribute('aria-invalid');
    await expect(page).toHaveURL('/search/?from=2025');
  });

  test('by language leaves what is in it', async ({ page }) => {
    await page.goto('/search/');
    await page.locator('select[name="lang"]').selectOption({ label: 'Arabic' });
    await expectHits(page, [MARKET]);
    await expect(page).toHaveURL('/search/?lang=ar');
  });

  test('by speaker, year and words together leaves what meets them all', async ({ page }) => {
    await page.goto('/search/?q=clock&speaker=odile-marchbanks&from=2026&to=2026');
    await expect(hit(page, LONG)).toBeVisible();
    await expect(hit(page, PLAIN)).toBeHidden();
    await expectCountOfHits(page);
  });
});

test('many words one after the other are found while finders are relieved', async ({ page }) => {
  let starts = 0;
  // A Pagefind that takes 65 MB at once, as a large archive makes it take by and by.
  await page.route('**/pagefind.js', async (route) => {
    starts++;
    const response = await route.fetch();
    const body = (await response.text()).replace(
      'wasm.__wbindgen_start()',
      'wasm.memory.grow(1000),$&',
    );
    await route.fulfill({ response, body });
  });
  await page.goto('/search/');
  const searches = [
    ['dredger', PLAIN],
    ['Saltreach', VEXLEYS],
    ['kite-fishing', MOLE],
    ['Ördəkburnu', BREEZE],
    ['Barnaby Loosestrife', LADDER],
    ['palette knife', HOSTILE],
    ['سوق', MARKET],
    ['dredger', PLAIN],
  ] as const;
  for (const [words, path] of searches) {
    await page.locator('input[name="q"]').fill(words);
    await expect(hit(page, path)).toBeVisible();
    await expectCountOfHits(page);
    await page.getByRole('tab', { name: 'Quotations' }).click();
    await expectCountOfHits(page);
    await page.getByRole('tab', { name: 'Articles' }).click();
    await expect(hit(page, path)).toBeVisible();
  }
  // A search may come while the next finder is made ready, and is then no reason for one more.
  expect(starts).toBeGreaterThan(searches.length / 2);
  // The engine, and finders: at the front, its relief, at the back.
  await expect.poll(() => page.workers().length).toBeLessThanOrEqual(4);
});

test('the state survives a reload', async ({ page }) => {
  await page.goto('/search/');
  await page.locator('input[name="q"]').fill('harbour');
  await page.locator('input[name="from"]').fill('2024');
  await page.locator('input[name="to"]').fill('2024');
  await page.locator('select[name="order"]').selectOption('oldest');
  await expect(page).toHaveURL('/search/?q=harbour&from=2024&to=2024&order=oldest');
  await expect(hit(page, '/2024/')).toBeVisible();
  const before = await hitsOn(page);
  await page.reload();
  await expect(page.locator('input[name="q"]')).toHaveValue('harbour');
  await expect(page.locator('input[name="from"]')).toHaveValue('2024');
  await expect(page.locator('select[name="order"]')).toHaveValue('oldest');
  await expectHits(page, before);
});

test('back and forward walk from search to search', async ({ page }) => {
  await page.goto('/search/');
  const words = page.locator('input[name="q"]');
  await words.fill('dredger');
  await expectHits(page, [PLAIN]);
  await words.press('Enter');
  await words.fill('palette knife');
  await expect(hit(page, HOSTILE)).toBeVisible();
  await words.press('Enter');
  await expect(page).toHaveURL(/\?q=palette/);

  await page.goBack();
  await expect(page).toHaveURL('/search/?q=dredger');
  await expect(words).toHaveValue('dredger');
  await expectHits(page, [PLAIN]);

  await page.goForward();
  await expect(page).toHaveURL(/\?q=palette/);
  await expect(words).toHaveValue('palette knife');
  await expect(hit(page, HOSTILE)).toBeVisible();
});

test('coming back from a hit shows the search again', async ({ page }) => {
  await page.goto('/search/?q=dredger');
  await hit(page, PLAIN).click();
  await expect(page).toHaveURL(new RegExp(`^[^?#]*${PLAIN}`));
  await page.goBack();
  await expect(page).toHaveURL('/search/?q=dredger');
  await expectHits(page, [PLAIN]);
});

test('orders by date run both ways', async ({ page }) => {
  await page.goto('/search/?speaker=odile-marchbanks&order=newest');
  await expect(page.locator('[data-count]')).toHaveText('5');
  const newestFirst = await hitsOn(page);
  expect(newestFirst).toEqual([...newestFirst].sort().reverse());
  await page.goto('/search/?speaker=odile-marchbanks&order=oldest');
  await expectHits(page, [...newestFirst].reverse());
});

test('nothing found says so', async ({ page }) => {
  await page.goto('/search/?q=xyzzyqwerty');
  await expect(page.locator('[data-count]')).toHaveText('0');
  await expectHits(page, []);
  await expect(page.getByRole('main').getByRole('status')).toContainText(/\w/);
});

test('nothing of an unpublished article is found', async ({ page }) => {
  for (const word of ['zarquvian', 'quexolith', 'brimwaddle']) {
    await page.goto(`/search/?q=${word}`);
    await expect(page.locator('[data-count]')).toHaveText('0');
  }
});

test('words in the address are words, not mark-up', async ({ page }) => {
  const words = '<img src=x onerror=alert(1)> "';
  await page.goto(
    `/search/?q=${encodeURIComponent(words)}&speaker=${encodeURIComponent('<b>x</b>')}`,
  );
  await expect(page.locator('[data-count]')).toHaveText(/^\d+$/);
  await expect(page.locator('input[name="q"]')).toHaveValue('<img src=x onerror=alert(1)>');
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
});

test('a site below a path is searched there', async ({ page, addressBelow }) => {
  await page.goto(`${addressBelow}/search/?q=dredger`);
  const link = page.locator('[data-results] a').first();
  await expect(link).toHaveAttribute('href', /^\/archive\/2026\//);
  await link.click();
  await expect(page).toHaveURL(new RegExp(`/archive${PLAIN}`));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('deepened channel');
});

test('by keyboard alone: skip link, search, first hit', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  const skip = page.locator('a[href="#main"]');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();

  await page.goto('/');
  await tabTo(page, 'header a[href="/search/"]');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search/');
  await tabTo(page, 'input[name="q"]');
  await page.keyboard.type('dredger');
  await page.keyboard.press('Enter');
  await expectHits(page, [PLAIN]);
  await tabTo(page, '[data-results] a');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`^[^?#]*${PLAIN}`));
});

test.describe('the query language', () => {
  test('asks as the form does, and goes into its fields', async ({ page }) => {
    await page.goto('/search/');
    const words = page.locator('input[name="q"]');
    await words.fill('harbour speaker:"Odile Marchbanks" after:2026 -eels');
    await expect(page).toHaveURL('/search/?q=harbour+-eels&speaker=odile-marchbanks&from=2026');
    await words.press('Enter');
    await expect(words).toHaveValue('harbour -eels');
    await expect(page.locator('input[name="speaker"]')).toHaveValue('Odile Marchbanks');
    await expect(page.locator('input[name="from"]')).toHaveValue('2026');
    await expect(page.locator('[data-line]')).toHaveText(
      'harbour -eels speaker:odile-marchbanks after:2026',
    );
  });

  test('is understood in the address too', async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent('during:2023 source:tern-tide-press')}`);
    await expectHits(page, [LADDER]);
    await expect(page.locator('input[name="from"]')).toHaveValue('2023');
  });

  test('leaves out what must not be there', async ({ page }) => {
    await page.goto('/search/?q=harbour');
    await expect(hit(page, PLAIN)).toBeVisible();
    await page.locator('input[name="q"]').fill('harbour -dredger');
    await expect(hit(page, PLAIN)).toBeHidden();
    await expectCountOfHits(page);
  });
});

test.describe('quotations', () => {
  test('are hits of their own, each leading to its words', async ({ page }) => {
    await page.goto('/search/?q=harbour');
    const tab = page.getByRole('tab', { name: /^Quotations/ });
    await expect(tab).toHaveText(/Quotations\s*\d+\s*$/);
    await tab.click();
    await expect(page).toHaveURL('/search/?q=harbour&in=quotations');
    const first = page.locator('[data-results] > li', { hasText: 'boating lake' });
    await expect(first.locator('mark').first()).toHaveText('harbour');
    await expect(first).toContainText('Odile Marchbanks');
    await expectCountOfHits(page);
    await first.getByRole('link').click();
    await expect(page).toHaveURL(/\?lit=harbour#q-/);
    await expect(page.locator(':target')).toContainText('boating lake');
  });

  test('of one speaker are counted without words', async ({ page }) => {
    await page.goto('/search/?speaker=barnaby-loosestrife&in=quotations');
    await expect(page.locator('[data-results] blockquote').first()).toBeVisible();
    await expectCountOfHits(page);
    for (const who of await page.locator('[data-results] .said-by b').allTextContents())
      expect(who).toBe('Barnaby Loosestrife');
  });

  test('and articles are turned between by arrow keys', async ({ page }) => {
    await page.goto('/search/?q=harbour');
    await page.getByRole('tab', { name: /^Articles/ }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('tab', { name: /^Quotations/ })).toBeFocused();
    await expect(page).toHaveURL(/in=quotations/);
  });
});

test.describe('hits over time', () => {
  const bar = (page: Page, year: string) =>
    page.getByRole('group', { name: 'Hits over time' }).getByRole('button', { name: year });

  test('a bar says how many, and takes its time when pressed', async ({ page }) => {
    await page.goto('/search/?q=harbour');
    await expect(bar(page, '2026')).toHaveAccessibleName(/^2026: \d+$/);
    const count = /\d+$/.exec((await bar(page, '2026').getAttribute('aria-label')) ?? '')?.[0];
    await bar(page, '2026').click();
    await expect(page).toHaveURL('/search/?q=harbour&from=2026&to=2026');
    await expect(page.locator('[data-count]')).toHaveText(String(count));
    await page.getByRole('button', { name: 'Any time' }).click();
    await expect(page).toHaveURL('/search/?q=harbour');
  });

  test('several are taken by dragging', async ({ page }) => {
    await page.goto('/search/?q=harbour');
    await expect(bar(page, '2024')).toBeVisible();
    const [from, to] = [
      await bar(page, '2023').boundingBox(),
      await bar(page, '2024').boundingBox(),
    ];
    if (!from || !to) throw new Error('there are no bars');
    await page.mouse.move(from.x + from.width / 2, from.y + from.height - 4);
    await page.mouse.down();
    await page.mouse.move(to.x + to.width / 2, to.y + to.height - 4, { steps: 4 });
    await page.mouse.up();
    await expect(page).toHaveURL('/search/?q=harbour&from=2023&to=2024');
  });

  test('and by keys: arrows walk, Shift takes more, Enter asks', async ({ page }) => {
    await page.goto('/search/?q=harbour');
    await bar(page, '2023').focus();
    await page.keyboard.press('Shift+ArrowRight');
    await expect(bar(page, '2024')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/search/?q=harbour&from=2023&to=2024');
  });
});

test('nothing found offers what is near: a spelling, and less asked', async ({ page }) => {
  await page.goto('/search/?q=harbuor');
  await expect(page.locator('.near a')).toHaveText(['harbour']);
  await page.locator('.near a').click();
  await expect(page).toHaveURL('/search/?q=harbour');
  await expect(hit(page, PLAIN)).toBeVisible();
  await page.goto('/search/?q=dredger&place=saltreach');
  await page.getByRole('link', { name: 'The same, from anywhere' }).click();
  await expectHits(page, [PLAIN]);
});

test.describe('on arrival', () => {
  test('the words are lit, the first is in view, keys walk and put them out', async ({ page }) => {
    await page.goto('/search/?q=eels');
    await page.locator('[data-results] a').first().click();
    await expect(page).toHaveURL(/\?lit=eels$/);
    const lit = () => page.evaluate(() => [...(CSS.highlights.get('searched') ?? [])].map(String));
    await expect.poll(lit).not.toEqual([]);
    expect(new Set((await lit()).map((word) => word.toLowerCase()))).toEqual(new Set(['eels']));
    const count = (await lit()).length;
    await expect(page.locator('[data-said]')).toContainText(`${count} word`);
    await page.keyboard.press('w');
    await expect(page.locator('[data-said]')).toHaveText(`${Math.min(2, count)} of ${count}`);
    await page.keyboard.press('x');
    expect(await lit()).toEqual([]);
    await expect(page).not.toHaveURL(/lit=/);
  });

  test('a word that was spelled plain is lit as it is written', async ({ page }) => {
    await page.goto('/search/?q=ordekburnu');
    await expect(hit(page, BREEZE)).toBeVisible();
    await expect(page.locator('[data-results] a').first()).toHaveAttribute(
      'href',
      /\?lit=%C3%96rd%C9%99kburnu$/,
    );
    await page.locator('[data-results] a').first().click();
    const lit = () => page.evaluate(() => [...(CSS.highlights.get('searched') ?? [])].map(String));
    await expect.poll(async () => new Set(await lit())).toEqual(new Set(['Ördəkburnu']));
  });
});

test('the first letters of a word are waited with, until Enter says that they are all', async ({
  page,
}) => {
  await page.goto('/search/');
  const words = page.locator('input[name="q"]');
  await words.fill('no');
  await expect(page).toHaveURL('/search/?q=no');
  await expect(page.locator('[data-count]')).toBeEmpty();
  await words.press('Enter');
  await expect(page.locator('[data-count]')).toHaveText(/^[1-9]\d*$/);
});

test('a slash leads to the search from any page, and browsers are told of it', async ({ page }) => {
  await page.goto(PLAIN);
  const description = await page.locator('link[rel="search"]').getAttribute('href');
  const answer = await page.request.get(description ?? '');
  expect(await answer.text()).toContain('/search/?q={searchTerms}');
  await page.keyboard.press('/');
  await expect(page).toHaveURL('/search/');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page leads to the archive’s lists', async ({ page }) => {
    await page.goto('/search/');
    await page.getByRole('main').getByRole('link', { name: '2024' }).click();
    await expect(page).toHaveURL('/2024/');
  });
});

/** The link of one article among the hits; a hit may carry on to a place in it. */
function hit(page: Page, path: string): ReturnType<Page['locator']> {
  return page.locator(`[data-results] a[href^="${path}"]`).first();
}

async function hitsOn(page: Page): Promise<string[]> {
  return page
    .locator('[data-results] a')
    .evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );
}

/** One link a hit, these and no others, in this order. */
async function expectHits(page: Page, paths: ReadonlyArray<string>): Promise<void> {
  await expect(page.locator('[data-results] a')).toHaveCount(paths.length);
  await expect.poll(() => hitsOn(page)).toEqual(paths);
  await expectCountOfHits(page);
}

/** All hits of this small archive stand on the page at once, or ten of them. */
async function expectCountOfHits(page: Page): Promise<void> {
  await expect(page.locator('[data-count]')).toHaveText(/^\d+$/);
  const count = Number(await page.locator('[data-count]').textContent());
  await expect(page.locator('[data-results] a')).toHaveCount(Math.min(10, count));
}

/** Presses Tab until the element has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((target) => document.activeElement?.matches(target), selector)) return;
  }
  throw new Error(`${selector} was not reached with Tab`);
}
