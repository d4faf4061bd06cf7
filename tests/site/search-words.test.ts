// Every word of the fixture archive, searched for: it is found where it stands, and lit there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { buildArchive } from '#archive/archive.ts';
import { parseArticleBody } from '#archive/article.ts';
import { SEARCH_INDEX, articleUrl } from '#archive/urls.ts';
import { readContent } from '#intake/read-content.ts';
import { readContentFile } from '#intake/read-file.ts';
import type { ArticleCard } from '#search/index-files.ts';
import { KINDS } from '#search/state.ts';
import { filesBelow } from '../support/built-site.ts';
import { FIXTURE_ARCHIVE, builtSites } from '../support/fixture-sites.ts';
import { plain, scanned } from '../support/plain-scan.ts';
import { siteSearch } from '../support/site-search.ts';

const { root } = builtSites();
const { content } = readContent(FIXTURE_ARCHIVE, null);
const archive = buildArchive(content, Date.now());
const all = scanned(archive, FIXTURE_ARCHIVE);

// Of `14:2` Pagefind has the whole and `14`: no part of a single character.
const words = [
  ...new Set([...all.articles, ...all.quotations].flatMap((one) => one.words.trim().split(' '))),
].filter((word) => word.length > 1);

it('every word is found wherever it stands, and elsewhere only in another form', async () => {
  const { found } = await siteSearch(root);
  expect(words.length).toBeGreaterThan(1000);
  const missed: string[] = [];
  const strange: string[] = [];
  for (const word of words) {
    for (const kind of KINDS) {
      const urls = new Set(await found(word, kind));
      for (const { url, words: its } of all[kind]) {
        if (its.includes(` ${word} `) && !urls.has(url)) missed.push(`${word}: ${url}`);
        if (
          urls.has(url) &&
          !its
            .trim()
            .split(' ')
            .some((one) => isLike(word, one))
        )
          strange.push(`${word}: ${url}`);
      }
    }
  }
  expect(missed).toEqual([]);
  expect(strange).toEqual([]);
});

/** Whether two words may be forms of one: alike up to an ending. */
function isLike(one: string, other: string): boolean {
  const shortest = Math.min(one.length, other.length);
  const length = Math.max(Math.min(2, shortest), Math.min(4, shortest - 1));
  return one.slice(0, length) === other.slice(0, length);
}

it('excerpts of an article come from its text alone', () => {
  const index = join(root, SEARCH_INDEX);
  const cards = filesBelow(index)
    .filter((file) => /\/articles-\d+\.pack$/.test(file))
    .flatMap(
      (file) =>
        JSON.parse(gunzipSync(readFileSync(join(index, file))).toString('utf8')) as ArticleCard[],
    );
  expect(cards).toHaveLength(archive.articles.length);
  for (const article of archive.articles) {
    const card = cards.find(({ url }) => url === articleUrl(article.id));
    const source = readContentFile(FIXTURE_ARCHIVE, article.file);
    if (!card || typeof source !== 'string') throw new Error(`${article.file} is not there`);
    const { text } = parseArticleBody(source, article.format);
    const shown = card.content
      .trim()
      .split(/\s+/)
      .slice(...card.text);
    expect(plain(shown.join(' '))).toBe(plain(text));
  }
});
