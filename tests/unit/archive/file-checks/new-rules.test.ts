import { expect, test } from 'vitest';
import type { Problem } from '#archive/problem.ts';
import { problemsOf } from '../../support/build.ts';
import type { Written } from '../../support/build.ts';

function found(rule: string, written: Written): Problem[] {
  return problemsOf(written).filter((problem) => problem.rule === rule);
}

test.each<[Written, string]>([
  [{ summary: null }, 'the summary is empty'],
  [{ title: 'The tide, turned', summary: 'The Tide turned.' }, 'the summary repeats the headline'],
])('checkSummaryIdle() of %j: %s', (written, message) => {
  expect(found('summary-idle', written)).toMatchObject([{ severity: 'warning', message }]);
});

test.each<Written>([{}, { summary: 'It turned at noon.' }])(
  'checkSummaryIdle() lets %j stand',
  (written) => {
    expect(found('summary-idle', written)).toEqual([]);
  },
);

const PAGE = 'https://larkwire.example/tide';

test.each([
  `Originally published at ${PAGE}.`,
  `*This article was first published on [Larkwire](${PAGE})*`,
  `[Read the original](${PAGE})`,
  `Source: ${PAGE}`,
  `First appeared in [Larkwire](${PAGE}).\n\n-0-`,
])('checkCanonicalMissing() reads the original in: %s', (last) => {
  const written = { body: `The tide turned.\n\n${last}` };
  expect(found('canonical-missing', written)).toMatchObject([
    { severity: 'warning', line: 8, fix: `add canonical: ${PAGE}` },
  ]);
  expect(found('canonical-missing', { ...written, canonical: PAGE })).toEqual([]);
});

test.each(['url', 'link', 'canonical', 'webUrl'])(
  'checkCanonicalMissing() reads the original in the wire’s %s',
  (key) => {
    expect(found('canonical-missing', { wire: { id: '7', [key]: PAGE } })).toMatchObject([
      { line: 6, fix: `add canonical: ${PAGE}` },
    ]);
  },
);

test.each<Written>([
  { body: 'Originally published in 1903, the book sold out.' },
  { body: `Originally published at ${PAGE}.\n\nOne.\n\nTwo.\n\nThree.` },
  { body: `The source: [a report](${PAGE}) that nobody had read.` },
  { wire: { url: 'tag:larkwire.example,2026:7', links: [PAGE] } },
])('checkCanonicalMissing() lets %j stand', (written) => {
  expect(found('canonical-missing', written)).toEqual([]);
});

test.each<[string, Written, [line: number, column: number][]]>([
  ['Markdown', { body: '![](/a.jpg)' }, [[6, 5]]],
  ['a picture shown again', { body: '![A](/a.jpg)\n\n![ ](/a.jpg)' }, [[8, 6]]],
  [
    'HTML',
    { body: '<img src="/a.jpg"> <img src="/b.jpg" alt="  ">' },
    [
      [6, 11],
      [6, 30],
    ],
  ],
  ['a picture elsewhere', { body: '![](https://x.example/a.jpg)' }, [[6, 5]]],
  ['HTML with a picture elsewhere', { body: '<img src="https://x.example/a.jpg">' }, [[6, 11]]],
  ['MDX', { format: 'mdx', body: '<Figure src="/a.jpg" alt=" " />' }, [[6, 14]]],
  [
    'MDX with a picture elsewhere',
    { format: 'mdx', body: '<img src="https://x.example/a.jpg" />' },
    [[6, 11]],
  ],
  [
    'a figure from elsewhere',
    {
      format: 'mdx',
      body: '<Figure src="https://x.example/a.jpg" />\n\n<img src="/b.jpg" alt="B" />',
    },
    [[6, 14]],
  ],
])('checkImageAlt() finds pictures without words in %s', (_, written, places) => {
  const problems = found('image-alt', written);
  expect(problems.map(({ line, column }) => [line, column])).toEqual(places);
});

test.each<Written>([
  { body: '![A](/a.jpg) ![B](https://x.example/b.jpg) <https://x.example/c>' },
  { body: '`![](https://x.example/a.jpg)` and https://x.example/a.jpg' },
  { format: 'mdx', body: '<Figure src="/a.jpg" alt="A" />' },
  { image: { src: '/a.jpg', alt: 'A', credit: 'B' } },
])('checkImageAlt() lets %j stand', (written) => {
  expect(found('image-alt', written)).toEqual([]);
});

test.each([{ src: '/a.jpg' }, { src: '/a.jpg', alt: '' }, { src: '/a.jpg', alt: '  ' }])(
  'validate() holds the lead picture %j to the same rule',
  (image) => {
    expect(found('image-alt', { image })).toHaveLength(1);
  },
);

test.each<[string, Written, [line: number, column: number][]]>([
  ['Markdown', { body: '![A](/a.jpg)' }, [[6, 6]]],
  ['Markdown with words of it alone', { body: '![A](/a.jpg "The quay at noon")' }, [[6, 6]]],
  ['HTML', { body: '<img src="/a.jpg" alt="A" title="The quay">' }, [[6, 11]]],
  ['a figure', { format: 'mdx', body: '<Figure src="/a.jpg" alt="A" credit=" " />' }, [[6, 14]]],
])('checkImageCredit() finds pictures nobody made in %s', (_, written, places) => {
  const problems = found('image-credit', written);
  expect(problems.map(({ line, column }) => [line, column])).toEqual(places);
  expect(problems[0]?.fix).toMatch(/credit="Who made it"|Photo: who made it/);
});

test.each<Written>([
  { body: '![A](/a.jpg "The quay. Photo: Ada Quill")' },
  { body: '![A](https://x.example/a.jpg)' },
  {
    body: '<figure><img src="/a.jpg" alt="A"><figcaption>The quay. Photo: A</figcaption></figure>',
  },
  { format: 'mdx', body: '<Figure src="/a.jpg" alt="A" credit="Ada Quill">The quay</Figure>' },
])('checkImageCredit() lets %j stand', (written) => {
  expect(found('image-credit', written)).toEqual([]);
});

test.each<[Written, number, number]>([
  [{ image: { src: 'https://x.example/a.jpg', alt: 'A', credit: 'B' } }, 5, 8],
  [{ format: 'mdx', body: '<Figure src="//x.example/a.jpg" alt="A" credit="B" />' }, 6, 14],
])('checkImageForeign() of %j warns at %i:%i', (written, line, column) => {
  expect(found('image-foreign', written)).toMatchObject([{ severity: 'warning', line, column }]);
});

test.each<Written>([
  { body: '![A](https://x.example/a.jpg)' },
  { image: { src: '/pictures/a.jpg', alt: 'A', credit: 'B' } },
])('checkImageForeign() lets %j stand', (written) => {
  expect(found('image-foreign', written)).toEqual([]);
});
