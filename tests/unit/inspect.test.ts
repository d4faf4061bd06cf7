// The tools that show what is read in raw text: `inspect`, and `measure` on labelled data.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const TEXT =
  'QUILLMOUTH, March 10. The channel is open, said Ada Quill, Mayor of Quillmouth, Larkwire reports.\n\n' +
  '“It was late,” she said.';

function inspect(input: string, ...options: ReadonlyArray<string>): ReturnType<typeof spawnSync> {
  return spawnSync(process.execPath, ['src/tools/inspect.ts', ...options], { input });
}

test('inspect gives dateline, quotations, statements, people and sources as one line of JSON', () => {
  const { stdout, status } = inspect(
    `${JSON.stringify({ id: 7, text: TEXT, date: '2026-03-10' })}\n`,
  );
  expect(status).toBe(0);
  expect(JSON.parse(String(stdout))).toMatchObject({
    id: 7,
    dateline: { place: 'QUILLMOUTH', month: 3, day: 10 },
    quotes: [{ kind: 'direct', speaker: 'Ada Quill', rule: 'subject-verb-behind' }],
    statements: [{ speaker: 'Ada Quill' }],
    people: [{ name: 'Ada Quill', role: 'Mayor', organisation: 'Quillmouth' }],
    sources: [{ name: 'Larkwire', relation: 'reports' }],
  });
});

test('inspect --explain says which rule gave the speaker, and on what ground', () => {
  const { stdout } = inspect(JSON.stringify({ id: 7, text: TEXT }), '--explain');
  expect(String(stdout)).toContain('“It was late,”');
  expect(String(stdout)).toMatch(
    /direct, Ada Quill\n.*subject-verb-behind.*\n.*“she”, by subject before/,
  );
});

test('inspect names the line it cannot read, and reads the others', () => {
  const { stdout, stderr, status } = inspect(
    `{"id": 1}\n${JSON.stringify({ id: 2, text: TEXT })}\n`,
  );
  expect(status).toBe(1);
  expect(String(stderr)).toContain('standard input:1:');
  expect(JSON.parse(String(stdout))).toMatchObject({ id: 2 });
});

test('inspect refuses an option it does not know', () => {
  const { stderr, status } = inspect('', '--explane');
  expect(status).toBe(2);
  expect(String(stderr)).toContain('--explane');
});

test('measure counts right and wrong answers for each sieve', () => {
  const folder = mkdtempSync(join(tmpdir(), 'measure-'));
  const [documents, labels] = [join(folder, 'docs.jsonl'), join(folder, 'gold.jsonl')];
  const text = '“It was late,” Ada Quill said. “It was early,” said Ben Tarn.';
  const spanOf = (words: string): [number, number] => {
    const start = text.indexOf(words);
    return [start, start + words.length];
  };
  const rows = [
    { parts: [spanOf('“It was late,”')], source: [spanOf('Ada Quill')], speaker: 'Ada Quill' },
    { parts: [spanOf('“It was early,”')], source: [spanOf('Ada Quill')], speaker: 'Ada Quill' },
  ].map((row) => JSON.stringify({ doc: 'a', gold: 'direct', ...row }));
  try {
    writeFileSync(documents, JSON.stringify({ id: 'a', text }));
    writeFileSync(labels, rows.join('\n'));
    const args = ['src/tools/measure.ts', documents, labels];
    const printed = execFileSync(process.execPath, args, { encoding: 'utf8' });
    expect(printed).toMatch(/subject-verb-behind\s+100\.0 % of 1/);
    expect(printed).toMatch(/verb-subject-behind\s+0\.0 % of 1/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
