import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleFacts, parseArticle } from '#archive/article.ts';
import { articleSchema } from '#archive/article-schema.ts';
import { parseFrontMatter } from '#archive/front-matter.ts';
import { anArticle, problemsOf } from '../support/build.ts';
import type { Written } from '../support/build.ts';

const LEAST = { title: 'A headline', date: '2026-03-10' };

const CORRECTION = { date: '2026-03-11', kind: 'corrected', was: null, now: null, note: 'A name.' };

test.each<[string, unknown, unknown]>([
  ['title', ' A\n  headline ', 'A headline'],
  ['date', ' 2026-03-10 ', '2026-03-10'],
  ['date', '2026-03-10 14:05+0400', '2026-03-10 14:05+0400'],
  ['dateline', undefined, null],
  ['dateline', 'BAKU, March 10.', { text: 'BAKU, March 10.', place: null, date: null }],
  ['dateline', { text: 'BAKU', place: 'Baku' }, { text: 'BAKU', place: 'Baku', date: null }],
  ['source', null, null],
  ['speakers', undefined, []],
  ['speakers', null, []],
  ['speakers', 'Ada Quill', [{ name: 'Ada Quill', role: null, organisation: null }]],
  [
    'speakers',
    { name: 'Ada Quill', role: 'Mayor' },
    [{ name: 'Ada Quill', role: 'Mayor', organisation: null }],
  ],
  [
    'speakers',
    ['ada-quill', { name: 'B' }],
    [
      { name: 'ada-quill', role: null, organisation: null },
      { name: 'B', role: null, organisation: null },
    ],
  ],
  ['tags', 'trade', ['trade']],
  ['tags', ['trade', '007'], ['trade', '007']],
  ['aliases', '/old.html', ['/old.html']],
  ['status', undefined, 'published'],
  [
    'image',
    { src: '/a.jpg', alt: ' A quay', credit: 'Ada  Quill' },
    { src: '/a.jpg', alt: 'A quay', credit: 'Ada Quill' },
  ],
  ['corrections', { date: '2026-03-11', kind: 'corrected', note: 'A name.' }, [CORRECTION]],
  ['lang', 'az-Latn', 'az-Latn'],
  ['embargo', '2026-03-10T14:05Z', '2026-03-10T14:05Z'],
])('articleSchema takes %s: %j and makes it %j', (key, written, strict) => {
  expect(articleSchema.parse({ ...LEAST, [key]: written })).toHaveProperty(key, strict);
});

test('parseFrontMatter() leaves numbers as they are written', () => {
  const frontMatter = parseFrontMatter('a.md', '---\ntitle: 1.10\ntags: [007]\n---\n');
  expect(frontMatter).toMatchObject({ values: { title: '1.10', tags: ['007'] } });
});

test.each<[Written, string, string]>([
  [{ title: '' }, 'title', '`title` must not be empty'],
  [{ title: true }, 'title', '`title` must be words'],
  [{ date: '2026-02-30' }, 'date', '`date` is not a day of the calendar'],
  [{ date: [2026] }, 'date', '`date` must be a day'],
  [{ updated: 'yesterday' }, 'updated', '`updated` is not a day'],
  [{ embargo: '2026-03-10' }, 'embargo', '`embargo` is not an instant'],
  [{ canonical: 'ftp://example.org/' }, 'canonical', '`canonical` must be an address'],
  [{ lang: 'English' }, 'lang', '`lang` is not a language tag'],
  [{ aliases: 'old.html' }, 'aliases', 'must be a path that begins with /, without . or .. in it'],
  [{ status: 'hidden' }, 'status', '`status` must be one of draft, published, withdrawn'],
  [{ speakers: [[]] }, 'speakers', 'must be a name, or name with role and organisation'],
  [{ dateline: ['BAKU'] }, 'dateline', 'must be words, or text with place and date'],
  [
    { corrections: { date: '2026-03-11', kind: 'wrong' } },
    'corrections',
    'must be one of corrected',
  ],
])('articleSchema refuses %j under the rule %s', (written, rule, message) => {
  const [problem, ...others] = problemsOf(written);
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ rule, severity: 'error' });
  expect(problem?.message).toContain(message);
});

test.each<[string, string, number, number]>([
  ['title: A\ndate: 2026-02-30', 'date', 3, 7],
  ['title: A\ndate: 2026-03-10\nspeakers:\n  - name: B\n    role: [C]', 'speakers', 6, 11],
  ['title: A\ndate: 2026-03-10\nimage: { src: /a.jpg, credit: B }', 'image-alt', 4, 1],
  ['title: A\ndate: 2026-03-10\nimage:\n  src: /a.jpg\n  alt: ""\n  credit: B', 'image-alt', 6, 8],
  ['title: A\ndate: 2026-03-10\nimage: { src: /a.jpg, alt: A }', 'image-credit', 4, 1],
  ['title: A\ndate: 2026-03-10\nimage: { src: /a.jpg, alt: A, credit: "" }', 'image-credit', 4, 39],
  ['title: A\ndate: 2026-03-10\ndateline: { place: Baku }', 'dateline', 4, 1],
  ['title: A\ndate: 2026-03-10\ndatline: BAKU', 'unknown-key', 4, 1],
  ['title: A\ndate: 2026-03-10\nspeakers:\n  - name: B\n    rol: C', 'unknown-key', 6, 5],
  ['title: A\ndate: 2026-03-10\nspeakers:\n  - A\n  - role: C', 'speakers', 6, 5],
  ['title: A\ndate: 2026-03-10\nspeakers:\n  name: B\n  rol: C', 'unknown-key', 6, 3],
])('parseArticle() says where the fault is: %j', (facts, rule, line, column) => {
  const { problems } = parseArticle('articles/a.md', `---\n${facts}\n---\n\nText.\n`);
  expect(problems).toMatchObject([{ rule, line, column }]);
});

test.each([
  [{ datline: 'BAKU' }, 'write `dateline`'],
  [{ speakers: { name: 'B', organization: 'C' } }, 'write `organisation`'],
  [{ photographer: 'B' }, 'known keys: title, date, '],
])('articleSchema refuses unknown keys with the nearest known one: %j', (written, fix) => {
  const [problem] = problemsOf(written);
  expect(problem?.rule).toBe('unknown-key');
  expect(problem?.fix).toContain(fix);
});

test('parseArticle() finds every fault of the front matter at once', () => {
  const problems = problemsOf({ titel: 'A', date: '2026-02-30', tags: [[]], status: 'hidden' });
  expect(problems.map(({ rule }) => rule).sort()).toEqual([
    'date',
    'status',
    'tags',
    'unknown-key',
  ]);
});

const words = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== '');
const optional = <Value>(value: fc.Arbitrary<Value>) =>
  fc.option(fc.oneof(value, fc.constant(null)), { nil: undefined });
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const instant = day.map((text) => `${text}T14:05:00+04:00`);
const one = <Value>(value: fc.Arbitrary<Value>) =>
  optional(fc.oneof(value, fc.array(value, { maxLength: 3 })));

/** Everything an editor may write, in any of its forms. */
const frontMatter = fc.record({
  title: words,
  date: fc.oneof(day, instant),
  dateline: optional(
    fc.oneof(words, fc.record({ text: words, place: optional(words), date: optional(day) })),
  ),
  source: optional(words),
  speakers: one(
    fc.oneof(
      words,
      fc.record({ name: words, role: optional(words), organisation: optional(words) }),
    ),
  ),
  tags: one(words),
  summary: optional(words),
  updated: optional(instant),
  canonical: optional(fc.webUrl()),
  lang: optional(fc.constantFrom('en', 'az-Latn')),
  image: optional(fc.record({ src: words, alt: words, credit: words })),
  aliases: one(fc.constantFrom('/old/', '/old.html')),
  status: fc.option(fc.constantFrom('draft', 'published', 'withdrawn'), { nil: undefined }),
  embargo: optional(instant),
  corrections: one(
    fc.record({ date: day, kind: fc.constantFrom('corrected', 'refiled'), note: optional(words) }),
  ),
});

test('articleSchema takes what it made, and leaves it as it is', () => {
  fc.assert(
    fc.property(frontMatter, (written) => {
      const strict = articleSchema.parse(written);
      expect(articleSchema.parse(strict)).toEqual(strict);
    }),
  );
});

test('articleFacts takes the facts of an article, and leaves them as they are', () => {
  const facts = anArticle({
    dateline: 'BAKU, March 9.',
    speakers: 'Ada Quill',
    body: '“It is late,” said Ada Quill. See [the year](/2026/).',
  });
  expect(articleFacts.parse(facts)).toEqual(facts);
});
