// `npm run check` as a command: mends, records and says so, by its exit status too.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { Problem } from '#archive/problem.ts';
import { readArchive } from '#intake/read-content.ts';
import { mendArchive } from '#tools/check/mend.ts';
import { NOW } from '../support/build.ts';
import { aFolder } from '../support/folder.ts';

// Each test starts the command, some of them several times.
vi.setConfig({ testTimeout: 60_000 });

const CROOKED =
  '\uFEFF---\r\ndate: 2026-03-10\r\ndateline: QUILLMOUTH ,  March 10.\r\ntitle: A\r\n---\r\n\r\nThe tide.\r\n';
const STRAIGHT =
  '\uFEFF---\r\ntitle: A\r\ndate: 2026-03-10\r\ndateline: QUILLMOUTH, March 10.\r\n---\r\n\r\nThe tide.\r\n';
const PLACE = '---\nname: Quillmouth\n---\n';
const TIDE = '---\ntitle: A\ndate: 2026-03-10\n---\n\nThe tide.\n';

function check(
  root: string,
  ...args: string[]
): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['src/tools/check.ts', ...args], {
    encoding: 'utf8',
    env: { ARCHIVE_DIR: root, ARCHIVE_CACHE_DIR: join(aFolder(), 'cache') },
  });
}

test('check --fix mends files until nothing is left, and says what it mended', () => {
  const root = aFolder({
    'articles/a.md': CROOKED,
    'places/quillmouth.md': '---\ncountry: Ostrania\nname: Quillmouth\n---\n',
  });
  const { status, stdout } = check(root, '--fix');
  expect(status).toBe(0);
  expect(stdout.split('\n')).toEqual([
    `mended ${root}/articles/a.md: key-order, dateline-spacing`,
    `mended ${root}/places/quillmouth.md: key-order`,
    '1 article read: 0 errors, 0 warnings',
    '',
  ]);
  expect(readFileSync(join(root, 'articles/a.md'), 'utf8')).toBe(STRAIGHT);
  expect(readFileSync(join(root, 'places/quillmouth.md'), 'utf8')).toBe(
    '---\nname: Quillmouth\ncountry: Ostrania\n---\n',
  );
  expect(readdirSync(join(root, 'articles'))).toEqual(['a.md']);
});

test('check --fix --rule mends what is asked for alone, and keeps JSON to itself', () => {
  const root = aFolder({ 'articles/a.md': CROOKED, 'places/quillmouth.md': PLACE });
  const { stdout, stderr } = check(root, '--fix', '--rule', 'dateline-spacing', '--json');
  expect(JSON.parse(stdout)).toEqual([]);
  expect(stderr).toBe(`mended ${root}/articles/a.md: dateline-spacing\n`);
  expect(readFileSync(join(root, 'articles/a.md'), 'utf8')).toBe(
    CROOKED.replace(' ,  March', ', March'),
  );
});

test('mendArchive() leaves a file alone that has changed since it was checked', () => {
  const root = aFolder({ 'articles/a.md': CROOKED, 'places/quillmouth.md': PLACE });
  const stale = readArchive(root, null, NOW);
  writeFileSync(join(root, 'articles/a.md'), CROOKED.replace('The tide', 'The ebb'));
  const { mended } = mendArchive(
    root,
    () => stale,
    () => true,
  );
  expect(mended).toEqual([]);
  expect(readFileSync(join(root, 'articles/a.md'), 'utf8')).toContain('The ebb');
});

test('check --record keeps the list of published addresses, and a vanished one fails until it redirects', () => {
  const root = aFolder({ 'articles/tide.md': TIDE });
  expect(check(root, '--record').stdout).toContain(
    `1 of 1 addresses added to ${root}/addresses.txt`,
  );
  const list = readFileSync(join(root, 'addresses.txt'), 'utf8');
  writeFileSync(join(root, 'articles/tide.md'), TIDE.replace('03-10', '03-11'));
  const moved = check(root, '--record');
  expect(moved.status).toBe(1);
  expect(moved.stdout).toContain('add to articles/tide.md: aliases: [/2026/03/10/tide/]');
  expect(moved.stderr).toContain('nothing was recorded');
  expect(readFileSync(join(root, 'addresses.txt'), 'utf8')).toBe(list);
  writeFileSync(
    join(root, 'articles/tide.md'),
    TIDE.replace('03-10', '03-11\naliases: [/2026/03/10/tide]'),
  );
  const mended = check(root, '--record');
  expect([mended.status, mended.stderr]).toEqual([0, '']);
  expect(readFileSync(join(root, 'addresses.txt'), 'utf8')).toBe(`${list}/2026/03/11/tide/\n`);
});

test('check --record records nothing of content with an error', () => {
  const root = aFolder({ 'articles/tide.md': TIDE.replace('title', 'titel') });
  expect(check(root, '--record').status).toBe(1);
  expect(existsSync(join(root, 'addresses.txt'))).toBe(false);
});

test('check --format gives SARIF and annotations, and exit status 1 with an error', () => {
  const root = aFolder({ 'articles/tide.md': `${TIDE}\n[a](/tags/nothing/)\n` });
  const sarif = check(root, '--format', 'sarif');
  expect(sarif.status).toBe(1);
  expect(JSON.parse(sarif.stdout)).toMatchObject({ runs: [{ results: [{ ruleId: 'link' }] }] });
  const { stdout } = check(root, '--format', 'github');
  expect(stdout).toMatch(
    /^::error file=.*\/articles\/tide\.md,line=8,col=5,title=link::\/tags\/nothing\//,
  );
  expect(JSON.parse(check(root, '--json', '--rule', 'slug').stdout)).toEqual([]);
});

test('check shows twenty of a rule, and all when asked', () => {
  const body = Array.from({ length: 30 }, (_, number) => `[a](/tags/n${number}/)`).join('\n');
  const root = aFolder({ 'articles/tide.md': `${TIDE}\n${body}\n` });
  const shown = (...args: string[]): number =>
    check(root, ...args).stdout.match(/ error +link /g)?.length ?? 0;
  expect([shown(), shown('--all'), shown('--rule', 'link')]).toEqual([20, 30, 30]);
});

test('check tells a wrong call from wrong content', () => {
  const { status, stderr } = check(aFolder({ 'articles/tide.md': TIDE }), '--rule', 'linke');
  expect(status).toBe(2);
  expect(stderr).toContain('did you mean link?');
  expect(stderr).toContain('--record');
});

test('check lists problems in JSON with the fields they have', () => {
  const root = aFolder({ 'articles/a.md': CROOKED, 'places/quillmouth.md': PLACE });
  const problems = JSON.parse(check(root, '--json').stdout) as Problem[];
  expect(problems.map(({ rule, file, edits }) => [rule, file, edits?.length])).toEqual([
    ['dateline-spacing', 'articles/a.md', 1],
    ['key-order', 'articles/a.md', 1],
  ]);
});
