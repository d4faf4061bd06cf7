// Front matter in a text editor, proved on the language server that Astro's extension for VS Code runs.
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeEditorHelp } from '#intake/editor-help.ts';
import { readContent } from '#intake/read-content.ts';
import { ROOT } from '#tools/root.ts';
import { startLanguageServer } from '../../support/language-server.ts';
import type { Diagnostic, LanguageServer } from '../../support/language-server.ts';

/** As unlike a plain path as an editor's may be. */
const project = join(mkdtempSync(join(tmpdir(), 'archive-editor-')), 'Our Archivé');
const archive = join(project, 'content');
const ARTICLE = 'content/articles/2023/01/first-lamb.md';

let server: LanguageServer;

beforeAll(async () => {
  mkdirSync(project);
  cpSync(join(ROOT, 'tests/fixtures/archive'), archive, { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'));
  for (const file of ['package.json', 'tsconfig.json']) writeFileSync(join(project, file), '{}');
  writeEditorHelp(project, archive, readContent(archive, null).content.registers);
  server = await startLanguageServer(project);
}, 60_000);

afterAll(async () => {
  await server.stop();
  rmSync(join(project, '..'), { recursive: true, force: true });
});

/** What is offered at the mark `|` in front matter. */
async function offered(frontMatter: string, file = ARTICLE): Promise<string[]> {
  const lines = `---\n${frontMatter}\n---\n\nWords.\n`.split('\n');
  const line = lines.findIndex((text) => text.includes('|'));
  server.open(file, lines.join('\n').replace('|', ''));
  return server.completionsAt(file, line, lines[line]?.indexOf('|') ?? 0);
}

async function complaints(frontMatter: string, file = ARTICLE): Promise<string[]> {
  server.open(file, `---\n${frontMatter}\n---\n\nWords.\n`);
  return (await server.diagnosticsOf(file)).map(
    ({ range, message }: Diagnostic) => `${range.start.line + 1}: ${message}`,
  );
}

test('keys are completed that are not yet there', async () => {
  const keys = await offered('title: A headline\n|');
  expect(keys).toEqual(expect.arrayContaining(['date', 'dateline', 'speakers', 'corrections']));
  expect(keys).not.toContain('title');
  expect(keys).not.toContain('fingerprint');
});

test('keys of nested values and of registers are completed', async () => {
  expect(await offered('speakers:\n  - name: Ada Quill\n    |')).toEqual(['role', 'organisation']);
  const keys = await offered('name: Quillmouth\n|', 'content/places/quillmouth.md');
  expect(keys).toEqual(['aliases', 'country', 'latitude', 'longitude']);
});

test('values are completed: choices, and names in the registers', async () => {
  expect(await offered('status: |')).toEqual(['draft', 'published', 'withdrawn']);
  expect(await offered('source: |')).toContain('Larkwire');
  expect(await offered('tags: [|]')).toContain('Harbour');
  expect(await offered('speakers:\n  - name: |')).toContain('Odile Marchbanks');
});

test('nothing is offered among an article’s words', async () => {
  server.open(ARTICLE, '---\ntitle: T\n---\n\nThe ta\n');
  expect(await server.completionsAt(ARTICLE, 4, 6)).toEqual([]);
});

test('hovering over a key says what it is for', async () => {
  server.open(ARTICLE, '---\ndateline: QUILLMOUTH, March 10.\n---\n\nWords.\n');
  expect(await server.hoverAt(ARTICLE, 1, 3)).toMatch(/^Verbatim/);
});

test.each([
  ['title: T\ndate: 2026-03-10\nsumary: S', ['4: Property sumary is not allowed.']],
  ['date: 2026-03-10', ['1: Missing property "title".']],
  ['title: T\ndate: 10 March', [expect.stringMatching(/^3: must be a day \(2026-03-10\)/)]],
  ['title: T\ndate: 2026-03-10\nstatus: secret', [expect.stringContaining('"withdrawn"')]],
  [
    'title: T\ndate: 2026-03-10\nspeakers:\n  - name: A\n    rol: B',
    [expect.stringContaining('rol')],
  ],
  [
    'title: T\ndate: 2026-03-10\nimage:\n  src: /a.jpg\n  credit: B',
    ['1: Missing property "alt".'],
  ],
])('a slip is marked: %j', async (frontMatter, expected) => {
  expect(await complaints(frontMatter)).toEqual(expected);
});

test.each([
  'title: 2026\ndate: 2026-03-10T14:05:00+04:00\nsource:\ntags: harbour\nspeakers: Ada Quill',
  'title: T\ndate: 2026-03-10\ndateline: QUILLMOUTH, March 10.\nspeakers: [Ada Quill, {name: B}]',
  'title: T\ndate: 2026-03-10\ndateline: {text: QUILLMOUTH, place: Quillmouth}\nsource: Nobody Yet',
  'title: T\ndate: 2026-03-10\nwire:\n  id: LW-1\n  keywords: [a, {b: 2}]',
])('what the archive reads is not marked: %j', async (frontMatter) => {
  expect(await complaints(frontMatter)).toEqual([]);
});

test('no file of an archive without faults is marked', async () => {
  const files = readdirSync(archive, { recursive: true, encoding: 'utf8' })
    .map((path) => join(archive, path))
    .filter((path) => /\/(articles|speakers|places|sources|tags)\/.*\.mdx?$/.test(path))
    .filter((path) => statSync(path).isFile());
  expect(files.length).toBeGreaterThan(30);
  for (const path of files) {
    const file = relative(project, path);
    server.open(file, readFileSync(path, 'utf8'));
    expect.soft(await server.diagnosticsOf(file), file).toEqual([]);
  }
}, 60_000);

test('a new file has help once the list of files is written again', async () => {
  const file = 'content/articles/new.mdx';
  writeFileSync(join(project, file), '');
  expect(await complaints('sumary: S', file)).toEqual([]);
  writeEditorHelp(project, archive, readContent(archive, null).content.registers);
  server.changed('.astro/collections/collections.json', 'changed');
  await expect
    .poll(() => complaints('sumary: S', file), { timeout: 20_000 })
    .toContain('2: Property sumary is not allowed.');
}, 30_000);

test('writeEditorHelp() leaves alone what would say the same', () => {
  const { registers } = readContent(archive, null).content;
  const path = join(project, '.astro/collections/collections.json');
  writeEditorHelp(project, archive, registers);
  const { ino } = statSync(path);
  writeEditorHelp(project, archive, registers);
  expect(statSync(path).ino).toBe(ino);
});
