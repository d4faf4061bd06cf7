// Who says what: the archive's promise, seen from outside.
import { describe, expect, it } from 'vitest';
import { pageAt } from '../support/built-site.ts';
import type { BuiltPage } from '../support/built-site.ts';
import { FOUND, PUBLISHED } from '../support/fixture.ts';
import { elementsNamed, elementsOfClass, elementsWith, wordsOf } from '../support/html.ts';
import { siteAtRoot as site } from '../support/sites.ts';

/** Speakers, quotation by quotation. One that ends in `?` may also be read as part of the one before. */
const SPEAKERS: Readonly<Record<string, string>> = {
  '/2023/01/02/first-lamb/': '',
  '/2023/06/18/a-sunday-on-the-mole/': 'odile-marchbanks',
  '/2023/10/07/the-ladder-stays/': 'perpetua-dunlin barnaby-loosestrife perpetua-dunlin',
  '/2024/03/05/two-vexleys-one-reservoir/': 'ines-vexley teodor-vexley ines-vexley teodor-vexley',
  '/2024/08/30/town-notice-board-papered-over/': 'cordelia-mudge',
  '/2024/11/19/new-mayor-finds-forty-keys/': 'odile-marchbanks',
  '/2025/06/21/who-owns-the-sea-breeze/': 'seref-dalgali helene-brulecoeur cigdem-firtinaoglu',
  '/2025/11/08/the-tide-in-three-drawings/': '',
  '/2025/09/14/marsa-al-risha-market-reopens/': 'salim-al-nawrasi',
  '/2026/01/01/the-year-is-rung-in-early/': 'wilmot-tarrant odile-marchbanks',
  '/2026/02/11/quillmouth-opens-its-deepened-channel/':
    'odile-marchbanks odile-marchbanks odile-marchbanks',
  '/2026/02/11/the-lamp-of-tern-island-comes-home/': 'fenwick-ottoway fenwick-ottoway',
  '/2026/02/25/the-record-of-a-long-evening/':
    'cordelia-mudge odile-marchbanks perpetua-dunlin ines-vexley ines-vexley ines-vexley? ' +
    'teodor-vexley teodor-vexley ines-vexley cordelia-mudge wilmot-tarrant odile-marchbanks ' +
    'perpetua-dunlin odile-marchbanks cordelia-mudge',
};

interface Marked {
  readonly id: string;
  readonly speaker: string;
  /** All its segments. */
  readonly words: string;
}

describe.each(PUBLISHED)('%s', (path) => {
  const page = pageAt(site, path);
  const quotations = quotationsIn(page);

  it('marks each quotation with its speaker', () => {
    const expected = SPEAKERS[path] ?? 'unknown';
    const least = expected.replaceAll(/ \S+\?/g, '');
    expect([least, expected.replaceAll('?', '')]).toContain(
      quotations.map(({ speaker }) => speaker).join(' '),
    );
  });

  it('gives each quotation a place of its own', () => {
    for (const { id } of quotations) {
      expect(id).toMatch(/^q-(?:[a-z0-9]+-)*[a-z0-9]{6}(-\d+)?$/);
      const [place] = elementsWith(page.document, 'id', id);
      expect(place?.attribs['data-quote']).toBe(id);
    }
  });

  it('sets the speaker’s name beside each paragraph that quotes, with a link', () => {
    for (const marked of elementsWith(page.document, 'data-quote')) {
      const voiced = nearestOfClass(marked, 'voiced');
      if (!voiced) continue;
      const targets = elementsNamed(voiced, 'a').map(({ attribs }) => attribs['href']);
      expect(targets).toContain(`/speakers/${marked.attribs['data-speaker'] ?? ''}/`);
    }
    const named = elementsOfClass(page.document, 'voice').length;
    expect(named > 0).toBe(quotations.length > 0);
  });
});

const speakers = [
  ...new Set(
    PUBLISHED.flatMap((path) => quotationsIn(pageAt(site, path))).map(({ speaker }) => speaker),
  ),
].filter((id) => id !== '');

it('everyone quoted has a page', () => {
  expect(speakers.length).toBeGreaterThan(0);
  expect(speakers.filter((id) => !site.files.has(`speakers/${id}/index.html`))).toEqual([]);
});

describe.each(speakers)('/speakers/%s/', (id) => {
  const page = pageAt(site, `/speakers/${id}/`);
  const said = PUBLISHED.flatMap((path) =>
    quotationsIn(pageAt(site, path))
      .filter(({ speaker }) => speaker === id)
      .map((quotation) => ({ path, ...quotation })),
  );
  const shown = elementsNamed(page.document, 'blockquote');

  it('shows every quotation, newest article first', () => {
    expect(shown.map(({ attribs }) => attribs['cite'])).toEqual(
      said.map(({ path, id: anchor }) => `${path}#${anchor}`),
    );
  });

  it('shows the words that stand in the articles', () => {
    expect(shown.map((element) => lettersOf(wordsOf(element)))).toEqual(
      said.map(({ words }) => lettersOf(words)),
    );
  });

  it('counts them', () => {
    const count = said.length;
    expect(wordsOf(page.document)).toContain(`${count} quotation${count === 1 ? '' : 's'} in `);
  });

  it('leads from each quotation to its place in its article', () => {
    const targets = elementsNamed(page.document, 'a').map(({ attribs }) => attribs['href']);
    expect(targets).toEqual(
      expect.arrayContaining(said.map(({ path, id: anchor }) => `${path}#${anchor}`)),
    );
  });
});

describe('a speaker whom the article does not list', () => {
  const article = pageAt(site, FOUND);
  const person = pageAt(site, '/speakers/cigdem-firtinaoglu/');

  it('is marked as found, and nobody else is', () => {
    const found = (page: BuiltPage): string[] =>
      elementsWith(page.document, 'data-quote')
        .filter(({ attribs }) => attribs['data-found'] !== undefined)
        .map(({ attribs }) => attribs['data-speaker'] ?? '');
    expect(found(article)).toEqual(['cigdem-firtinaoglu']);
    for (const path of PUBLISHED.filter((other) => other !== FOUND))
      expect([path, found(pageAt(site, path))]).toEqual([path, []]);
  });

  it.each([
    ['beside the words', 'voice'],
    ['among the voices', 'voices'],
  ])('is called so %s', (_, name) => {
    const marks = elementsOfClass(article.document, name)
      .flatMap((element) => elementsWith(element, 'data-found'))
      .map(wordsOf);
    expect(marks).toEqual(['as found']);
  });

  it('is called so on their page', () => {
    expect(elementsWith(person.document, 'data-found').map(wordsOf)).toEqual(['as found']);
  });

  it.each([article, person])('is explained where the reader meets it: $path', (page) => {
    expect(elementsOfClass(page.document, 'as-found-note').map(wordsOf)).toEqual([
      'as found: the archive read in the text who speaks; no editor has confirmed it.',
    ]);
  });
});

describe.each(speakers)('what %s is reported to have said', (id) => {
  const { document } = pageAt(site, `/speakers/${id}/`);
  const reported = elementsOfClass(document, 'reported').flatMap((list) =>
    elementsNamed(list, 'li'),
  );

  it('is no quotation', () => {
    expect(reported.flatMap((item) => elementsNamed(item, 'blockquote'))).toEqual([]);
  });

  it('is counted apart', () => {
    const count = reported.length;
    const counts = elementsNamed(document, 'span')
      .map(wordsOf)
      .filter((words) => /^\d+ reported/.test(words));
    expect(counts).toEqual(
      count === 0 ? [] : [`${count} reported statement${count === 1 ? '' : 's'}`],
    );
  });

  it('leads to the paragraph that reports it', () => {
    for (const item of reported) {
      const [link] = elementsNamed(item, 'a');
      const [path = '', anchor = ''] = (link?.attribs['href'] ?? '').split('#');
      const [paragraph] = elementsWith(pageAt(site, path).document, 'id', anchor);
      const [words] = elementsNamed(item, 'p').filter(
        ({ attribs }) => attribs['class'] === undefined,
      );
      expect(paragraph && wordsOf(paragraph)).toContain(words && wordsOf(words));
    }
  });
});

it('somebody is reported to have said something', () => {
  const { document } = pageAt(site, '/speakers/odile-marchbanks/');
  expect(wordsOf(document)).toContain('Marchbanks added that the town would publish the soundings');
});

/** A page's quotations in order; several elements may be segments of one. */
function quotationsIn({ document }: BuiltPage): Marked[] {
  const groups = Map.groupBy(
    elementsWith(document, 'data-quote'),
    ({ attribs }) => attribs['data-quote'] ?? '',
  );
  return [...groups].map(([id, segments]) => ({
    id,
    speaker: segments[0]?.attribs['data-speaker'] ?? '',
    words: segments.map((segment) => wordsOf(segment)).join(' '),
  }));
}

/** Spacing and ellipses between segments are each page's own affair. */
function lettersOf(words: string): string {
  return words.replace(/[\s…]+/g, '');
}

function nearestOfClass(
  element: ReturnType<typeof elementsWith>[number],
  name: string,
): ReturnType<typeof elementsWith>[number] | null {
  for (let node = element.parent; node; node = node.parent)
    if ('name' in node && (node.attribs['class'] ?? '').split(' ').includes(name)) return node;
  return null;
}
