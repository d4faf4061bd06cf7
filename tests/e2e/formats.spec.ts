// What is not HTML, read by a browser's own parsers.
import { builtSites } from '../support/fixture-sites.ts';
import { filesBelow } from '../support/built-site.ts';
import { expect, test } from './site-test.ts';

test('every XML file is well formed', async ({ page }) => {
  await page.goto('/404.html');
  const files = filesBelow(builtSites().root).filter((file) => /\.(xml|opml|svg)$/.test(file));
  expect(files).toContain('feed.xml');
  const broken = await page.evaluate(async (paths) => {
    const found: string[] = [];
    for (const path of paths) {
      const text = await (await fetch(`/${path}`)).text();
      const document = new DOMParser().parseFromString(text, 'application/xml');
      const [fault] = document.getElementsByTagName('parsererror');
      if (fault) found.push(`${path}: ${fault.textContent}`);
    }
    return found;
  }, files);
  expect(broken).toEqual([]);
});
