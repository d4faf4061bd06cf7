import { expect, test } from 'vitest';
import { parseFrontMatter } from '#archive/front-matter.ts';
import type { FrontMatter } from '#archive/front-matter.ts';

const FILE = 'articles/a.md';

function parsed(source: string): FrontMatter {
  const frontMatter = parseFrontMatter(FILE, source);
  if (Array.isArray(frontMatter)) throw new Error(JSON.stringify(frontMatter));
  return frontMatter;
}

test.each([
  ['', 'empty-file', 1],
  [' \n\n', 'empty-file', 1],
  ['The tide turned.', 'front-matter', 1],
  ['\n---\ntitle: A\n---\n', 'front-matter', 1],
  ['---\ntitle: A\n', 'front-matter', 1],
  ['---\n---\n', 'front-matter', 2],
  ['---\n- a\n---\n', 'front-matter', 2],
  ['---\ntitle: A\nsummary: He said: “No.”\n---\n', 'yaml', 3],
  ['---\ntitle: A\ntitle: B\n---\n', 'yaml', 3],
  ['---\ntitle: *Update*\n---\n', 'yaml', 2],
])('parseFrontMatter() of %j is a problem: %s on line %i', (source, rule, line) => {
  expect(parseFrontMatter(FILE, source)).toMatchObject([
    { rule, severity: 'error', file: FILE, line, fix: expect.any(String) as string },
  ]);
});

test.each(['---\ntitle: A\n---\nBody', '\uFEFF---\r\ntitle: A\r\n--- \r\nBody'])(
  'parseFrontMatter() of %j reads the values and where the body begins',
  (source) => {
    const { values, bodyStart } = parsed(source);
    expect(values).toEqual({ title: 'A' });
    expect(source.slice(bodyStart)).toBe('Body');
  },
);

test('parseFrontMatter() takes days for words, as YAML 1.2 does', () => {
  expect(parsed('---\ndate: 2026-03-10\nlang: no\n---\n').values).toEqual({
    date: '2026-03-10',
    lang: 'no',
  });
});

test('parseFrontMatter() leaves a rule of dashes in the body alone', () => {
  const source = '---\ntitle: A\n---\nBody\n\n---\n\nMore';
  expect(source.slice(parsed(source).bodyStart)).toBe('Body\n\n---\n\nMore');
});

test('placeOf() finds values, and keys, in the whole file', () => {
  const { placeOf } = parsed('---\ntitle: A\nspeakers:\n  - name: B\n    role: C\n---\n');
  expect(placeOf(['title'])).toEqual({ line: 2, column: 8 });
  expect(placeOf(['title'], true)).toEqual({ line: 2, column: 1 });
  expect(placeOf(['speakers', 0, 'role'])).toEqual({ line: 5, column: 11 });
  expect(placeOf(['speakers', 0, 'role'], true)).toEqual({ line: 5, column: 5 });
});

test('placeOf() of what is not there is what is nearest around it', () => {
  const { placeOf } = parsed('---\ntitle: A\nspeakers:\n  - name: B\n---\n');
  expect(placeOf(['speakers', 0, 'role'])).toEqual({ line: 4, column: 5 });
  expect(placeOf(['nothing'])).toEqual({ line: 1, column: 1 });
});
