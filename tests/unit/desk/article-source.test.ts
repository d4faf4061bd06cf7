import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleSchema } from '#archive/article-schema.ts';
import { isTitleProposed } from '#archive/file-checks/title-proposed.ts';
import { parseFrontMatter } from '#archive/front-matter.ts';
import type { FrontMatter } from '#archive/front-matter.ts';
import { articleSource, registerSource } from '#desk/article-source.ts';

function read(source: string): FrontMatter {
  const frontMatter = parseFrontMatter('a.md', source);
  if (Array.isArray(frontMatter)) throw new Error(JSON.stringify(frontMatter));
  return frontMatter;
}

const HOSTILE = [
  'yes',
  'no',
  'null',
  '~',
  '007',
  '1.10',
  '1e3',
  '0x1f',
  '2026-03-10',
  '12:30:45',
  'true',
  '.inf',
  '<<',
  'a: b',
  'a #b',
  '#a',
  '- a',
  '-',
  '--- a',
  '---',
  '...',
  '? a',
  '! a',
  '&a',
  '*a',
  '@a',
  '`a`',
  '%a',
  '|',
  '>',
  '{a}',
  '[a]',
  ', a',
  '"a"',
  "'a'",
  "it's",
  'a "b" c',
  'a\nb',
  'a\n---\nb',
  '\ta',
  ' a ',
  'a\\b',
  '😀',
  'a\u00a0b',
  '\u2028',
  '\u0000',
  '\u007f',
  '\ufeffa',
  'é'.repeat(5_000),
  'key: |\n  block',
];

describe('articleSource()', () => {
  test('writes the keys in the schema’s order, and leaves out what says nothing', () => {
    expect(
      articleSource(
        {
          wire: {},
          summary: '',
          tags: ['a', 'b'],
          source: null,
          date: '2026-03-10',
          title: 'T',
          lang: undefined,
          speakers: [],
        },
        'Words.',
      ),
    ).toBe('---\ntitle: T\ndate: 2026-03-10\ntags: [a, b]\n---\n\nWords.\n');
  });

  test('marks a proposed headline', () => {
    const source = articleSource({ title: 'a: b', date: '2026-03-10' }, 'Words.', { title: true });
    expect(isTitleProposed(read(source))).toBe(true);
    expect(read(source).values['title']).toBe('a: b');
  });

  test('writes no words where there are none', () => {
    expect(articleSource({ title: 'T' }, ' \n')).toBe('---\ntitle: T\n---\n');
  });

  test('writes an object that stands twice out twice', () => {
    const quill = { name: 'Ada Quill' };
    expect(articleSource({ speakers: [quill, quill] }, 'x')).not.toContain('*');
  });

  test.each(HOSTILE)('gives %j back', (value) => {
    const values = {
      title: value,
      tags: [value],
      summary: value,
      wire: { [value]: value, list: [value, { deep: value }] },
    };
    const frontMatter = read(articleSource(values, 'Words.', { title: true }));
    expect(frontMatter.values).toEqual(values);
    expect(isTitleProposed(frontMatter)).toBe(true);
  });

  test('gives any text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (value) => {
        const { values } = read(
          articleSource({ title: value, tags: [value] }, 'Words.', { title: true }),
        );
        expect(values).toEqual({ title: value, tags: [value] });
      }),
      { numRuns: 300 },
    );
  });

  test('begins the words where the front matter ends', () => {
    const source = articleSource({ title: 'T' }, '---\n\nWords.');
    expect(source.slice(read(source).bodyStart)).toBe('\n---\n\nWords.\n');
  });

  test('knows every key an article may have', () => {
    const keys = Object.keys(articleSchema.shape);
    const source = articleSource(Object.fromEntries(keys.map((key) => [key, 'x'])), '');
    expect(Object.keys(read(source).values)).toEqual(keys);
  });
});

test.each(HOSTILE)('registerSource() gives %j back', (name) => {
  const values = { name, roles: [{ role: name }] };
  expect(read(registerSource({ ...values, country: null })).values).toEqual(values);
});
