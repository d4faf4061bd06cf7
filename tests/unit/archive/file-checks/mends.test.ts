// The rules that know what to write: what they find, and what the file is once their edits are made.
import { expect, test } from 'vitest';
import { parseArticle } from '#archive/article.ts';
import { applyEdits } from '#archive/edits.ts';
import { checkEntry } from '#archive/file-checks/check-entry.ts';
import type { Problem } from '#archive/problem.ts';

const HEAD = 'title: A headline\ndate: 2026-03-10\n';

function found(rule: string, source: string, format = 'md'): Problem[] {
  return parseArticle(`articles/a.${format}`, source).problems.filter((one) => one.rule === rule);
}

/** The source with all mends of a rule made. */
function mended(rule: string, source: string, format = 'md'): string {
  return applyEdits(
    source,
    found(rule, source, format).flatMap(({ edits }) => edits ?? []),
  );
}

function article(head: string, body = 'The tide turned.'): string {
  return `---\n${head}---\n\n${body}\n`;
}

test('checkKeyOrder() moves whole entries with their comments, and no other byte', () => {
  const source =
    '\uFEFF---\r\n# Of the file.\r\n\r\n# The day.\r\ndate: 2026-03-10 # as sent\r\ntags:\r\n  # first\r\n  - a\r\nsource: X\r\ntitle: >-\r\n  A\r\n  headline\r\n# Below.\r\n---\r\n\r\nThe tide.\r\n';
  expect(found('key-order', source)).toMatchObject([
    { line: 10, column: 1, message: '`title` stands below `date`' },
  ]);
  expect(mended('key-order', source)).toBe(
    '\uFEFF---\r\n# Of the file.\r\n\r\ntitle: >-\r\n  A\r\n  headline\r\n# The day.\r\ndate: 2026-03-10 # as sent\r\nsource: X\r\ntags:\r\n  # first\r\n  - a\r\n# Below.\r\n---\r\n\r\nThe tide.\r\n',
  );
});

test.each([
  ['keys on one line', '{ date: 2026-03-10, title: A headline }\n'],
  [
    'a value that refers to another',
    'date: &day 2026-03-10\nupdated: *day\ntitle: A\nsummary: &s B\nsource: *s\n',
  ],
])('checkKeyOrder() proposes no edits for %s', (_, head) => {
  const problems = found('key-order', article(head));
  expect(problems).toHaveLength(1);
  expect(problems[0]?.edits).toBeUndefined();
});

test('checkKeyOrder() leaves unknown keys to their own rule', () => {
  expect(found('key-order', article(`datline: X\n${HEAD}`))).toEqual([]);
});

test('checkEntry() holds register files to their own order', () => {
  const source = '---\nurl: https://quill.example\nname: Ada Quill\n---\nA note.\n';
  const problems = checkEntry('speakers', 'speakers/ada-quill.md', source);
  expect(problems).toMatchObject([{ rule: 'key-order', line: 3 }]);
  expect(applyEdits(source, problems[0]?.edits ?? [])).toBe(
    '---\nname: Ada Quill\nurl: https://quill.example\n---\nA note.\n',
  );
  expect(checkEntry('tags', 'tags/x.md', 'no front matter')).toEqual([]);
});

test.each([
  ['QUILLMOUTH , Ostrania,March  10 .', 'QUILLMOUTH, Ostrania, March 10.'],
  ['"QUILLMOUTH, March 10. "', '"QUILLMOUTH, March 10."'],
  [
    "{ text: 'QUILLMOUTH,March 10.', place: Quillmouth }",
    "{ text: 'QUILLMOUTH, March 10.', place: Quillmouth }",
  ],
])('checkDatelineSpacing() makes of %s: %s', (written, right) => {
  const source = article(`${HEAD}dateline: ${written}\n`);
  expect(found('dateline-spacing', source)).toHaveLength(1);
  expect(mended('dateline-spacing', source)).toBe(article(`${HEAD}dateline: ${right}\n`));
  expect(found('dateline-spacing', mended('dateline-spacing', source))).toEqual([]);
});

test.each(['QUILLMOUTH, Ostrania, March 10.', 'QUILLMOUTH, U.S., March 10 –', 'QUILLMOUTH ... –'])(
  'checkDatelineSpacing() lets %s stand',
  (line) => {
    expect(found('dateline-spacing', article(`${HEAD}dateline: ${line}\n`))).toEqual([]);
  },
);

test('checkDatelineSpacing() proposes no edits where the file spells the value otherwise', () => {
  const source = article(`${HEAD}dateline: "QUILLMOUTH\\u0020, March 10."\n`);
  const problems = found('dateline-spacing', source);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.edits).toBeUndefined();
});

test.each([
  ["``It was late,'' said Ada Quill.", '“It was late,” said Ada Quill.'],
  ["She said ''no.'' “Yes,” he said.", 'She said “no.” “Yes,” he said.'],
  ["She said ''no.'' \"Yes,\" he said.", 'She said "no." "Yes," he said.'],
  ["''It was late,'' said Ada Quill.", '"It was late," said Ada Quill.'],
  ['‘‘It was late,’’ said Ada Quill.', '“It was late,” said Ada Quill.'],
  ["``It was\n\n``late,'' she said.", '“It was\n\n“late,” she said.'],
  [',,Ganz spät“, sagte sie.', '„Ganz spät“, sagte sie.'],
  [',,Ja“, sagte sie. ,,Nein“, er.', '„Ja“, sagte sie. „Nein“, er.'],
  ["*Well,* ''it &amp; was,'' she said.", '*Well,* "it &amp; was," she said.'],
])('checkMarksDoubled() makes of %s: %s', (body, right) => {
  expect(mended('mark-doubled', article(HEAD, body))).toBe(article(HEAD, right));
  expect(found('mark-doubled', article(HEAD, right))).toEqual([]);
});

test.each([
  "He wrote `''x''` and [''y''](/a.jpg).",
  "    ''x''",
  "```\n''x''\n```",
  "'''no''' she said",
  "A 9'' nail, a 5'' pipe.",
  'One,,two “three”.',
  "<b title=\"''x''\">y</b>",
])('checkMarksDoubled() lets %s stand', (body) => {
  expect(found('mark-doubled', article(HEAD, body))).toEqual([]);
});

test('checkMarksDoubled() reports a bounded number at once', () => {
  const body = "``Yes,'' she said.\n\n".repeat(300);
  expect(found('mark-doubled', article(HEAD, body))).toHaveLength(100);
});

test.each([
  ['“Yes,”” said Ada Quill.', '“Yes,” said Ada Quill.'],
  ['"Yes,"" said Ada Quill.', '"Yes," said Ada Quill.'],
  ['“Yes,””” said Ada Quill.', null],
  ['“Yes,” said Ada Quill.” No.', null],
])('checkQuotationClosedTwice() makes of %s: %s', (body, right) => {
  const source = article(HEAD, body);
  expect(found('quotation-closed-twice', source).length).toBeGreaterThan(0);
  expect(mended('quotation-closed-twice', source)).toBe(article(HEAD, right ?? body));
});
