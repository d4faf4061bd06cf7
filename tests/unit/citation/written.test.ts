// Plain text, Markdown, HTML and wikitext: read back by a parser of each, they say what went in.
import fc from 'fast-check';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import type { Cited } from '#citation/cited.ts';
import type { CitationFormat } from '#citation/citation-format.ts';
import { plainOf } from '#citation/formatted.ts';
import { html } from '#citation/html.ts';
import { markdown } from '#citation/markdown.ts';
import { plain } from '#citation/plain.ts';
import { wikitext } from '#citation/wikitext.ts';
import { elementsNamed, parseMarkup, wordsOf } from '../../support/html.ts';
import type { MarkupDocument } from '../../support/html.ts';
import { ACCESSED, AWKWARD, aCitedArticle, citedWords } from '../support/cited.ts';

const articles = Object.entries(AWKWARD);
const asText = (format: CitationFormat, cited: Cited): string =>
  plainOf(format.cite(cited, ACCESSED));
const words = citedWords({ words: '“We were told.\n\n“So it was done,”' });
const nobody = citedWords({ words: 'The tide turned.', speaker: null });

/** Words with everything in them that is mark-up somewhere. */
const anyWords = fc
  .stringMatching(/^[a-z0-9\\`*_[\]{}()<>#+.!|~&;:'"=/ -]{1,40}$/)
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');

describe('plain text', () => {
  test('of words: the words, their speaker, title, source, dateline, date and address', () => {
    expect(asText(plain, words)).toBe(
      [
        '“We were told.',
        '',
        '“So it was done,”',
        '',
        '— Odile Marchbanks, Mayor, Quillmouth Town Council',
        'Quillmouth opens its deepened channel after nine years of argument',
        'Larkwire',
        'QUILLMOUTH, Ostrany, Feb. 11.',
        'The Archive, 11 February 2026',
        `${words.url} (accessed 2 March 2026)`,
      ].join('\n'),
    );
  });

  test('of an article that has neither source nor dateline', () => {
    const article = aCitedArticle({ title: 'Fog', source: null, dateline: null });
    expect(asText(plain, article)).toBe(
      `Fog\nThe Archive, 11 February 2026\n${article.url} (accessed 2 March 2026)`,
    );
  });

  test('of nobody’s words names nobody', () => {
    expect(asText(plain, nobody)).not.toContain('—');
  });
});

describe('Markdown', () => {
  const parsed = (cited: Cited): MarkupDocument =>
    parseMarkup(markdownToHtml(asText(markdown, cited)).html, 'html');

  test.each(articles)('reads as the facts: %s', (_, article) => {
    const page = parsed(article);
    const [link] = elementsNamed(page, 'a');
    expect(link && wordsOf(link)).toBe(article.title);
    expect(link?.attribs['href']).toBe(article.url);
    expect(elementsNamed(page, 'em').map(wordsOf)).toEqual([article.site]);
    for (const fact of [article.source, article.dateline, '11 February 2026'])
      if (fact && article.day === '2026-02-11') expect(wordsOf(page)).toContain(fact);
  });

  test('keeps the paragraphs of the words in one quotation, the speaker outside', () => {
    const [quotation, ...others] = elementsNamed(parsed(words), 'blockquote');
    expect(others).toEqual([]);
    expect(quotation && elementsNamed(quotation, 'p').map(wordsOf)).toEqual([
      '“We were told.',
      '“So it was done,”',
    ]);
    expect(wordsOf(parsed(words))).toContain('— Odile Marchbanks, Mayor, Quillmouth Town Council');
  });

  test('reads as the words, whatever they are', () => {
    fc.assert(
      fc.property(anyWords, (text) => {
        const [quotation] = elementsNamed(parsed(citedWords({ words: text })), 'blockquote');
        expect(quotation && wordsOf(quotation)).toBe(text);
      }),
    );
  });
});

test.each([
  ['The eels are back', 'The eels are back. Larkwire. QUILLMOUTH, Feb. 11. The Archive,'],
  ['Are the eels back?', 'Are the eels back? Larkwire. QUILLMOUTH, Feb. 11. The Archive,'],
])('“%s” and what follows are closed once each', (title, reference) => {
  const article = aCitedArticle({ title, dateline: 'QUILLMOUTH, Feb. 11. —' });
  for (const page of [markdownToHtml(asText(markdown, article)).html, asText(html, article)])
    expect(wordsOf(parseMarkup(page, 'html'))).toContain(reference);
});

describe('HTML', () => {
  const parsed = (cited: Cited): MarkupDocument => parseMarkup(asText(html, cited), 'html');

  test.each(articles)('reads as the facts: %s', (_, article) => {
    const page = parsed(article);
    expect(elementsNamed(page, 'cite').map(wordsOf)).toEqual([article.title]);
    expect(elementsNamed(page, 'cite')[0]?.attribs).toEqual({
      lang: article.lang,
      dir: article.lang === 'ar' ? 'rtl' : 'ltr',
    });
    expect(elementsNamed(page, 'a').map(({ attribs }) => attribs['href'])).toEqual([article.url]);
    expect(elementsNamed(page, 'time').map(({ attribs }) => attribs['datetime'])).toEqual([
      article.day,
      ACCESSED,
    ]);
    expect(elementsNamed(page, 'blockquote')).toEqual([]);
  });

  test('keeps the paragraphs of the words in one quotation, the speaker outside', () => {
    const [quotation] = elementsNamed(parsed(words), 'blockquote');
    expect(quotation && elementsNamed(quotation, 'p').map(wordsOf)).toEqual([
      '“We were told.',
      '“So it was done,”',
    ]);
    expect(quotation?.attribs['cite']).toBe(words.url);
    expect(quotation && wordsOf(quotation)).not.toContain('Marchbanks');
  });

  test('reads as the words, whatever they are', () => {
    fc.assert(
      fc.property(anyWords, (text) => {
        const [quotation] = elementsNamed(parsed(citedWords({ words: text })), 'blockquote');
        expect(quotation && wordsOf(quotation)).toBe(text);
      }),
    );
  });

  test('is what is pasted', () => {
    expect(html.pasted?.(words, ACCESSED)).toBe(asText(html, words));
  });
});

describe('wikitext', () => {
  test.each(articles)('reads as the facts: %s', (_, article) => {
    const { parameters } = readTemplate(asText(wikitext, article));
    expect(parameters).toMatchObject({
      title: article.title,
      url: article.url,
      work: article.site,
      language: article.lang,
      'access-date': '2 March 2026',
      ...(article.source && { agency: article.source }),
      ...(article.place && { place: article.place }),
    });
    expect(parameters['quote']).toBeUndefined();
  });

  test('has the words as its quotation, and the speaker behind it', () => {
    const { parameters, behind } = readTemplate(asText(wikitext, words));
    expect(parameters['quote']).toBe('“We were told.<br><br>“So it was done,”');
    expect(behind).toBe(' Words of Odile Marchbanks, Mayor, Quillmouth Town Council.');
    expect(readTemplate(asText(wikitext, nobody)).behind).toBe('');
  });

  test('leaves nothing in the words that MediaWiki would read, and all that readers would', () => {
    fc.assert(
      fc.property(anyWords, (text) => {
        const source = asText(wikitext, citedWords({ words: text, speaker: null }));
        const quote = / \|quote=(.*)\}\}$/s.exec(source)?.[1] ?? '';
        expect(quote).not.toMatch(/[<>[\]{}|]|''|~~~|__/);
        expect(readTemplate(source).parameters['quote']).toBe(text);
      }),
    );
    const nowiki = citedWords({ words: "<nowiki>''{{!}}''</nowiki> ~~~~ __TOC__ [[x|y]]" });
    expect(readTemplate(asText(wikitext, nowiki)).parameters['quote']).toBe(nowiki.words);
  });
});

/** A template’s named parameters with their character references read, and what stands behind it. */
function readTemplate(source: string): {
  parameters: Readonly<Record<string, string>>;
  behind: string;
} {
  const [, inside = '', behind = ''] = /^\{\{cite news([^{}]*)\}\}([^{}]*)$/.exec(source) ?? [];
  const parameters = inside
    .split('|')
    .slice(1)
    .map((parameter): [string, string] => {
      const [name = '', ...value] = parameter.split('=');
      return [name, decoded(value.join('=')).trim()];
    });
  return { parameters: Object.fromEntries(parameters), behind };
}

function decoded(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}
