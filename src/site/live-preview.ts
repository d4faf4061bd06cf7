// An edit in the preview: the archive is read anew by the next page that asks for it, and browsers
// are told to ask. Astro's own way leads through its store, which waits half a second and then
// writes and reads the facts of every article.
import { statSync } from 'node:fs';
import { normalize, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** An editor may save in several steps: a draft, the removal of the file, a new name. */
const SETTLES_WITHIN = 30;
/** The watcher keeps a second change to itself that follows the first within 50 ms. */
const LOOKS_AGAIN_AFTER = 150;

const LIVE = fileURLToPath(new URL('live.ts', import.meta.url));

/** What a page says as soon as it can be told of changes. */
const LISTENING = 'preview:listening';
const SAY_LISTENING = `import.meta.hot?.send('${LISTENING}', location.pathname + location.search);`;
const RELOAD = { type: 'full-reload', path: '*' } as const;

type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** @param archiveDir whose changes are shown */
export function livePreview(archiveDir: string): AstroIntegration {
  return {
    name: 'live-preview',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', SAY_LISTENING);
      },
      'astro:server:setup': ({ server }) => {
        const askedSinceChange = new Set<string>();
        const forget = (path: string): void => {
          askedSinceChange.clear();
          forgetIn(server, path);
        };
        const tell = onceFor((paths): void => {
          paths.forEach(forget);
          server.environments.client.hot.send(RELOAD);
        });
        server.middlewares.use((request, _response, next) => {
          askedSinceChange.add(request.originalUrl ?? '');
          next();
        });
        // What changed while a page was on its way, it has not been told.
        server.environments.client.hot.on(LISTENING, (url: string, page) => {
          if (!askedSinceChange.has(url)) page.send(RELOAD);
        });
        server.watcher.add(archiveDir);
        server.watcher.on('all', (_event, path) => {
          if (!normalize(path).startsWith(archiveDir + sep)) return;
          forget(path);
          tell(path);
        });
      },
    },
  };
}

/** The next page asked for reads the archive anew, and the changed file with it. */
function forgetIn(server: Server, changed: string): void {
  for (const environment of Object.values(server.environments)) {
    for (const file of [LIVE, changed.split(sep).join('/')])
      for (const module of environment.moduleGraph.getModulesByFile(file) ?? [])
        environment.moduleGraph.invalidateModule(module, undefined, Date.now(), true);
    // Astro forgets which pages there are.
    if (environment.name !== 'client') environment.hot.send('astro:content-changed', {});
  }
}

/** Calls `tell` once for all changes that come together, and again for what changed meanwhile. */
function onceFor(tell: (paths: ReadonlySet<string>) => void): (path: string) => void {
  let changed = new Set<string>();
  return function change(path: string): void {
    changed.add(path);
    if (changed.size === 1) void settle();

    async function settle(): Promise<void> {
      await setTimeout(SETTLES_WITHIN);
      const settled = changed;
      const seen = new Map([...settled].map((path) => [path, stampOf(path)]));
      changed = new Set();
      tell(settled);
      await setTimeout(LOOKS_AGAIN_AFTER);
      for (const [path, stamp] of seen) if (stampOf(path) !== stamp) change(path);
    }
  };
}

function stampOf(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat ? `${stat.ino} ${stat.mtimeMs} ${stat.size}` : '';
}
