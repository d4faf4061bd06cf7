// The build as a command: the same content gives the same bytes; what is wrong stops it, says where,
// and leaves the last good site as it was.
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { treeOf } from '../support/built-site.ts';
import {
  BROKEN_ARCHIVES,
  FIXTURE_ARCHIVE,
  buildEnvironment,
  builtSites,
} from '../support/fixture-sites.ts';
import { runTool } from '../support/run.ts';

const scratch = mkdtempSync(join(tmpdir(), 'archive-build-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const good = builtSites().root;
const goodTree = treeOf(good);

describe('the same content', () => {
  const folder = join(scratch, 'again');
  const env = buildEnvironment(folder);

  it('gives the same bytes elsewhere, in another time zone and with nothing kept', async () => {
    const outcome = await runTool('build.ts', { env: { ...env, TZ: 'Pacific/Kiritimati' } });
    expect(outcome.status, outcome.stderr).toBe(0);
    expectSameTree(join(folder, 'dist'));
  });

  it('gives the same bytes when built again in place', async () => {
    const outcome = await runTool('build.ts', { env: { ...env, TZ: 'America/Adak' } });
    expect(outcome.status, outcome.stderr).toBe(0);
    expectSameTree(join(folder, 'dist'));
    expect(readdirSync(folder).sort()).toEqual(['cache', 'dist']);
  });
});

/** Broken archives whose fault is a warning: the site is built all the same. */
const WARNINGS: ReadonlyArray<string> = ['unregistered'];
const broken = readdirSync(BROKEN_ARCHIVES).filter((name) => !WARNINGS.includes(name));

describe.each(broken)('the broken archive %s', (name) => {
  const archive = join(BROKEN_ARCHIVES, name);
  /** `file:line rule`, one a line. */
  const expected = readFileSync(join(archive, 'expected.txt'), 'utf8').trim().split('\n').sort();
  const folder = join(scratch, name);
  const outDir = join(folder, 'dist');

  it('stops the build with a line for each problem, and leaves the last good site alone', async () => {
    cpSync(good, outDir, { recursive: true });
    const { status, stderr } = await runTool('build.ts', {
      env: { ...buildEnvironment(folder), ARCHIVE_DIR: archive },
    });
    expect(status).toBe(1);
    const lines = stderr.trim().split('\n');
    expect(lines.pop()).toMatch(/nothing was built$/);
    expect(lines.map(placeAndRule).sort()).toEqual(expected);
    expectSameTree(outDir);
    expect(readdirSync(folder).filter((entry) => entry !== 'cache')).toEqual(['dist']);
  });

  it('fails its check, in lines and in JSON', async () => {
    const env = { ...buildEnvironment(folder), ARCHIVE_DIR: archive };
    const plain = await runTool('check.ts', { env });
    expect(plain.status).toBe(1);
    const json = await runTool('check.ts', { args: ['--json'], env });
    expect(json.status).toBe(1);
    const problems = JSON.parse(json.stdout) as { rule: string; file: string; line: number }[];
    expect(problems.map(({ rule, file, line }) => `${file}:${line} ${rule}`).sort()).toEqual(
      expected,
    );
  });
});

describe.each(WARNINGS)('the archive with a warning, %s,', (name) => {
  const env = {
    ...buildEnvironment(join(scratch, name)),
    ARCHIVE_DIR: join(BROKEN_ARCHIVES, name),
  };

  it('passes its check, and fails a strict one', async () => {
    const plain = await runTool('check.ts', { env });
    expect(plain.status).toBe(0);
    expect(plain.stdout).toContain(name);
    const strict = await runTool('check.ts', { args: ['--strict'], env });
    expect(strict.status).toBe(1);
  });
});

it('a build that is ended leaves nothing behind and the last good site alone', async () => {
  const folder = join(scratch, 'ended');
  cpSync(good, join(folder, 'dist'), { recursive: true });
  const { status } = await runTool('build.ts', {
    env: buildEnvironment(folder),
    // Once the content is read, the pages are being made.
    onOutput: (text, kill) => {
      if (/read \d+ article/.test(text)) kill('SIGTERM');
    },
  });
  expect(status).toBe(143);
  expectSameTree(join(folder, 'dist'));
  expect(readdirSync(folder).filter((entry) => entry !== 'cache')).toEqual(['dist']);
});

it.each([
  ['is the archive itself', FIXTURE_ARCHIVE],
  ['lies in the archive', join(FIXTURE_ARCHIVE, 'dist')],
  ['holds the archive', join(FIXTURE_ARCHIVE, '..')],
  ['is the project', '.'],
])('an output folder that %s is refused', async (_, outDir) => {
  const before = treeOf(FIXTURE_ARCHIVE);
  const { status, stderr } = await runTool('build.ts', {
    env: { ...buildEnvironment(join(scratch, 'refused')), OUT_DIR: outDir },
  });
  expect(status).toBe(1);
  expect(stderr.trim()).toMatch(/^OUT_DIR=.*$/);
  expect(treeOf(FIXTURE_ARCHIVE)).toEqual(before);
});

function expectSameTree(folder: string): void {
  const tree = treeOf(folder);
  const differing = [...new Set([...goodTree.keys(), ...tree.keys()])]
    .filter((file) => goodTree.get(file) !== tree.get(file))
    .sort();
  expect(differing).toEqual([]);
}

/** `file:line rule` of a line `file:line:column  rule  message  fix`. */
function placeAndRule(line: string): string {
  const [, place = '', rule = ''] = /^(.+:\d+):\d+ {2}(\S+) {2}\S.*$/.exec(line) ?? [];
  return place ? `${place} ${rule}` : line;
}
