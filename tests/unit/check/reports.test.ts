import { expect, test } from 'vitest';
import type { Problem } from '#archive/problem.ts';
import { annotationOf } from '#tools/check/report-github.ts';
import { sarifOf } from '#tools/check/report-sarif.ts';
import { textReport } from '#tools/check/report-text.ts';
import { pathOf } from '#tools/check/paths.ts';

function aProblem(facts: Partial<Problem> = {}): Problem {
  const place = { file: 'articles/a.md', line: 2, column: 5 };
  return { rule: 'link', severity: 'error', ...place, message: 'leads nowhere', ...facts };
}

const path = (file: string): string => `content/${file}`;

function report(problems: ReadonlyArray<Problem>, most = Infinity): string {
  const lines = textReport({
    problems,
    most,
    width: 80,
    linesOf: (file) => (file === 'articles/a.md' ? ['---', 'The tide turned.'] : null),
    pathOf: path,
  });
  return [...lines].join('\n');
}

test('textReport() shows each problem in its file, with its line and what to write', () => {
  expect(report([aProblem({ fix: 'write /a/' })])).toBe(
    [
      'content/articles/a.md',
      '  2:5   error  link  leads nowhere',
      '        | The tide turned.',
      '        |     ^',
      '        → write /a/',
      '',
      'link  1 error',
    ].join('\n'),
  );
});

test('textReport() puts files with errors first, and in a file its errors, each by place', () => {
  const warned = aProblem({ rule: 'date-future', severity: 'warning', line: 1 });
  const text = report([
    { ...warned, file: 'articles/0.md' },
    warned,
    aProblem({ line: 9 }),
    aProblem({ line: 3 }),
    aProblem({ file: 'articles/z.md' }),
  ]);
  expect(text.match(/^(?:content\S+| {2}\d+:\d+)/gm)).toEqual([
    'content/articles/a.md',
    '  3:5',
    '  9:5',
    '  1:5',
    'content/articles/z.md',
    '  2:5',
    'content/articles/0.md',
    '  1:5',
  ]);
});

test('textReport() shows some of a rule and says how to see the rest', () => {
  const many = Array.from({ length: 1207 }, (_, line) =>
    aProblem({ rule: 'key-order', severity: 'warning', line: line + 1, edits: [] }),
  );
  const text = report([...many, aProblem()], 5);
  expect(text.match(/^ {2}\d+:5 +warning/gm)).toHaveLength(5);
  expect(text.split('\n').slice(-3)).toEqual([
    'link       1 error',
    'key-order  1,207 warnings  … and 1,202 more; npm run check -- --rule key-order lists them',
    '1,207 problems can be mended by npm run check -- --fix',
  ]);
});

test('textReport() lets nothing from a file steer the terminal', () => {
  expect(report([aProblem({ message: 'a\u001B[2Jb', file: 'articles/\u0007.md' })])).not.toMatch(
    /[\u001B\u0007]/,
  );
});

test('annotationOf() is one workflow command, escaped as GitHub documents', () => {
  const problem = aProblem({
    severity: 'warning',
    file: 'articles/50%, a:b.md',
    message: '100%\r\nsure, or: not',
    fix: 'mend it',
  });
  expect(annotationOf(problem, path)).toBe(
    '::warning file=content/articles/50%25%2C a%3Ab.md,line=2,col=5,title=link::100%25%0D%0Asure, or: not%0Amend it',
  );
});

test('sarifOf() names tool, rules with their reasons, places and mends', () => {
  const edits = [{ start: 4, end: 7, text: 'A' }];
  const problems = [
    aProblem({ rule: 'key-order', severity: 'warning', fix: 'write A', edits }),
    aProblem({ file: 'articles/two words.md' }),
  ];
  expect(sarifOf(problems, path, () => '---\nThe tide turned.')).toMatchObject({
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'archive-check',
            rules: [
              {
                id: 'key-order',
                help: { text: 'facts in one order are found at a glance' },
                defaultConfiguration: { level: 'warning' },
              },
              { id: 'link', defaultConfiguration: { level: 'error' } },
            ],
          },
        },
        columnKind: 'utf16CodeUnits',
        results: [
          {
            ruleId: 'key-order',
            ruleIndex: 0,
            level: 'warning',
            message: { text: 'leads nowhere. Fix: write A' },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: 'content/articles/a.md', uriBaseId: '%SRCROOT%' },
                  region: { startLine: 2, startColumn: 5 },
                },
              },
            ],
            fixes: [
              {
                artifactChanges: [
                  {
                    artifactLocation: { uri: 'content/articles/a.md' },
                    replacements: [
                      {
                        deletedRegion: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 4 },
                        insertedContent: { text: 'A' },
                      },
                    ],
                  },
                ],
              },
            ],
          },
          {
            ruleIndex: 1,
            locations: [
              {
                physicalLocation: { artifactLocation: { uri: 'content/articles/two%20words.md' } },
              },
            ],
          },
        ],
      },
    ],
  });
});

test('pathOf() names a file from the repository, or in full', () => {
  const root = '/srv/news';
  expect(pathOf('a.md', { root, archiveDir: '/srv/news/content' })).toBe('content/a.md');
  expect(pathOf('a.md', { root, archiveDir: '/srv/newsland' })).toBe('/srv/newsland/a.md');
});
