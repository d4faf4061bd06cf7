// Nothing of a draft, an embargoed article or a withdrawn one's words gets out, in any file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { articlePages, pageAt, textOfFile } from '../support/built-site.ts';
import { PUBLISHED, UNPUBLISHED, WITHDRAWN } from '../support/fixture.ts';
import { elementsOfClass, wordsOf } from '../support/html.ts';
import { siteAtRoot as site } from '../support/sites.ts';

it('every file is read, packed ones unpacked', () => {
  const unread = [...site.files].filter((file) => contentOf(file).startsWith('\u001f'));
  expect(unread).toEqual([]);
  // One file of each kind in which words of the archive are known to stand.
  const known: ReadonlyArray<[kind: RegExp, words: string]> = [
    [/\.html$/, 'odile marchbanks'],
    [/\.md$/, 'odile marchbanks'],
    [/\.jsonl$/, 'odile marchbanks'],
    [/\.csv$/, 'odile marchbanks'],
    [/\.xml$/, 'odile marchbanks'],
    [/^llms\.txt$/, 'quillmouth council'],
    [/names-speakers\.pack$/, 'odile marchbanks'],
    [/articles-\d+\.pack$/, 'odile marchbanks'],
    [/quotations-\d+\.pack$/, 'fourteen minutes past eleven'],
    [/facts\.pack$/, 'odile-marchbanks'],
    [/words\.pack$/, 'harbour'],
    [/\.pf_index$/, 'marchbank'],
    [/\.pf_meta$/, 'pagefind'],
  ];
  for (const [kind, words] of known) {
    const found = [...site.files].filter((file) => kind.test(file));
    expect(
      found.some((file) => contentOf(file).includes(words)),
      `${kind}: ${words}`,
    ).toBe(true);
  }
});

it('no picture is there that published pages do not show', () => {
  const shown = site.pages.map(({ source }) => source).join('\n');
  const pictures = [...site.files].filter((file) => file.startsWith('pictures/'));
  expect(pictures).not.toEqual([]);
  expect(pictures.filter((file) => !shown.includes(`/${file}`))).toEqual([]);
});

describe.each(UNPUBLISHED)('“%s”', (words) => {
  it('stands in no file and no file’s name', () => {
    const found = [...site.files].filter(
      (file) => file.toLowerCase().includes(words) || contentOf(file).includes(words),
    );
    expect(found).toEqual([]);
  });
});

it('the search index has published articles alone', () => {
  const found = [...site.files]
    .filter((file) => /\/articles-\d+\.pack$/.test(file))
    .flatMap((file) => JSON.parse(contentOf(file)) as { url: string }[]);
  expect(found.map(({ url }) => url).sort()).toEqual(PUBLISHED.toSorted());
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
        /\.(xml|json|jsonl|csv|opml|pack)$|^(speakers|tags|places|sources)\//.test(file) &&
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

/** What a file packed with gzip begins with, whatever it is called. */
const PACKED = Buffer.from([0x1f, 0x8b]);

/** A file's text in lower case, unpacked. */
function contentOf(file: string): string {
  let content = contents.get(file);
  if (content === undefined) {
    const bytes = readFileSync(join(site.folder, file));
    content = (bytes.subarray(0, 2).equals(PACKED) ? gunzipSync(bytes) : bytes)
      .toString('utf8')
      .toLowerCase();
    contents.set(file, content);
  }
  return content;
}
