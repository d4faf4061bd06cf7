// Every page is sound HTML, says what it is, and runs nothing that stands in it.
import { HtmlValidate, formatterFactory } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { elementsIn, elementsNamed, elementsWith, isInside, wordsOf } from '../support/html.ts';
import { siteAtRoot, siteBelow } from '../support/sites.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Headlines are verbatim: a wire may write a long one.
    'long-title': 'off',
    // Where a template's line ends says nothing about the page.
    'no-trailing-whitespace': 'off',
  },
});
const print = formatterFactory('text');

const pages = siteAtRoot.pages.filter(({ redirects }) => !redirects);

describe.each(pages)('$path', ({ file, path, source, document, unlisted }) => {
  it('is valid HTML', async () => {
    const { results } = await validator.validateString(source, file);
    expect(print(results)).toBe('');
  });

  it('uses each id once', () => {
    const ids = elementsWith(document, 'id').map(({ attribs }) => attribs['id'] ?? '');
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('has one headline, a title, a description and a language', () => {
    expect(elementsNamed(document, 'h1').map((element) => wordsOf(element))).toEqual([
      expect.stringMatching(/\S/),
    ]);
    expect(elementsNamed(document, 'title').map((element) => wordsOf(element))).toEqual([
      expect.stringMatching(/\S/),
    ]);
    expect(contentOf('name', 'description')).toMatch(/\S/);
    expect(elementsNamed(document, 'html').map(({ attribs }) => attribs['lang'])).toEqual(['en']);
  });

  it('gives its own full address, and the canonical one where it is listed', () => {
    expect(contentOf('property', 'og:url')).toBe(siteAtRoot.origin + path);
    const canonical = elementsWith(document, 'rel', 'canonical').map(
      ({ attribs }) => attribs['href'],
    );
    expect(canonical).toEqual(unlisted ? [] : [CANONICAL[path] ?? siteAtRoot.origin + path]);
  });

  it('holds no script, style or handler in its text', () => {
    const found = elementsIn(document).flatMap(({ name, attribs }) => [
      ...(name === 'style' ? ['<style>'] : []),
      ...(name === 'script' && attribs['src'] === undefined && !attribs['type']?.includes('json')
        ? ['<script>']
        : []),
      ...Object.entries(attribs)
        .filter(
          ([attribute, value]) => attribute.startsWith('on') || /^\s*javascript:/i.test(value),
        )
        .map(([attribute]) => `<${name} ${attribute}>`),
    ]);
    expect(found).toEqual([]);
  });

  it('takes pictures, scripts and styles from itself alone', () => {
    const foreign = elementsIn(document)
      .filter(({ name }) => ['img', 'script', 'source', 'iframe', 'video', 'audio'].includes(name))
      .concat(elementsWith(document, 'rel', 'stylesheet'))
      .map(({ attribs }) => attribs['src'] ?? attribs['href'] ?? '')
      .filter((target) => new URL(target, siteAtRoot.origin).origin !== siteAtRoot.origin);
    expect(foreign).toEqual([]);
  });

  function contentOf(key: 'name' | 'property', value: string): string | undefined {
    return elementsNamed(document, 'meta').find(({ attribs }) => attribs[key] === value)?.attribs[
      'content'
    ];
  }
});

/** Articles that name the address of their original. */
const CANONICAL: Readonly<Record<string, string>> = {
  '/2023/10/07/the-ladder-stays/': 'https://larkwire.example/2023/10/07/the-ladder-stays',
};

it('titles tell the pages apart', () => {
  const titles = pages.map(({ document }) =>
    elementsNamed(document, 'title')
      .filter((element) => !isInside(element, 'svg'))
      .map((element) => wordsOf(element))
      .join(),
  );
  expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
});

it('a page below a path gives that path in its addresses', () => {
  const wrong = siteBelow.pages.filter(
    ({ document, path, redirects }) =>
      !redirects &&
      elementsWith(document, 'property', 'og:url')[0]?.attribs['content'] !==
        siteBelow.origin + path,
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});
