// Every fault an editor can make has a folder in tests/fixtures/broken: what is reported of it must be
// what its expected.txt says, all at once and nothing else. The fixture archive must have none.
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { speechIn } from '#archive/quotations/ids.ts';
import { readArchive } from '#intake/read-content.ts';
import { NOW } from './support/build.ts';

const BROKEN = resolve('tests/fixtures/broken');
const FIXTURES = resolve('tests/fixtures/archive');

/** Messages that say what to write, so that a fix would only repeat them. */
const SAYS_WHAT_TO_WRITE = /must be|is not a day|\d{4}-\d{2}-\d{2}/;

/** `path:line rule`, one a line; paths may hold colons and spaces. */
function expectedOf(folder: string): { file: string; line: number; rule: string }[] {
  const lines = readFileSync(`${BROKEN}/${folder}/expected.txt`, 'utf8').trim().split('\n');
  return lines.map((written) => {
    const [, file = '', line = '', rule = ''] = /^(.*):(\d+) (\S+)$/.exec(written) ?? [];
    return { file, line: Number(line), rule };
  });
}

test.each(readdirSync(BROKEN))('readArchive() of broken/%s reports what is expected', (folder) => {
  const { problems } = readArchive(`${BROKEN}/${folder}`, null, NOW);
  const reported = problems.map(({ file, line, rule }) => ({ file, line, rule }));
  expect(reported).toEqual(expectedOf(folder));
});

test.each(readdirSync(BROKEN))('readArchive() of broken/%s says how to mend it', (folder) => {
  for (const { message, fix, column } of readArchive(`${BROKEN}/${folder}`, null, NOW).problems) {
    expect(message).not.toBe('');
    expect(fix ?? message).toMatch(fix === undefined ? SAYS_WHAT_TO_WRITE : /\S/);
    expect(column).toBeGreaterThan(0);
  }
});

test('readArchive() of the fixture archive finds two unregistered names, one unlisted, and no fault', () => {
  const { problems } = readArchive(FIXTURES, null, NOW);
  expect(problems.map(({ severity, message }) => [severity, message])).toEqual([
    ['warning', '"kite-fishing" is in no file of tags/'],
    ['warning', '"Çiğdem Fırtınaoğlu" is quoted, but not listed under speakers'],
    ['warning', '"Wilmot Tarrant" is in no file of speakers/'],
  ]);
});

/** Quotations the engine still divides where the truth has one. */
const NOT_YET = new Set(['the-record-of-a-long-evening']);

/** Slug → who is quoted, from the README's table of true quotations. */
function trueSpeakers(): Map<string, string[]> {
  const [, table = ''] = readFileSync(`${FIXTURES}/README.md`, 'utf8').split(
    '| article | quotations |',
  );
  const rows = [...table.matchAll(/^\| ([a-z0-9-]+) \| (.+) \|$/gm)];
  return new Map(
    rows.map(([, slug = '', who = '']) => {
      const speakers = who.replace(/ \([^)]*\)/g, '').split(', ');
      return [slug, who === 'none' ? [] : speakers];
    }),
  );
}

test('buildArchive() knows who says what in the fixture archive', () => {
  const { archive } = readArchive(FIXTURES, null, NOW);
  const known = archive.articles.filter(({ slug }) => !NOT_YET.has(slug));
  const truth = trueSpeakers();
  expect([...truth.keys()].sort()).toEqual(archive.articles.map(({ slug }) => slug).sort());
  for (const { slug, quotations, voices } of known) {
    const names = new Map(voices.map(({ id, name }) => [id, name]));
    const heard = speechIn(quotations).map(({ speakerId }) => speakerId && names.get(speakerId));
    expect([slug, heard]).toEqual([slug, truth.get(slug)]);
  }
});
