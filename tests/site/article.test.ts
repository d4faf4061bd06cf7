// What an article's page says of its article, to readers and to machines.
import { describe, expect, it } from 'vitest';
import { pageAt } from '../support/built-site.ts';
import type { BuiltPage } from '../support/built-site.ts';
import { HOSTILE, MDX, PUBLISHED, RIGHT_TO_LEFT, WITHDRAWN } from '../support/fixture.ts';
import {
  elementsIn,
  elementsNamed,
  elementsOfClass,
  elementsWith,
  wordsOf,
} from '../support/html.ts';
import type { MarkupElement } from '../support/html.ts';
import { siteAtRoot as site } from '../support/sites.ts';

interface NewsArticle {
  readonly '@type': unknown;
  readonly url: unknown;
  readonly headline: unknown;
  readonly datePublished: unknown;
  readonly dateline?: unknown;
}

/** Datelines as written; the articles that are missing here have none. */
const DATELINES: Readonly<Record<string, string>> = {
  '/2023/01/02/first-lamb/': 'UPPER BRINDLE —',
  '/2023/10/07/the-ladder-stays/': 'QUILLMOUTH, Ostrany, Oct. 7.',
  '/2024/03/05/two-vexleys-one-reservoir/': 'SALTREACH, Ostrany, March 5.',
  '/2024/08/30/town-notice-board-papered-over/': 'VELMARRA, August 30. /LARKWIRE/.',
  '/2024/11/19/new-mayor-finds-forty-keys/': 'Quillmouth, Nov. 19, LARKWIRE',
  '/2025/06/21/who-owns-the-sea-breeze/': 'Ördəkburnu, June 21, LARKWIRE',
  '/2025/09/14/marsa-al-risha-market-reopens/': 'مرسى الريشة، 14 سبتمبر',
  '/2026/01/01/the-year-is-rung-in-early/': 'QUILLMOUTH, Dec. 31 (Larkwire) —',
  '/2026/02/11/quillmouth-opens-its-deepened-channel/': 'QUILLMOUTH, Ostrany, Feb. 11.',
  '/2026/02/11/the-lamp-of-tern-island-comes-home/': 'QUILLMOUTH, Feb. 11 (Tern & Tide) —',
  '/2026/02/25/the-record-of-a-long-evening/': 'QUILLMOUTH, Ostrany, Feb. 25 (Larkwire) —',
};

describe.each(PUBLISHED)('%s', (path) => {
  const page = pageAt(site, path);

  it('is described to machines as a news article', () => {
    const described = newsArticleIn(page);
    expect(described['@type']).toBe('NewsArticle');
    expect(described.url).toBe(site.origin + path);
    expect(described.headline).toBe(elementsNamed(page.document, 'h1').map(wordsOf).join());
    expect(String(described.datePublished).slice(0, 10)).toBe(
      path.slice(1, 11).replaceAll('/', '-'),
    );
  });

  it('gives its dateline verbatim, in its text and to machines', () => {
    const dateline = DATELINES[path];
    expect(newsArticleIn(page).dateline).toBe(dateline);
    expect(elementsOfClass(proseOf(page), 'dateline').map(wordsOf)).toEqual(
      dateline === undefined ? [] : [dateline],
    );
  });

  it('has its text in <article>, with a place for each paragraph', () => {
    const prose = proseOf(page);
    const paragraphs = elementsNamed(prose, 'p').filter(
      ({ attribs }) => attribs['class'] === undefined,
    );
    expect(paragraphs.length).toBeGreaterThan(0);
    expect(paragraphs.map(({ attribs }) => attribs['id'] ?? 'a paragraph without an id')).toEqual(
      paragraphs.map(
        () => expect.stringMatching(/^p-(?:[a-z0-9]+-)*[a-z0-9]{6}(-\d+)?$/) as string,
      ),
    );
  });

  it('has no empty paragraph, and nothing left of what editors write for the engine', () => {
    expect(elementsNamed(proseOf(page), 'p').filter((element) => wordsOf(element) === '')).toEqual(
      [],
    );
    expect(elementsWith(proseOf(page), 'data-quote-by')).toEqual([]);
  });
});

it('an article in another language says so, with its direction', () => {
  const page = pageAt(site, RIGHT_TO_LEFT);
  const [article] = elementsNamed(page.document, 'article');
  const languages: string[] = [];
  for (let node = article?.parent; node; node = node.parent)
    if ('attribs' in node && node.attribs['dir'])
      languages.push(`${node.attribs['lang']} ${node.attribs['dir']}`);
  expect(languages).toEqual(['ar rtl']);
});

it('a headline in another language keeps its direction in lists', () => {
  for (const path of ['/', '/2025/09/', '/tags/culture/']) {
    const links = elementsWith(pageAt(site, path).document, 'href', RIGHT_TO_LEFT);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links)
      expect(link.parent && 'attribs' in link.parent && link.parent.attribs).toMatchObject({
        lang: 'ar',
        dir: 'rtl',
      });
  }
});

it('a corrected article shows what was wrong and what is right', () => {
  const words = wordsOf(pageAt(site, '/2024/11/19/new-mayor-finds-forty-keys/').document);
  for (const expected of ['forty-two keys', 'forty keys', 'two were counted twice', 'Updated'])
    expect(words).toContain(expected);
});

it('a withdrawn article is described without a word of its text', () => {
  expect(JSON.stringify(newsArticleIn(pageAt(site, WITHDRAWN)))).not.toContain('ledger in which');
});

it('an MDX article has its components', () => {
  const prose = proseOf(pageAt(site, MDX));
  expect(elementsNamed(prose, 'figure').map(wordsOf)).toEqual([
    expect.stringContaining('The lens as its maker drew it'),
  ]);
  expect(elementsNamed(prose, 'aside').map(wordsOf)).toEqual([
    expect.stringContaining('Think of it as a very polite funnel'),
  ]);
});

describe('an article with hostile mark-up', () => {
  const page = pageAt(site, HOSTILE);

  it('holds nothing that runs, frames, styles, sends or forges', () => {
    const elements = elementsIn(proseOf(page));
    expect(elements).not.toEqual([]);
    const names = ['script', 'iframe', 'style', 'form', 'input', 'button', 'svg', 'object', 'img'];
    expect(elements.filter(({ name }) => names.includes(name)).map(({ name }) => name)).toEqual([]);
    const attributes = elements.flatMap(({ attribs }) => Object.entries(attribs));
    expect(attributes.filter(([name]) => /^on|^style$|^srcdoc$|^target$/.test(name))).toEqual([]);
    expect(attributes.filter(([, value]) => /^\s*(javascript|data):/i.test(value))).toEqual([]);
    expect(page.source).not.toMatch(/q-forged|data-quote="forged"/);
    expect(elementsWith(page.document, 'id', 'main').map(({ name }) => name)).toEqual(['main']);
  });

  it.each([
    'The words before the script stay.',
    'The words after the script stay.',
    'A paragraph that could be clicked, and can no longer.',
    'the sentence goes on.',
    'A link that runs and another that runs keep their words, as does a third.',
    'A picture that is not there, and a picture from elsewhere that should not be.',
    'Your name',
    'Send the form',
    'A heading that is too large',
    '“We never asked for a pop-up,” said Cordelia Mudge',
    'The notice ended with the signs ]]> and a sum: 3 < 5 & 5 > 3.',
    'A forged quotation is ordinary words.',
    'The board has been given a lock.',
  ])('keeps the words “%s”', (words) => {
    expect(wordsOf(proseOf(page))).toContain(words);
  });

  it.each(['alert(', 'framed words', 'a remark nobody should read', 'display: none'])(
    'drops “%s”',
    (words) => {
      expect(wordsOf(proseOf(page))).not.toContain(words);
    },
  );
});

function newsArticleIn({ document }: BuiltPage): NewsArticle {
  const scripts = elementsWith(document, 'type', 'application/ld+json');
  expect(scripts.length).toBe(1);
  const graph = JSON.parse(scripts.map(wordsOf).join()) as { '@graph': [NewsArticle] };
  return graph['@graph'][0];
}

function proseOf({ document, path }: BuiltPage): MarkupElement {
  const [prose] = elementsNamed(document, 'article').flatMap((article) =>
    elementsOfClass(article, 'prose'),
  );
  if (!prose) throw new Error(`${path} has no text`);
  return prose;
}
