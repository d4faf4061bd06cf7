// The shelves of this site and their bounds. A page is kept with the files it names.
import { PAGES, PERIODS, cacheName } from './caches.ts';
import { isWorthKeeping } from './kind-of.ts';
import { articleTitleIn, assetsIn } from './page-text.ts';
import { Shelf } from './shelf.ts';
import { BASE, worker } from './worker-scope.ts';

const MB = 1024 * 1024;

function shelf(name: string, files: number, megabytes: number): Shelf {
  return new Shelf(cacheName(BASE, name), { files, bytes: megabytes * MB });
}

export const pages = shelf(PAGES, 300, 30);
/** Room for many versions of the site: what a page of years ago names is then still there. */
export const assets = shelf('assets', 400, 12);
export const pictures = shelf('pictures', 300, 20);
/** What all periods of the search have in common: names, words, the list of them. */
export const search = shelf('search', 20, 20);
const offline = shelf('offline', 1, 1);

export const ALL: ReadonlyArray<string> = [
  ...[pages, assets, pictures, search, offline].map(({ name }) => name),
  cacheName(BASE, PERIODS),
];

/**
 * Keeps a page once what it needs is kept: a page without its styles would wait for them on a network that is
 * not there. Files it names that were not there say that the site was made anew.
 */
export async function keepPage(address: string, response: Response): Promise<void> {
  const html = await response.clone().text();
  const isMadeAnew = await keepAssets(html, address).catch(() => false);
  await pages.keep(address, response, articleTitleIn(html));
  if (isMadeAnew) await keepOfflinePage();
}

/** Asks for a page and keeps it, for those opened before there was a worker. */
export async function fetchPage(address: string): Promise<void> {
  const response = await fetch(address);
  if (isWorthKeeping(response)) await keepPage(address, response);
}

/** What is shown for pages that were not kept. */
export async function offlinePage(): Promise<Response | undefined> {
  return offline.find(offlineAddress());
}

export async function keepOfflinePage(): Promise<void> {
  const address = offlineAddress();
  const response = await fetch(address, { cache: 'reload' });
  if (!isWorthKeeping(response)) return;
  const html = await response.clone().text();
  await offline.keep(address, response);
  await keepAssets(html, address);
}

/** Keeps what a page or script names, and what that names. @returns whether any was not there before */
async function keepAssets(text: string, url: string): Promise<boolean> {
  const found = await Promise.all(
    assetsIn(text, url, worker.places.assets).map(async (address) => {
      if (await assets.find(address)) return false;
      const response = await fetch(address);
      if (!isWorthKeeping(response)) return false;
      const script = address.endsWith('.js') ? await response.clone().text() : '';
      await assets.keep(address, response);
      if (script) await keepAssets(script, address);
      return true;
    }),
  );
  return found.includes(true);
}

function offlineAddress(): string {
  return new URL(worker.places.offline, worker.registration.scope).href;
}
