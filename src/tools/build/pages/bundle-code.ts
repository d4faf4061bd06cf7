// Has Astro compile the pages and stop before it makes one: which of them are made, and by which process, is
// decided elsewhere (due.ts, share.ts), and Astro makes each of them in one process.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import type { AstroIntegration } from 'astro';
import type { Settings } from '#intake/settings.ts';
import { CommandError } from '../../fail.ts';
import { ROOT } from '../../root.ts';
import { BUNDLES, RENDERER, SITE, bundleKey, hashesOf, recordOf } from './bundle.ts';
import type { BundleRecord, RouteStyles } from './bundle.ts';

/** Where Astro 7 puts what it would make pages with, below its output. */
const COMPILED = '.prerender';
const ENTRY = /^prerender-entry\..+\.mjs$/;

/** Compiles the pages' code into `BUNDLES`. @param key what it is to be called there */
export async function bundleCode(settings: Settings, key: string): Promise<void> {
  const draft = join(BUNDLES, `.${key}-${process.pid}`);
  mkdirSync(draft, { recursive: true });
  try {
    const routes = await compile(draft, settings.cacheDir);
    const entry = readdirSync(join(draft, RENDERER)).find((name) => ENTRY.test(name));
    if (entry === undefined)
      throw new Error('Astro compiled no module that makes pages: it is of another version than 7');
    if (bundleKey(settings) !== key)
      throw new CommandError('the code changed while it was compiled: run npm run build again');
    const record: BundleRecord = { entry, routes, files: hashesOf(draft) };
    writeFileSync(recordOf(draft), JSON.stringify(record));
    rmSync(join(BUNDLES, key), { recursive: true, force: true });
    renameSync(draft, join(BUNDLES, key));
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

async function compile(draft: string, cacheDir: string): Promise<RouteStyles[]> {
  const site = join(draft, SITE);
  let routes: () => RouteStyles[] = () => [];
  const compileOnly: AstroIntegration = {
    name: 'compile-only',
    hooks: {
      'astro:build:setup': ({ pages }) => {
        // Filled in as styles are compiled.
        routes = () => [...pages].map(([route, { styles }]) => [route, { styles }] as const);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((own) => ({
          ...own,
          setup: () => Promise.resolve(),
          getStaticPaths: () => {
            renameSync(join(site, COMPILED), join(draft, RENDERER));
            return Promise.resolve([]);
          },
        }));
      },
    },
  };
  await build({
    root: ROOT,
    outDir: site,
    cacheDir: join(cacheDir, 'astro'),
    logLevel: 'warn',
    integrations: [compileOnly],
  });
  if (!existsSync(join(draft, RENDERER)))
    throw new Error(`Astro compiled nothing into ${COMPILED}: it is of another version than 7`);
  return routes();
}
