// Beside each article lies the same as Markdown: a file the archive itself would read as that article, and
// nothing that its page does not show. `llms.txt` leads to it all.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseArticle, parseArticleBody } from '#archive/article.ts';
import type { ArticleFacts } from '#archive/article.ts';
import { buildArchive } from '#archive/archive.ts';
import { wordsOfQuotation } from '#archive/quotations/quotation.ts';
import type { Article } from '#archive/resolved-article.ts';
import { readContent } from '#intake/read-content.ts';
import { articlePages, pageAt, textOfFile } from '../support/built-site.ts';
import { HOSTILE, MDX, PICTURES, PUBLISHED, RIGHT_TO_LEFT, WITHDRAWN } from '../support/fixture.ts';
import { FIXTURE_ARCHIVE } from '../support/fixture-sites.ts';
import { elementsWith } from '../support/html.ts';
import { faultOf } from '../support/references.ts';
import { siteAtRoot, siteBelow } from '../support/sites.ts';

const { content } = readContent(FIXTURE_ARCHIVE, null);
const archive = buildArchive(content, Date.now());
const fileOf = (path: string): string => `${path.slice(1, -1)}.md`;
const twinOf = (path: string): string => textOfFile(siteAtRoot, fileOf(path));

describe.each(PUBLISHED)('the twin of %s', (path) => {
  const original = archive.byId.get(path.slice(1, -1));
  if (!original) throw new Error(`${path} is not in the archive`);
  // A picture of another archive is a link to it there; here it is to be a picture again.
  const twin = twinOf(path).replaceAll('](https://archive.example/', '](/');
  const file = `articles/${original.slug}.md`;
  const { facts, problems } = parseArticle(file, twin);
  const article = facts && readAgain(facts);

  it('is an article without an error', () => {
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('states the same facts', () => {
    expect(article && statedIn(article)).toEqual(statedIn(original));
  });

  it('has the same people quoted in the same words, by the same rules', () => {
    const source = readFileSync(join(FIXTURE_ARCHIVE, original.file), 'utf8');
    expect(article && quotedIn(article, twin)).toEqual(quotedIn(original, source));
  });

  it('has the same words, and what components say in their attributes', () => {
    const { wordCount, fingerprint, opening } = original;
    const same = path === MDX ? { opening } : { wordCount, fingerprint, opening };
    expect(article).toMatchObject(same);
    expect(article?.wordCount).toBeGreaterThanOrEqual(wordCount);
  });

  it('leads back to its page, and is named in the page’s head', () => {
    expect(article?.canonical).toBe(original.canonical ?? `https://archive.example${path}`);
    const { document } = pageAt(siteBelow, path);
    const links = elementsWith(document, 'type', 'text/markdown').map(({ attribs }) => attribs);
    expect(links).toEqual([
      {
        rel: 'alternate',
        type: 'text/markdown',
        title: 'This article as Markdown',
        href: `/archive/${fileOf(path)}`,
      },
    ]);
  });
});

it('each article has a twin, and nothing else has', () => {
  const twins = [...siteAtRoot.files].filter((file) => file.endsWith('.md'));
  expect(twins).toEqual(
    articlePages(siteAtRoot)
      .map(({ path }) => fileOf(path))
      .sort(),
  );
});

it('what twins link to is there', () => {
  for (const site of [siteAtRoot, siteBelow]) {
    const targets = [...site.files]
      .filter((file) => file.endsWith('.md'))
      .flatMap((file) => [...textOfFile(site, file).matchAll(/\bhttps?:\/\/[^\s)"<>]+/g)])
      .map(([target]) => target);
    expect(targets.some((target) => target.includes('/pictures/'))).toBe(true);
    const faults = targets.flatMap(
      (target) => faultOf(site, site.origin + site.base, { target, place: 'twin' }) ?? [],
    );
    expect(faults).toEqual([]);
    const relative = [...site.files]
      .filter((file) => file.endsWith('.md'))
      .filter((file) => /\]\((?!https?:|mailto:)/.test(textOfFile(site, file)));
    expect(relative).toEqual([]);
  }
});

it('a twin says what components say', () => {
  const twin = twinOf(MDX);
  expect(twin).toContain('\n**How a lens of this kind works**\n');
  expect(twin).toContain(
    '![A drawing of a lighthouse lens, ring upon ring of glass](https://archive.example/archive-mark.svg "Credit: Tern & Tide Press")',
  );
  expect(twin).not.toMatch(/<\/?[A-Z]/);
});

it('a twin has pictures where they are published, with their words', () => {
  const twin = twinOf(PICTURES);
  expect(twin).toMatch(
    /^ {2}src: https:\/\/archive\.example\/pictures\/tide-in-three-tones-\w+-1200\.jpg$/m,
  );
  expect(twin).toMatch(
    /^!\[Brown and red waves .*\]\(https:\/\/archive\.example\/pictures\/ebb-on-squared-paper-\w+-800\.png "The ebb, .* Drawing: Tove Ansgar, aged nine"\)$/m,
  );
});

it('a twin rules on quotations by names that another archive can read', () => {
  expect(twinOf(RIGHT_TO_LEFT)).toContain(']{by="سالم النورسي"}');
  expect(twinOf('/2023/10/07/the-ladder-stays/')).toMatch(
    /^:::quote\{by="Barnaby Loosestrife"\}\nOne ladder.*\n\n[^]*?\n:::$/m,
  );
});

it('a twin has nothing that stands in the article’s file and not on its page', () => {
  const twin = twinOf(HOSTILE);
  for (const hidden of ['nobody should read', 'iframe', 'onclick', 'javascript:', 'data:', 'style'])
    expect(twin.slice(twin.indexOf('\n---\n'))).not.toContain(hidden);
});

it('the twin of a withdrawn article says only that, when and why', () => {
  expect(twinOf(WITHDRAWN)).toBe(`---
title: Lighthouse museum said to be selling its ledger
date: 2025-04-02
canonical: https://archive.example/2025/04/02/museum-said-to-sell-its-ledger/
status: withdrawn
corrections:
  - date: 2025-04-03
    kind: withdrawn
    note: The story rested on a letter that the museum’s director did not write. There was no sale. We apologise to him and to the museum.
---

This article was withdrawn on 3 April 2025. Its words are no longer published.
`);
});

describe.each([
  ['at the root of its host', siteAtRoot],
  ['below a path', siteBelow],
])('llms.txt of a site %s', (_, site) => {
  const text = textOfFile(site, 'llms.txt');
  const at = (path: string): string => `](${site.origin}${site.base}${path})`;

  it('begins with name and description, as llmstxt.org has it', () => {
    expect(text).toMatch(/^# The Archive\n\n> A news archive that knows who said what\.\n\n/);
  });

  it('leads to data, twins and feeds, all of which are there', () => {
    const newest = PUBLISHED[0] ?? '';
    for (const path of ['data/', 'data/quotes.jsonl', fileOf(newest), 'feeds/', 'feed.xml'])
      expect(text).toContain(at(path));
    const targets = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target);
    const faults = targets.flatMap(
      (target) => faultOf(site, site.origin + site.base, { target, place: 'llms.txt' }) ?? [],
    );
    expect(faults).toEqual([]);
  });
});

/** The article that an archive with the same registers makes of a file. */
function readAgain(facts: ArticleFacts): Article | null {
  return buildArchive({ ...content, articles: [facts] }, Date.now()).articles[0] ?? null;
}

/** What the front matter states, by the archive's own ids; where its address leads is asked apart. */
function statedIn(article: Article): unknown {
  const { title, date, day, dateline, place, source, voices, tags, summary } = article;
  const { updated, lang, image, corrections } = article;
  const picture = image && { alt: image.alt, credit: image.credit };
  const stated = { title, date, day, dateline, place, source, voices, tags, summary };
  return { ...stated, updated, lang, picture, corrections };
}

function quotedIn({ quotations, format }: Article, source: string): unknown {
  const { text } = parseArticleBody(source, format);
  return quotations.map(({ segments, kind, speakerId, rule, confirmed }) => ({
    words: wordsOfQuotation(text, segments),
    kind,
    speakerId,
    rule,
    confirmed,
  }));
}
