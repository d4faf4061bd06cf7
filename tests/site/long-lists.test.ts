// An archive whose lists go on on further pages, two days after its newest article.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSite, textOfFile } from '../support/built-site.ts';
import type { BuiltSite } from '../support/built-site.ts';
import { ORIGIN, buildEnvironment } from '../support/fixture-sites.ts';
import { elementsNamed, parseMarkup, wordsOf } from '../support/html.ts';
import { runScript } from '../support/run.ts';

/** One more than stand on a page of a list. */
const ARTICLES = 61;

const scratch = mkdtempSync(join(tmpdir(), 'archive-long-lists-'));
let site: BuiltSite;

beforeAll(async () => {
  const articles = join(scratch, 'archive', 'articles');
  mkdirSync(articles, { recursive: true });
  for (let at = 1; at <= ARTICLES; at++)
    writeFileSync(
      join(articles, `eel-${at}.md`),
      `---\ntitle: Eel ${at} counted\ndate: 2026-03-10\ndateline: EELMOUTH, March 10.\nsource: Eelwire\nspeakers: [Ada Quill]\ntags: [eels]\n---\n\n“That is eel number ${at},” said Ada Quill.\n`,
    );
  const env = {
    ...buildEnvironment(join(scratch, 'site')),
    ARCHIVE_DIR: join(scratch, 'archive'),
    BUILD_TIME: '2026-03-11T00:00:00Z',
  };
  const { status, stderr } = await runScript('build', { env });
  expect(status, stderr).toBe(0);
  site = readSite(env.OUT_DIR, ORIGIN);
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test('sitemaps name the further pages of every list', () => {
  const listed = locationsIn('sitemap-lists.xml');
  for (const list of [
    '/2026/03/',
    '/2026/03/10/',
    '/speakers/ada-quill/',
    '/places/eelmouth/',
    '/sources/eelwire/',
    '/tags/eels/',
  ])
    expect(listed).toContain(`${ORIGIN}${list}page/2/`);
  const pages = site.pages.filter(({ unlisted }) => !unlisted).map(({ path }) => ORIGIN + path);
  expect([...listed, ...locationsIn('sitemap-2026.xml')].sort()).toEqual(pages.sort());
});

test('the index names the sitemap of news, with everything that is news', () => {
  expect(locationsIn('sitemap.xml')).toContain(`${ORIGIN}/sitemap-news.xml`);
  expect(locationsIn('sitemap-news.xml').sort()).toEqual(locationsIn('sitemap-2026.xml').sort());
});

function locationsIn(file: string): string[] {
  return elementsNamed(parseMarkup(textOfFile(site, file), 'xml'), 'loc').map(wordsOf);
}
