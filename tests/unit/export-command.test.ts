// `npm run export`, from an article's name to another desk's format.
import { describe, expect, test } from 'vitest';
import { runTool } from './support/command.ts';
import type { Run } from './support/command.ts';
import { aFolder } from './support/folder.ts';

const SOURCE =
  '---\ntitle: Ferry reopens\ndate: 2026-03-10\ndateline: QUILLMOUTH, March 10.\nsource: Larkwire\n---\n\n“We go,” said Ada Quill, Larkwire reports.\n';

function anArchive(): string {
  return aFolder({
    'articles/2026/03/ferry-reopens.md': SOURCE,
    'articles/2026/03/twice.md': SOURCE.replace('Ferry reopens', 'Twice'),
    'articles/2026/04/twice.md': SOURCE.replace('Ferry reopens', 'Twice').replace(
      '2026-03-10',
      '2026-04-10',
    ),
    'sources/larkwire.md': '---\nname: Larkwire\n---\n',
  });
}

const runExport = (...args: ReadonlyArray<string>): Run =>
  runTool('export', args, { ARCHIVE_DIR: anArchive() });

describe('export', { timeout: 60_000 }, () => {
  test('gives an article as wire text', () => {
    expect(runExport('ferry-reopens', '--format', 'text')).toEqual({
      status: 0,
      stderr: '',
      stdout:
        'date 2026-03-10\n\nFerry reopens\n\nQUILLMOUTH, March 10. “We go,” said Ada Quill, Larkwire reports.\n',
    });
  });

  test.each([
    ['ninjs', /^\{\n {2}"uri": ".*\/2026\/03\/10\/ferry-reopens\/"/],
    ['nitf', /^<\?xml version="1.0" encoding="UTF-8"\?>\n<nitf /],
    ['json', /"id": "2026\/03\/10\/ferry-reopens"/],
    ['markdown', /^---\ntitle: Ferry reopens\n/],
  ])('gives an article as %s', (format, words) => {
    const { status, stdout } = runExport('ferry-reopens', '--format', format);
    expect(status).toBe(0);
    expect(stdout).toMatch(words);
  });

  test.each([
    'articles/2026/03/ferry-reopens.md',
    '/2026/03/10/ferry-reopens/',
    'https://archive.example/2026/03/10/ferry-reopens/',
  ])('knows an article as %s', (name) => {
    expect(runExport(name, '--format', 'markdown').stdout).toBe(SOURCE);
  });

  test.each([
    [['ferry-reopen', '--format', 'text'], 1, 'did you mean ferry-reopens?'],
    [['twice', '--format', 'text'], 1, 'several articles are called twice'],
    [
      ['ferry-reopens', '--format', 'docx'],
      2,
      '--format docx is none of text|ninjs|nitf|markdown|json',
    ],
    [['ferry-reopens'], 2, 'npm run --silent export -- ARTICLE'],
    [['a', 'b', '--format', 'text'], 2, 'name one article'],
    [['ferry-reopens', '--fromat', 'text'], 2, '--fromat'],
  ])('refuses %j', (args, status, words) => {
    const run = runExport(...args);
    expect(run.status).toBe(status);
    expect(run.stdout).toBe('');
    expect(run.stderr).toContain(words);
  });
});
