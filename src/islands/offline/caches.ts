// What the copies kept in a browser are called. Several archives may share one host, and each has a
// worker of its own: so a name says whose it is. What is kept in another form takes another number.

const FORM = 1;

/** What the names of a site’s caches begin with, in every form there ever was. @param base its path */
export function cachePrefix(base: string): string {
  return `archive:${base}:`;
}

export function cacheName(base: string, shelf: string): string {
  return `${cachePrefix(base)}${FORM}:${shelf}`;
}

/** The shelf of pages. */
export const PAGES = 'pages';
/** Files of periods of the search, which the workers of the search keep. */
export const PERIODS = 'periods';

/** Removes a site’s copies, all or all but those named. */
export async function forgetCopies(
  base: string,
  except: ReadonlyArray<string> = [],
): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names
      .filter((name) => name.startsWith(cachePrefix(base)) && !except.includes(name))
      .map((name) => caches.delete(name)),
  );
}
