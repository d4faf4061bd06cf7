// The service worker: what was read can be read again without a network. The network goes first, so
// that a reader who has one always sees the site as it is. Whatever fails in here, the request goes
// its way as though there were no worker.
import { freshOrKept, keptOrFresh } from './answers.ts';
import { forgetCopies } from './caches.ts';
import { addressOf, kindOf } from './kind-of.ts';
import type { Kind } from './kind-of.ts';
import { withKeptAt } from './page-text.ts';
import { KEPT_AT } from './shelf.ts';
import type { Shelf } from './shelf.ts';
import {
  ALL,
  assets,
  fetchPage,
  keepOfflinePage,
  keepPage,
  offlinePage,
  pages,
  pictures,
  search,
} from './shelves.ts';
import { BASE, worker } from './worker-scope.ts';
import type { AskedEvent } from './worker-scope.ts';

const ANSWERS: Readonly<Record<Kind, (event: AskedEvent) => Promise<Response>>> = {
  page: answerPage,
  asset: (event) => keptOrFresh(event, assets),
  search: (event) => answerFrom(search, event),
  picture: (event) => answerFrom(pictures, event),
};

worker.addEventListener('install', (event) => {
  // Files of periods of the search go past the worker, where the browser knows how.
  const periods = { urlPattern: { pathname: `${worker.places.search}*/*` } };
  event.addRoutes?.({ condition: periods, source: 'network' }).catch(() => undefined);
  event.waitUntil(Promise.allSettled([keepOfflinePage(), worker.skipWaiting()]));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.allSettled([
      forgetCopies(BASE, ALL),
      worker.registration.navigationPreload.enable(),
      worker.clients.claim(),
      keepOpenPages(),
    ]),
  );
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const kind = kindOf(request, worker.registration.scope, worker.places);
  if (kind) event.respondWith(ANSWERS[kind](event).catch(() => fetch(request)));
});

async function answerPage(event: AskedEvent): Promise<Response> {
  const answer = await freshOrKept(event, pages, keepPage);
  if (!answer) return (await offlinePage()) ?? Response.error();
  const { response, isCopy } = answer;
  const at = response.headers.get(KEPT_AT);
  if (!isCopy || at === null) return response;
  return new Response(withKeptAt(await response.text(), at), { headers: response.headers });
}

async function answerFrom(shelf: Shelf, event: AskedEvent): Promise<Response> {
  const keep = (address: string, response: Response): Promise<void> =>
    shelf.keep(address, response);
  return (await freshOrKept(event, shelf, keep))?.response ?? Response.error();
}

/** The page on which the worker came to be was there before it. */
async function keepOpenPages(): Promise<void> {
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const ours = open.filter(({ url }) => url.startsWith(worker.registration.scope));
  await Promise.allSettled(ours.map(({ url }) => fetchPage(addressOf(url))));
}
