import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BuildError, measureBuild } from '#tools/bench/measure.ts';
import type { Measurement } from '#tools/bench/measure.ts';
import { parseOptions, UsageError } from '#tools/bench/options.ts';
import { formatTable } from '#tools/bench/report.ts';

let workspace: string;

beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'bench-measure-'));
});
afterEach(() => rmSync(workspace, { recursive: true }));

/** Measures a script that stands in for the build. */
function measured(script: string): Promise<Measurement> {
  return measureBuild({
    command: [process.execPath, '--eval', script],
    root: workspace,
    archive: '/the/archive',
    workspace,
  });
}

test('measureBuild() counts what the build has written, search apart', async () => {
  const { output, search } = await measured(`
    const { mkdirSync, writeFileSync } = require('node:fs');
    mkdirSync(process.env.OUT_DIR + '/search', { recursive: true });
    writeFileSync(process.env.OUT_DIR + '/index.html', process.env.ARCHIVE_DIR);
    writeFileSync(process.env.OUT_DIR + '/search/index.bin', 'abcd');
  `);
  expect(output).toEqual({ files: 2, pages: 1, bytes: '/the/archive'.length + 4 });
  expect(search).toEqual({ files: 1, pages: 0, bytes: 4 });
});

test('measureBuild() sees time and memory of a grandchild', async () => {
  const hungry = 'globalThis.bytes = Buffer.alloc(3e8, 1); setTimeout(() => {}, 800);';
  const { milliseconds, peakBytes } = await measured(
    `require('node:child_process').spawnSync(process.execPath, ['--eval', '${hungry}']);`,
  );
  expect(milliseconds).toBeGreaterThan(800);
  expect(peakBytes).toBeGreaterThan(3e8);
  expect(peakBytes).toBeLessThan(6e8);
});

test('measureBuild() fails with what a failing build has printed', async () => {
  const failure = measured(`console.error('a.md:3:1  date  not a day'); process.exit(1);`);
  await expect(failure).rejects.toThrow(BuildError);
  await expect(failure).rejects.toThrow('a.md:3:1  date  not a day');
});

test('measureBuild() fails when the build is killed', async () => {
  await expect(measured(`process.kill(process.pid, 'SIGKILL')`)).rejects.toThrow('SIGKILL');
});

test('parseOptions() reads one size or several', () => {
  expect(parseOptions(['--articles', '1000']).sizes).toEqual([1000]);
  expect(parseOptions(['--articles', '1000,10000']).sizes).toEqual([1000, 10_000]);
});

test.each([
  ['nothing', []],
  ['an unknown flag', ['--articles', '5', '--size', '5']],
  ['a word without flag', ['5']],
  ['no number', ['--articles', 'many']],
  ['a size of 0', ['--articles', '0']],
  ['an empty size', ['--articles', '10,']],
  ['an archive that nobody would see', ['--articles', '5', '--generate-only']],
  ['a seed that is no file name', ['--articles', '5', '--seed', '../x']],
])('parseOptions() refuses %s', (_what, args) => {
  expect(() => parseOptions(args)).toThrow(UsageError);
});

const nothing = { files: 0, pages: 0, bytes: 0 };

test('formatTable() compares the cost an article when there are several sizes', () => {
  const row = {
    peakBytes: 2.5e8,
    output: { files: 1200, pages: 1100, bytes: 9e6 },
    search: nothing,
  };
  const small = { ...row, articles: 1000, milliseconds: 5000 };
  const large = { ...row, articles: 10_000, milliseconds: 60_000 };
  expect(formatTable([small])).not.toContain('relative');
  const [head, , first, second] = formatTable([small, large]).split('\n');
  expect(head).toContain('| an article, relative |');
  expect(first).toMatch(
    /^\| 1,000 \| 5\.0 s \| 5\.0 ms \| 250\.0 MB \| 1,100 \| .* \| 1\.00 × \|$/u,
  );
  expect(second).toMatch(/^\| 10,000 \| 60\.0 s \| 6\.0 ms \| .* \| 1\.20 × \|$/u);
});
