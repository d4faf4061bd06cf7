// What text editors need to help with front matter: one JSON Schema for articles and each register, and
// which file is which. It lies where Astro's language server looks (`.astro/collections/`), under
// names of its own: Astro writes the schemas of parsed facts there, which no editor writes.
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Content } from '#archive/archive.ts';
import { articleSchema } from '#archive/article-schema.ts';
import { editorSchemaOf } from '#archive/editor-schema.ts';
import type { Suggestions } from '#archive/editor-schema.ts';
import { registerSchemas } from '#archive/register-schema.ts';
import { writeWhole } from './write-whole.ts';

/** Folders of the archive, and what is written above their files. */
const SCHEMAS: Readonly<Record<string, Parameters<typeof editorSchemaOf>[0]>> = {
  articles: articleSchema,
  ...registerSchemas,
};

const nameOf = (folder: string): string => `${folder}-as-written`;

/**
 * Writes what has changed since the last time.
 * @param root the folder that is opened in the text editor
 * @param registers whose names are suggested
 * @returns how many files there is help for
 */
export function writeEditorHelp(
  root: string,
  archiveDir: string,
  registers: Content['registers'],
): number {
  const folder = join(root, '.astro', 'collections');
  mkdirSync(folder, { recursive: true });
  const suggestions: Suggestions = {
    speakers: namesIn(registers.speakers),
    sources: namesIn(registers.sources),
    tags: namesIn(registers.tags),
  };
  for (const [name, schema] of Object.entries(SCHEMAS))
    write(join(folder, `${nameOf(name)}.schema.json`), editorSchemaOf(schema, suggestions));
  const entries = Object.keys(SCHEMAS).flatMap((name) =>
    filesIn(join(archiveDir, name)).map((path) => [keyOf(path), nameOf(name)] as const),
  );
  write(join(folder, 'collections.json'), {
    collections: Object.keys(SCHEMAS).map((name) => ({ hasSchema: true, name: nameOf(name) })),
    entries: Object.fromEntries(entries),
  });
  return entries.length;
}

/** The language server decodes a file's address and takes its letters as small ones. */
function keyOf(path: string): string {
  return decodeURIComponent(pathToFileURL(path).href).toLowerCase();
}

function namesIn(entries: ReadonlyArray<{ readonly name: string }>): string[] {
  return entries.map(({ name }) => name).sort();
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.mdx?$/.test(path))
    .map((path) => join(folder, path))
    .sort();
}

/** Whoever watches the file is told only when it says something else. */
function write(path: string, value: unknown): void {
  const text = `${JSON.stringify(value, null, 1)}\n`;
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeWhole(path, text);
}
