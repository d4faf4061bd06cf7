// `npm run new`, where no terminal can be asked.
import { describe, expect, test } from 'vitest';
import { filesIn, runTool } from './support/command.ts';
import type { Run } from './support/command.ts';
import { aFolder } from './support/folder.ts';

const FILE = 'articles/2026/03/the-tide-turned.md';
const DAY = ['--date', '2026-03-10'];

const runNew = (archive: string, ...args: ReadonlyArray<string>): Run =>
  runTool('new', args, { ARCHIVE_DIR: archive });

describe('new', { timeout: 60_000 }, () => {
  test('writes a draft, and says what to do with it', () => {
    const archive = aFolder();
    const { status, stdout } = runNew(archive, 'The tide turned', ...DAY);
    expect(status).toBe(0);
    expect(stdout).toContain(FILE);
    expect(stdout).toContain('status: draft');
    expect(filesIn(archive)[FILE]).toBe(
      '---\ntitle: The tide turned\ndate: 2026-03-10\nstatus: draft\n---\n',
    );
  });

  test('is dated today where nothing else is said', () => {
    const archive = aFolder();
    runNew(archive, 'The tide turned');
    expect(Object.values(filesIn(archive))[0]).toMatch(/^date: \d{4}-\d{2}-\d{2}$/m);
  });

  test('writes what the flags say into a file that passes check', () => {
    const archive = aFolder({
      'speakers/ada-quill.md': '---\nname: Ada Quill\n---\n',
      'sources/larkwire.md': '---\nname: Larkwire\n---\n',
      'places/quillmouth.md': '---\nname: Quillmouth\n---\n',
      'tags/tides.md': '---\nname: Tides\n---\n',
    });
    const { status, stdout } = runNew(
      archive,
      'The tide: turned',
      ...DAY,
      '--dateline',
      'QUILLMOUTH, March 10.',
      '--source',
      'Larkwire',
      '--speakers',
      'Ada Quill',
      '--tags',
      'Tides, tides',
      '--summary',
      'It did.',
      '--slug',
      'the-tide-turned',
    );
    expect([status, stdout]).toEqual([0, expect.not.stringContaining('is in no file')]);
    expect(filesIn(archive)[FILE]).toContain('title: "The tide: turned"\n');
    expect(runTool('check', [], { ARCHIVE_DIR: archive })).toMatchObject({ status: 0 });
  });

  test('names what no register knows, with the nearest name that one does', () => {
    const archive = aFolder({ 'sources/larkwire.md': '---\nname: Larkwire\n---\n' });
    const { stdout } = runNew(
      archive,
      'The tide turned',
      ...DAY,
      '--source',
      'Larkwier',
      '--tags',
      'Xyz',
    );
    expect(stdout).toContain('"Larkwier" is in no file of sources/: did you mean "Larkwire"?');
    expect(stdout).toContain('"Xyz" is in no file of tags/\n');
  });

  test('writes over nothing', () => {
    const archive = aFolder();
    runNew(archive, 'The tide turned', ...DAY, '--summary', 'First.');
    const { status, stderr } = runNew(archive, 'The tide turned', ...DAY, '--summary', 'Second.');
    expect(status).toBe(1);
    expect(stderr).toContain('give another address with --slug');
    expect(filesIn(archive)[FILE]).toContain('First.');
    expect(runNew(archive, 'The tide turned', ...DAY, '--slug', 'tide').status).toBe(0);
  });

  test.each([
    [[], 'a headline is missing'],
    [['The', 'tide'], 'put the headline in quotation marks: "The tide"'],
    [['Tide', '--date', 'soon'], 'write it like 2026-03-10'],
    [['Tide', '--slug', '../../etc'], 'cannot stand in an address'],
    [['Tide', '--tag', 'x'], '--tag'],
  ])('refuses %j with its usage', (args, words) => {
    const archive = aFolder();
    const { status, stderr } = runNew(archive, ...args);
    expect(status).toBe(2);
    expect(stderr).toContain(words);
    expect(stderr).toContain('npm run new -- "Headline"');
    expect(filesIn(archive)).toEqual({});
  });
});
