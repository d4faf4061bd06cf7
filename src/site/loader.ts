// The content collections' loader: typed facts only. Bodies and HTML stay out of the store, so that
// a hundred thousand articles fit; a page reads its article's words when it is made.
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Content } from '#archive/archive.ts';
import type { Register } from '#archive/ids.ts';
import { compiledArticles, readContent } from '#intake/read-content.ts';
import { COMPILES_ONLY, factsCachePath, settingsFrom } from '#intake/settings.ts';
import type { Settings } from '#intake/settings.ts';
import { shortHash } from '#text/hash.ts';
import { articleEntries, registerEntries } from './stored-entries.ts';
import type { StoredEntry } from './stored-entries.ts';

/** What the loader adds to a register's own facts. */
export const registerFile = { id: z.string(), file: z.string(), hash: z.string() };

export function articlesLoader(): Loader {
  return {
    name: 'archive-articles',
    load: (context) => store(context, articleEntries),
  };
}

export function registerLoader(register: Register): Loader {
  return {
    name: `archive-${register}`,
    load: (context) =>
      store(context, (content, settings) => registerEntries(content, register, settings)),
  };
}

/** One reading serves all five collections. */
let current: { root: string; content: Content } | null = null;

function contentOf(settings: Settings): Content {
  if (current?.root !== settings.archiveDir) {
    // What is wrong with it, the build has said before its pages are made.
    const { content } = readContent(settings.archiveDir, factsCachePath(settings));
    current = { root: settings.archiveDir, content };
  }
  return current.content;
}

/** Where code is compiled, only articles that are code are wanted. */
const compilesOnly = process.env[COMPILES_ONLY] === 'yes';

function leavesFacts({ archiveDir }: Settings): boolean {
  return compilesOnly && compiledArticles(archiveDir).length === 0;
}

function storedOf(
  settings: Settings,
  entriesOf: (content: Content, settings: Settings) => StoredEntry[],
): StoredEntry[] {
  const entries = entriesOf(contentOf(settings), settings);
  return compilesOnly ? entries.filter(({ compiled }) => compiled) : entries;
}

async function store(
  context: LoaderContext,
  entriesOf: (content: Content, settings: Settings) => StoredEntry[],
): Promise<void> {
  const settings = settingsFrom(process.env, fileURLToPath(context.config.root).replace(/\/$/, ''));
  // The preview takes its facts from disk (live.ts): nothing is stored, to be written again for every word.
  const entries = context.watcher || leavesFacts(settings) ? [] : storedOf(settings, entriesOf);
  const kept = new Set(entries.map(({ id }) => id));
  for (const id of context.store.keys()) if (!kept.has(id)) context.store.delete(id);
  for (const { id, data, filePath, compiled } of entries) {
    const digest = shortHash(JSON.stringify(data));
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
