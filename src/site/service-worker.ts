// `sw.js`: a worker works for what lies below its own address, so it lies at the site's root. Its
// scripts lie with the others; their names change with their bytes, and so does this text.
import withCopies from '#islands/offline/service-worker.ts?worker&url';
import withoutCopies from '#islands/offline/no-worker.ts?worker&url';
import { ASSETS, OFFLINE, SEARCH_INDEX } from '#archive/urls.ts';
import { href, site } from '#site.config.ts';

export function serviceWorker(): Response {
  const places = {
    assets: href(ASSETS),
    search: href(SEARCH_INDEX),
    offline: href(OFFLINE),
  };
  // What is being written is not to be shown as it was.
  const script = site.offline && !import.meta.env.DEV ? withCopies : withoutCopies;
  return new Response(
    `self.places = ${JSON.stringify(places)};\nimportScripts(${JSON.stringify(script)});\n`,
    { headers: { 'content-type': 'text/javascript; charset=utf-8' } },
  );
}
