// `npm run import`, from the copy to the files.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn, runTool } from './support/command.ts';
import type { Run } from './support/command.ts';
import { aFolder } from './support/folder.ts';

const SAMPLES = 'tests/fixtures/wire';
const SEED = `${SAMPLES}/date-before-dateline.txt`;
const ARTICLE = 'articles/2026/03/the-harbour-has-room-for-a-second-crane-said-odile-marchbanks.md';

/** One record a line, the third of them broken. */
const RECORDS = [
  { id: '1', title: 'One', date: '2026-03-10', text: 'The first notice, about the tide.' },
  { id: '2', title: 'Two', date: '2026-03-10', text: 'The second notice, about the lamp.' },
].map((record) => JSON.stringify(record));

function runImport(into: string, ...args: ReadonlyArray<string>): Run {
  return runTool('import', [...args, '--into', into]);
}

/** A folder with copy in it, and an archive that is not there yet. */
function aDesk(copy: Readonly<Record<string, string | Uint8Array>> = {}): {
  into: string;
  at: (name: string) => string;
} {
  const folder = aFolder(copy);
  return { into: join(folder, 'archive'), at: (name) => join(folder, name) };
}

// Each run loads all formats.
describe('import', { timeout: 60_000 }, () => {
  test('makes an article of copy, and files of whom it names', () => {
    const { into } = aDesk();
    const { status, stdout } = runImport(into, SEED);
    expect(status).toBe(0);
    expect(stdout).toContain(`imported   ${into}/${ARTICLE}`.replace(`${process.cwd()}/`, ''));
    expect(stdout).toContain('new in the registers: 1 speaker, 1 place, 1 source\n1 imported\n');
    const files = filesIn(into);
    expect(Object.keys(files)).toEqual([
      ARTICLE,
      'places/quillmouth.md',
      'sources/larkwire.md',
      'speakers/odile-marchbanks.md',
    ]);
    expect(files[ARTICLE]).toMatch(
      /^---\ntitle: .* # proposed: .*\ndate: 2026-03-10\ndateline: QUILLMOUTH, Zarquvia, March 10\.\nsource: Larkwire\nspeakers:\n {2}- name: Odile Marchbanks\n {4}role: Director\n/,
    );
    expect(files[ARTICLE]).toContain('pointed out that through talks');
  });

  test('changes nothing when it is run again', () => {
    const { into } = aDesk();
    runImport(into, SEED);
    const before = filesIn(into);
    for (const args of [[SEED], [SEED, '--update']]) {
      const { status, stdout } = runImport(into, ...args);
      expect([status, stdout]).toEqual([0, expect.stringMatching(/unchanged .*\n1 unchanged\n$/)]);
      expect(filesIn(into)).toEqual(before);
    }
  });

  test('--dry-run shows what would be written, and writes nothing', () => {
    const { into, at } = aDesk();
    const { status, stdout } = runImport(into, SEED, '--dry-run');
    expect(status).toBe(0);
    expect(stdout).toContain('--- /dev/null\n+++ speakers/odile-marchbanks.md\n');
    expect(stdout).toContain(`+++ ${ARTICLE}\n`);
    expect(stdout).toContain('+dateline: QUILLMOUTH, Zarquvia, March 10.\n');
    expect(stdout).toMatch(/would be: 1 imported\n$/);
    expect(readdirSync(at('.'))).toEqual([]);
  });

  test('takes a newer version only with --update', () => {
    const { into, at } = aDesk({ 'a.jsonl': RECORDS[0] ?? '' });
    runImport(into, at('a.jsonl'));
    writeFileSync(at('a.jsonl'), (RECORDS[0] ?? '').replace('the tide.', 'the tide, corrected.'));
    const before = filesIn(into);
    expect(runImport(into, at('a.jsonl'))).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('--update takes the newer version') as unknown,
    });
    expect(filesIn(into)).toEqual(before);
    expect(runImport(into, at('a.jsonl'), '--update', '--dry-run').stdout).toContain(
      '-The first notice, about the tide.\n+The first notice, about the tide, corrected.\n',
    );
    expect(filesIn(into)).toEqual(before);
    expect(runImport(into, at('a.jsonl'), '--update').stdout).toContain('1 updated');
    expect(filesIn(into)['articles/2026/03/one.md']).toContain('corrected');
  });

  test('names the line of a bad record, and goes on with the rest', () => {
    const { into, at } = aDesk({ 'a.jsonl': [RECORDS[0], '{"id": 3,', RECORDS[1]].join('\n') });
    const { status, stdout, stderr } = runImport(into, at('a.jsonl'));
    expect(status).toBe(1);
    expect(stderr).toMatch(/a\.jsonl:2:/);
    expect(stdout).toMatch(/2 imported, 1 refused \(1 [a-z-]+\)\n$/);
    expect(Object.keys(filesIn(into))).toEqual([
      'articles/2026/03/one.md',
      'articles/2026/03/two.md',
    ]);
  });

  test('reads which field holds what from --map', () => {
    const { into, at } = aDesk({
      'a.jsonl': '{"overskrift":"One","dag":"2026-03-10","ord":"The tide turned."}',
    });
    const run = runImport(into, at('a.jsonl'), '--map', 'title=overskrift,date=dag,body=ord');
    expect(run).toMatchObject({ status: 0 });
    expect(filesIn(into)['articles/2026/03/one.md']).toContain('The tide turned.');
  });

  test.each([
    ['empty.txt', '', 'the file is empty'],
    ['binary.txt', Uint8Array.from({ length: 4_000 }, (_, at) => (at * 37) % 256), 'binary.txt:'],
  ])('refuses %s by name', (name, contents, words) => {
    const { into, at } = aDesk({ [name]: contents });
    const { status, stdout, stderr } = runImport(into, at(name));
    expect(status).toBe(1);
    expect(stderr).toContain(words);
    expect(stderr).toContain(name);
    expect(stderr).not.toContain('    at ');
    expect(stdout).toMatch(/^1 refused/m);
    expect(filesIn(into)).toEqual({});
  });

  test('refuses a file that is not there, and imports the others', () => {
    const { into, at } = aDesk();
    const { status, stderr } = runImport(into, at('none.txt'), SEED);
    expect(status).toBe(1);
    expect(stderr).toContain('none.txt');
    expect(Object.keys(filesIn(into))).toContain(ARTICLE);
  });

  test('reads the files of a folder by name, hidden ones left out', () => {
    const { into, at } = aDesk({
      'wire/b.txt': 'date: 2026-03-10\n\nThe second notice, about the lamp.',
      'wire/deep/a.txt': 'date: 2026-03-10\n\nThe first notice, about the tide.',
      'wire/.hidden': 'date: 2026-03-10\n\nThe third notice.',
    });
    const { stdout } = runImport(into, at('wire'));
    expect(stdout).toMatch(/the-second-notice.*\n.*the-first-notice.*\n2 imported\n/);
  });

  test('overrules what the copy says', () => {
    const { into } = aDesk();
    runImport(
      into,
      SEED,
      '--title',
      'Room for a crane',
      '--source',
      'Sparrow',
      '--date',
      '2025-01-02',
      '--leave-speakers',
    );
    const source = filesIn(into)['articles/2025/01/room-for-a-crane.md'];
    expect(source).toMatch(/^---\ntitle: Room for a crane\ndate: 2025-01-02\n/);
    expect(source).toContain('source: Sparrow\n');
    expect(source).not.toContain('speakers');
  });

  test('takes --title for one story only', () => {
    const { into } = aDesk();
    const several = `${SAMPLES}/several-with-metadata.txt`;
    for (const files of [[several], [SEED, SEED]]) {
      const run = runImport(into, ...files, '--title', 'One');
      expect(run.status).toBe(2);
      expect(run.stderr).toContain('--title is for one story');
      expect(filesIn(into)).toEqual({});
    }
  });

  test.each([
    [[SEED, '--titel', 'x'], '--titel'],
    [[], 'no file of copy is named'],
    [[SEED, '--date', 'soon'], 'write it like 2026-03-10'],
    [[SEED, '--map', 'nonsense'], 'nonsense'],
  ])('refuses a wrong call with its usage: %j', (args, words) => {
    const { into } = aDesk();
    const { status, stderr } = runImport(into, ...args);
    expect(status).toBe(2);
    expect(stderr).toContain(words);
    expect(stderr).toContain('npm run import -- FILE');
  });

  test('writes over nothing that is there and cannot be read', () => {
    const { into } = aDesk();
    mkdirSync(join(into, 'articles/2026/03'), { recursive: true });
    writeFileSync(join(into, ARTICLE), 'no article');
    const { status, stderr } = runImport(into, SEED);
    expect(status).toBe(1);
    expect(stderr).toContain('cannot be read');
    expect(filesIn(into)[ARTICLE]).toBe('no article');
  });

  test('keeps every file below the archive', () => {
    const record = {
      id: '../../../etc/passwd',
      title: '../../up',
      date: '2026-03-10',
      source: '..\\..\\x',
      text: 'It turned.',
    };
    const { into, at } = aDesk({ 'a.jsonl': JSON.stringify(record) });
    runImport(into, at('a.jsonl'));
    expect(Object.keys(filesIn(into))).toEqual(['articles/2026/03/up.md', 'sources/x.md']);
    expect(readdirSync(at('.')).sort()).toEqual(['a.jsonl', 'archive']);
  });

  test('completes what was broken off half-way', async () => {
    const records = Array.from({ length: 1_500 }, (_, at) =>
      JSON.stringify({
        id: `LW-${at}`,
        title: `Notice ${at}`,
        date: '2026-03-10',
        text: `Notice ${at} of the tide.`,
      }),
    );
    const { into, at } = aDesk({ 'a.jsonl': records.join('\n') });
    const first = spawn(process.execPath, ['src/tools/import.ts', at('a.jsonl'), '--into', into]);
    const ended = new Promise((done) => first.on('exit', (_code, signal) => done(signal)));
    while (written(into).length < 20 && first.exitCode === null)
      await new Promise((done) => setTimeout(done, 5));
    first.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    const before = filesIn(join(into, 'articles'));
    const count = Object.keys(before).length;
    expect(count).toBeLessThan(1_500);

    const { status, stdout } = runImport(into, at('a.jsonl'));
    expect(status).toBe(0);
    expect(stdout).toContain(`${(1_500 - count).toLocaleString('en')} imported`);
    expect(filesIn(join(into, 'articles'))).toMatchObject(before);
    expect(written(into)).toHaveLength(1_500);
    expect(readdirSync(into)).toEqual(['articles']);
  });
});

/** The articles that are there; none before the folder is. */
function written(into: string): string[] {
  try {
    return readdirSync(join(into, 'articles/2026/03'));
  } catch {
    return [];
  }
}
