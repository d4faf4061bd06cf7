// The content collections' loader: typed facts only. Bodies and HTML stay out of the store, so that
// a hundred thousand articles fit; a page reads its article's words when it is made.
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Content } from '#archive/archive.ts';
import type { Register } from '#archive/ids.ts';
import { readContent } from '#intake/read-content.ts';
import { factsCachePath, settingsFrom } from '#intake/settings.ts';
import { shortHash } from '#text/hash.ts';

/** What the loader adds to a register's own facts. */
export const registerFile = { id: z.string(), file: z.string() };

interface StoredEntry {
  readonly id: string;
  readonly data: Record<string, unknown>;
  readonly file: string;
  /** MDX is compiled by Astro when a page asks for it. */
  readonly compiled: boolean;
}

export function articlesLoader(): Loader {
  return {
    name: 'archive-articles',
    load: (context) => store(context, articlesOf),
  };
}

export function registerLoader(register: Register): Loader {
  return {
    name: `archive-${register}`,
    load: (context) => store(context, (content) => entriesOf(content, register)),
  };
}

function articlesOf({ articles }: Content): StoredEntry[] {
  return articles.map((facts) => ({
    id: facts.file,
    data: { ...facts },
    file: facts.file,
    compiled: facts.format === 'mdx',
  }));
}

function entriesOf({ registers }: Content, register: Register): StoredEntry[] {
  return registers[register].map((facts) => ({
    id: facts.id,
    data: { ...facts },
    file: facts.file,
    compiled: false,
  }));
}

/** One reading serves all five collections. */
let current: { root: string; content: Content } | null = null;

function contentOf(context: LoaderContext): Content {
  const settings = settingsOf(context);
  if (current?.root !== settings.archiveDir) {
    // What is wrong with it, the build has said before its pages are made.
    const { content } = readContent(settings.archiveDir, factsCachePath(settings));
    current = { root: settings.archiveDir, content };
  }
  return current.content;
}

async function store(
  context: LoaderContext,
  entriesOf: (content: Content) => StoredEntry[],
): Promise<void> {
  // The preview takes its facts from disk (live.ts): nothing is stored, to be written again for every word.
  const entries = context.watcher ? [] : entriesOf(contentOf(context));
  const kept = new Set(entries.map(({ id }) => id));
  for (const id of context.store.keys()) if (!kept.has(id)) context.store.delete(id);
  for (const { id, data, file, compiled } of entries) {
    const digest = shortHash(JSON.stringify(data));
    const filePath = filePathOf(context, file);
    if (compiled) context.store.addModuleImport(filePath);
    if (context.store.get(id)?.digest === digest) continue;
    context.store.set({
      id,
      data: await context.parseData({ id, data }),
      digest,
      filePath,
      ...(compiled && { deferredRender: true }),
    });
  }
}

function filePathOf(context: LoaderContext, file: string): string {
  const { root, archiveDir } = settingsOf(context);
  return relative(root, join(archiveDir, file)).split(sep).join('/');
}

function settingsOf({ config }: LoaderContext): ReturnType<typeof settingsFrom> {
  return settingsFrom(process.env, fileURLToPath(config.root).replace(/\/$/, ''));
}
