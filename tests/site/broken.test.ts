// What is wrong with the content stops the build, says where, and leaves the last good site as it was.
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { differingFiles, treeOf } from '../support/built-site.ts';
import {
  BROKEN_ARCHIVES,
  FIXTURE_ARCHIVE,
  buildEnvironment,
  builtSites,
} from '../support/fixture-sites.ts';
import { runScript } from '../support/run.ts';

const scratch = mkdtempSync(join(tmpdir(), 'archive-broken-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const good = builtSites().root;

/** Broken archives whose fault is a warning: the site is built all the same. */
const WARNINGS: ReadonlyArray<string> = [
  'canonical-missing',
  'date-future',
  'dateline-date',
  'dateline-spacing',
  'image-foreign',
  'key-order',
  'likely-double',
  'mark-doubled',
  'quotation-closed-twice',
  'quotation-unattributed',
  'quotation-unclosed',
  'speaker-unlisted',
  'speaker-unquoted',
  'spelling-differs',
  'summary-idle',
  'unregistered',
];
const broken = readdirSync(BROKEN_ARCHIVES).filter((name) => !WARNINGS.includes(name));

describe.concurrent.each(broken)('the broken archive %s', (name) => {
  const archive = join(BROKEN_ARCHIVES, name);
  const expected = expectedOf(archive);
  const folder = join(scratch, name);
  const outDir = join(folder, 'dist');

  it('stops the build with a line for each problem, and leaves the last good site alone', async () => {
    cpSync(good, outDir, { recursive: true });
    const { status, stderr } = await runScript('build', {
      env: { ...buildEnvironment(folder), ARCHIVE_DIR: archive },
    });
    expect(status).toBe(1);
    const lines = stderr.trim().split('\n');
    expect(lines.pop()).toMatch(/nothing was built$/);
    expect(lines.map(placeAndRule).sort()).toEqual(expected);
    expect(differingFiles(good, outDir)).toEqual([]);
    expect(readdirSync(folder).filter((entry) => entry !== 'cache')).toEqual(['dist']);
  });
});

describe.concurrent.each(WARNINGS)('the archive with a warning, %s,', (name) => {
  const env = {
    ...buildEnvironment(join(scratch, name)),
    ARCHIVE_DIR: join(BROKEN_ARCHIVES, name),
  };

  it('passes its check, and fails a strict one', async () => {
    const plain = await runScript('check', { env });
    expect(plain.status).toBe(0);
    expect(plain.stdout).toContain(name);
    const strict = await runScript('check', { args: ['--strict'], env });
    expect(strict.status).toBe(1);
  });
});

it('check reports several problems for people and in JSON, and fails', async () => {
  const archive = join(BROKEN_ARCHIVES, 'many');
  const env = { ...buildEnvironment(join(scratch, 'check')), ARCHIVE_DIR: archive };
  const plain = await runScript('check', { env });
  expect(plain.status).toBe(1);
  for (const problem of expectedOf(archive)) {
    const [, file = '', line = '', rule = ''] = /^(.+):(\d+) (\S+)$/.exec(problem) ?? [];
    const own = plain.stdout.split(`tests/fixtures/broken/many/${file}\n`)[1];
    expect(own).toMatch(new RegExp(`^ +${line}:\\d+ +error +${rule} +\\S`, 'm'));
  }
  const json = await runScript('check', { args: ['--json'], env });
  expect(json.status).toBe(1);
  const problems = JSON.parse(json.stdout) as { rule: string; file: string; line: number }[];
  expect(problems.map(({ rule, file, line }) => `${file}:${line} ${rule}`)).toEqual(
    expectedOf(archive),
  );
});

it.each([
  ['is the archive itself', FIXTURE_ARCHIVE],
  ['lies in the archive', join(FIXTURE_ARCHIVE, 'dist')],
  ['holds the archive', join(FIXTURE_ARCHIVE, '..')],
  ['is the project', '.'],
])('an output folder that %s is refused', async (_, outDir) => {
  const before = treeOf(FIXTURE_ARCHIVE);
  const { status, stderr } = await runScript('build', {
    env: { ...buildEnvironment(join(scratch, 'refused')), OUT_DIR: outDir },
  });
  expect(status).toBe(1);
  expect(stderr.trim()).toMatch(/^OUT_DIR=.*$/);
  expect(treeOf(FIXTURE_ARCHIVE)).toEqual(before);
});

/** The problems an archive says it has: `file:line rule`, in order. */
function expectedOf(archive: string): string[] {
  return readFileSync(join(archive, 'expected.txt'), 'utf8').trim().split('\n').sort();
}

/** `file:line rule` of a line `file:line:column  rule  message  fix`. */
function placeAndRule(line: string): string {
  const [, place = '', rule = ''] = /^(.+:\d+):\d+ {2}(\S+) {2}\S.*$/.exec(line) ?? [];
  return place ? `${place} ${rule}` : line;
}
