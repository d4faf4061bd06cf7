// Nothing of a draft, an embargoed article or a withdrawn one's words gets out, in any file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { articlePages, pageAt, textOfFile } from '../support/built-site.ts';
import { PUBLISHED, UNPUBLISHED, WITHDRAWN } from '../support/fixture.ts';
import { elementsOfClass, wordsOf } from '../support/html.ts';
import { siteAtRoot as site } from '../support/sites.ts';

describe.each(UNPUBLISHED)('“%s”', (words) => {
  it('stands in no file and no file’s name', () => {
    const found = [...site.files].filter(
      (file) => file.toLowerCase().includes(words) || contentOf(file).includes(words),
    );
    expect(found).toEqual([]);
  });
});

it('the search index can be read by these tests', () => {
  const fragments = [...site.files].filter((file) => file.endsWith('.pf_fragment'));
  expect(fragments.length).toBe(PUBLISHED.length);
  expect(fragments.some((file) => contentOf(file).includes('odile marchbanks'))).toBe(true);
});

it('published and withdrawn articles have pages, no others', () => {
  expect(
    articlePages(site)
      .map(({ path }) => path)
      .sort(),
  ).toEqual([...PUBLISHED, WITHDRAWN].sort());
});

describe('a withdrawn article', () => {
  const page = pageAt(site, WITHDRAWN);

  it('says so, and why', () => {
    const words = wordsOf(page.document);
    expect(words).toContain('withdrawn');
    expect(words).toContain(
      'The story rested on a letter that the museum’s director did not write.',
    );
  });

  it('is kept out of search engines', () => {
    expect(page.unlisted).toBe(true);
  });

  it('has no text but the notice', () => {
    const [prose] = elementsOfClass(page.document, 'prose');
    expect(prose && wordsOf(prose)).toMatch(
      /^This article was withdrawn on 3 April 2025\. Its words are no longer published\. The story rested on a letter/,
    );
    expect(page.source).not.toContain('two centuries of keepers');
  });

  it('shows nobody’s words on their page', () => {
    expect(textOfFile(site, 'speakers/fenwick-ottoway/index.html')).not.toContain(WITHDRAWN);
  });

  it('is in no sitemap, search or list of a register, and in no feed but those of the newest', () => {
    const found = [...site.files].filter(
      (file) =>
        /\.(xml|json|jsonl|opml|pf_fragment)$|^(speakers|tags|places|sources)\//.test(file) &&
        contentOf(file).includes(WITHDRAWN),
    );
    // There it stands as withdrawn, so that readers who have it are told.
    expect(found).toEqual(['atom.xml', 'feed.json', 'feed.xml']);
  });

  it('stays in the list of its day, marked', () => {
    const day = pageAt(site, '/2025/04/02/');
    expect(day.source).toContain(`href="${WITHDRAWN}"`);
    expect(wordsOf(day.document)).toContain('Withdrawn');
  });
});

const contents = new Map<string, string>();

/** A file's text in lower case; a search index is unpacked first. */
function contentOf(file: string): string {
  let content = contents.get(file);
  if (content === undefined) {
    const bytes = readFileSync(join(site.folder, file));
    content = (/\.(pf_\w+|pagefind)$/.test(file) ? gunzipSync(bytes) : bytes)
      .toString('utf8')
      .toLowerCase();
    contents.set(file, content);
  }
  return content;
}
