import { describe, expect, test } from 'vitest';
import { element, text } from '#archive/body/tree.ts';
import { articleContentOf } from '#export/feeds/article-content.ts';
import type { ArticleParts } from '#export/feeds/article-content.ts';
import { naming } from './feed-builders.ts';

const page = 'https://x.example/2026/03/10/a-headline/';
const contentOf = (parts: Partial<ArticleParts>): string =>
  articleContentOf(
    {
      page,
      lang: null,
      corrections: [],
      lead: null,
      body: { type: 'root', children: [element('p', {}, [text('The tide turned.')])] },
      voices: [],
      ...parts,
    },
    naming.absolute,
  );
const correction = { date: '2026-03-12', was: null, now: null, note: null } as const;
const voice = {
  id: 'ada-quill',
  name: 'Ada Quill',
  office: 'Mayor, Quillmouth',
  words: 1,
  confirmed: true,
} as const;
const quotation = (opening: string): { id: string; opening: string } => ({ id: 'q-1', opening });

test('articleContentOf() is the words alone where there is no more to say', () => {
  expect(contentOf({})).toBe('<p>The tide turned.</p>');
});

test('articleContentOf() begins with what was corrected, and leaves slips of the pen out', () => {
  const corrections = [
    { ...correction, kind: 'corrected', was: 'ebbed', now: 'turned', note: 'It did not.' },
    { ...correction, kind: 'refiled', note: 'A comma.' },
  ] as const;
  expect(contentOf({ corrections })).toBe(
    '<p><strong>Corrected on 12 March 2026.</strong> It did not.</p><p><del>ebbed</del> <ins>turned</ins></p><p>The tide turned.</p>',
  );
});

test('articleContentOf() sets words in another language apart', () => {
  expect(contentOf({ lang: 'ar' })).toBe('<div lang="ar" dir="rtl"><p>The tide turned.</p></div>');
});

describe('the lead picture', () => {
  const printed = { path: '/pictures/p-1.jpg', width: 800, height: 600 };
  const lead = { src: '/pictures/p.jpg', alt: 'A harbour', credit: 'Ada & Co.' };

  test('stands before the words, in one size', () => {
    const shown = { width: 9, height: 9, sources: [], fallback: printed, share: printed };
    expect(contentOf({ lead: { ...lead, shown } })).toBe(
      '<figure><img src="https://x.example/pictures/p-1.jpg" alt="A harbour" width="800" height="600"><figcaption><small>Ada &#x26; Co.</small></figcaption></figure><p>The tide turned.</p>',
    );
  });

  test('is a link where it lies on another host', () => {
    const src = 'https://y.example/p.jpg';
    expect(contentOf({ lead: { ...lead, src, shown: null } })).toContain(
      `<figure><a href="${src}">A harbour</a>`,
    );
  });
});

describe('who is quoted', () => {
  test('stands below the words, each quotation with its place', () => {
    expect(contentOf({ voices: [{ ...voice, quotations: [quotation('“Never,”')] }] })).toContain(
      `<h2>Who is quoted</h2><ul><li><cite>Ada Quill</cite>, Mayor, Quillmouth: <q cite="${page}#q-1"><a href="${page}#q-1">Never,</a></q></li></ul>`,
    );
  });

  test('says what is only found, and leaves out who says nothing', () => {
    const found = { ...voice, office: '', confirmed: false, quotations: [quotation('Never')] };
    const silent = { ...voice, name: 'Ben Tarn', quotations: [] };
    const content = contentOf({ voices: [found, silent] });
    expect(content).toContain('<cite>Ada Quill</cite> (as found): ');
    expect(content).not.toContain('Ben Tarn');
    expect(contentOf({ voices: [silent] })).toBe('<p>The tide turned.</p>');
  });

  test.each([
    ['«أعدنا»', 'أعدنا'],
    ['"Yes," … "but', 'Yes," … "but'],
    ['part of the dogs’', 'part of the dogs’'],
  ])('prints %s without the marks that <q> brings: %s', (opening, words) => {
    const content = contentOf({ voices: [{ ...voice, quotations: [quotation(opening)] }] });
    expect(content).toContain(`>${words}</a></q>`);
  });
});

test('articleContentOf() has nothing XML cannot hold', () => {
  const body = { type: 'root', children: [text('a\u0008\uFFFEb')] } as const;
  expect(contentOf({ body: { ...body, children: [...body.children] } })).toBe('ab');
});
