import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Decision } from '#desk/decide.ts';
import { ImportReport } from '../../../src/tools/import-report.ts';

let [said, complained]: [string[], string[]] = [[], []];

beforeEach(() => {
  [said, complained] = [[], []];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void complained.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
});

function imported(file: string, like: string | null = null): Decision {
  const entry = { register: 'tags' as const, name: 'Tides', file: 'tags/tides.md', source: '' };
  return { kind: 'imported', file, source: '', entries: [entry], like };
}

const REFUSED: Decision = {
  kind: 'refused',
  problem: {
    rule: 'date',
    severity: 'error',
    file: 'copy.txt',
    line: 7,
    column: 1,
    message: 'no date can be read in the story',
    fix: 'give it with --date 2026-03-10',
  },
};

test('ImportReport names few stories one by one, and counts them', () => {
  const report = new ImportReport('archive');
  report.add(imported('a.md'));
  report.add({ kind: 'unchanged', file: 'b.md' });
  report.add({ kind: 'waiting', file: 'c.md' });
  report.close(false);
  expect(said).toEqual([
    'imported   archive/a.md',
    'unchanged  archive/b.md',
    'waiting    archive/c.md',
    'new in the registers: 1 tag',
    '1 imported, 1 unchanged, 1 changed at the wire, left as they are: --update takes the newer version',
  ]);
});

test('ImportReport says what is refused as it is met, and why at the end', () => {
  const report = new ImportReport('.');
  report.add(REFUSED);
  report.add(REFUSED);
  expect(complained).toHaveLength(2);
  expect(complained[0]).toContain('copy.txt:7:1');
  expect(complained[0]).toContain('give it with --date');
  report.close(false);
  expect(said).toEqual(['2 refused (2 date)']);
  expect(report.refused).toBe(2);
});

test('ImportReport counts many stories and names none of them', () => {
  const report = new ImportReport('.');
  for (let at = 0; at < 1_200; at++) report.add({ kind: 'unchanged', file: `${at}.md` });
  expect(report.soFar()).toBe('1,200 stories, 1,200 unchanged');
  report.close(true);
  expect(said).toEqual(['would be: 1,200 unchanged']);
});

test('ImportReport tells which stories are nearly alike, up to twenty', () => {
  const report = new ImportReport('.');
  for (let at = 0; at < 22; at++) report.add(imported(`${at}.md`, 'first.md'));
  report.close(false);
  expect(said[0]).toMatch(/^22 stories nearly alike/);
  expect(said[1]).toBe('  0.md is nearly first.md');
  expect(said[21]).toBe('  … and 2 more');
});

test('ImportReport says so when there was nothing', () => {
  new ImportReport('.').close(false);
  expect(said).toEqual(['nothing to import']);
});
