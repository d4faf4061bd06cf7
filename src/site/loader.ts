// The content collections' loader: typed facts only. Bodies and HTML stay out of the store, so that
// a hundred thousand articles fit; a page reads its article's words when it is made.
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Content } from '#archive/archive.ts';
import type { Register } from '#archive/ids.ts';
import { formatProblem } from '#archive/problem.ts';
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
  return loaderOf('articles', ({ articles }) =>
    articles.map((facts) => ({
      id: facts.file,
      data: { ...facts },
      file: facts.file,
      compiled: facts.format === 'mdx',
    })),
  );
}

export function registerLoader(register: Register): Loader {
  return loaderOf(register, ({ registers }) =>
    registers[register].map((facts) => ({
      id: facts.id,
      data: { ...facts },
      file: facts.file,
      compiled: false,
    })),
  );
}

function loaderOf(name: string, entriesOf: (content: Content) => StoredEntry[]): Loader {
  return {
    name: `archive-${name}`,
    async load(context) {
      await synchronise(context, entriesOf);
      const { archiveDir } = settingsOf(context);
      context.watcher?.add(archiveDir);
      context.watcher?.on('all', (_event, path) => {
        if (!path.startsWith(archiveDir + sep)) return;
        current = null;
        void synchronise(context, entriesOf);
      });
    },
  };
}

/** One reading serves all five collections. */
let current: { root: string; content: Content } | null = null;

function contentOf(context: LoaderContext): Content {
  const settings = settingsOf(context);
  if (current?.root !== settings.archiveDir) {
    const { content, problems } = readContent(settings.archiveDir, factsCachePath(settings));
    for (const problem of problems) context.logger.error(formatProblem(problem));
    current = { root: settings.archiveDir, content };
  }
  return current.content;
}

async function synchronise(
  context: LoaderContext,
  entriesOf: (content: Content) => StoredEntry[],
): Promise<void> {
  const { store } = context;
  const { root, archiveDir } = settingsOf(context);
  const entries = entriesOf(contentOf(context));
  const kept = new Set(entries.map(({ id }) => id));
  for (const id of store.keys()) if (!kept.has(id)) store.delete(id);
  for (const { id, data, file, compiled } of entries) {
    const digest = shortHash(JSON.stringify(data));
    const filePath = relative(root, join(archiveDir, file)).split(sep).join('/');
    if (compiled) store.addModuleImport(filePath);
    if (store.get(id)?.digest === digest) continue;
    store.set({
      id,
      data: await context.parseData({ id, data }),
      digest,
      filePath,
      ...(compiled && { deferredRender: true }),
    });
  }
}

function settingsOf({ config }: LoaderContext): ReturnType<typeof settingsFrom> {
  return settingsFrom(process.env, fileURLToPath(config.root).replace(/\/$/, ''));
}
