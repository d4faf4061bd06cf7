// What a run makes, keeps and leaves alone.
import { readFileSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { decide } from '#tools/build/due.ts';
import { Maker, readReport } from '#tools/build/maker.ts';
import { WHOLE } from '#tools/build/share.ts';
import { aFolder } from '../support/folder.ts';

const keyOf = (inputs: unknown): string => {
  const decision = decide({ ...run(null), ledger: null }, 'x', () => inputs);
  return decision.does === 'make' ? decision.key : '';
};

function run(outDir: string | null) {
  return { machine: WHOLE, process: WHOLE, ledger: null, outDir: outDir ?? aFolder() };
}

/** A site with one page, as a build left it. */
function aSite(inputs: unknown, bytes = 'page') {
  const outDir = aFolder();
  const path = join(outDir, 'a.html');
  writeFileSync(path, bytes);
  const { size, mtimeMs } = statSync(path);
  return {
    ...run(outDir),
    ledger: new Map([['a.html', { key: keyOf(inputs), size, time: mtimeMs }]]),
  };
}

async function made(
  site: ReturnType<typeof aSite>,
  inputs: (() => unknown) | null,
  bytes = 'page',
) {
  const staging = aFolder();
  const maker = new Maker(site, staging);
  const produce = vi.fn(() => bytes);
  await maker.file('a.html', inputs, produce);
  const report = join(aFolder(), 'report');
  maker.report(report);
  return {
    asked: produce.mock.calls.length > 0,
    staged: readdirSync(staging),
    counts: maker.counts,
    left: readReport(report)[0]?.[2] ?? null,
  };
}

test('a page that follows from the same and lies as it was left is kept unread', async () => {
  const { asked, staged, counts } = await made(aSite([1, { two: 2 }]), () => [1, { two: 2 }]);
  expect({ asked, staged, counts }).toEqual({
    asked: false,
    staged: [],
    counts: { made: 0, kept: 1 },
  });
});

test('a page that follows from something else is made', async () => {
  const { asked, staged, left } = await made(aSite(1), () => 2, 'another page');
  expect({ asked, staged, left }).toEqual({ asked: true, staged: ['a.html'], left: null });
});

test('a page that comes out the same is kept as it lies', async () => {
  const { asked, staged, counts } = await made(aSite(1), () => 2);
  expect({ asked, staged, counts }).toEqual({
    asked: true,
    staged: [],
    counts: { made: 0, kept: 1 },
  });
});

test('a page of which only making it can tell is made each time, and written when it changed', async () => {
  expect((await made(aSite(''), null)).staged).toEqual([]);
  expect((await made(aSite(''), null, 'another')).staged).toEqual(['a.html']);
});

test('a page that somebody has written into, touched or removed is made', async () => {
  const [written, touched] = [aSite(1), aSite(1)];
  writeFileSync(join(written.outDir, 'a.html'), 'by hand');
  expect((await made(written, () => 1)).staged).toEqual(['a.html']);
  utimesSync(join(touched.outDir, 'a.html'), 1, 1);
  expect((await made(touched, () => 1)).asked).toBe(true);
  const gone = { ...aSite(1), outDir: aFolder() };
  expect((await made(gone, () => 1)).staged).toEqual(['a.html']);
});

test('without a ledger everything is made, whatever lies there', async () => {
  const { asked, staged } = await made({ ...aSite(1), ledger: null } as never, () => 1);
  expect({ asked, staged }).toEqual({ asked: true, staged: ['a.html'] });
});

test('what falls into another share is neither made nor reported', async () => {
  const site = aSite(1);
  const staging = aFolder();
  const makers = [1, 2].map(
    (number) => new Maker({ ...site, ledger: null, machine: { number, of: 2 } }, staging),
  );
  for (const maker of makers)
    await maker.file(
      'a.html',
      () => 1,
      () => 'page',
    );
  expect(makers.map(({ counts }) => counts.made).sort()).toEqual([0, 1]);
  expect(readFileSync(join(staging, 'a.html'), 'utf8')).toBe('page');
});
