// What is said of a file when it is put into a store, which says it to whoever asks for the file.
import { extname } from 'node:path';
import { headersFor } from '#export/hosts/response-headers.ts';

/** Types by the ends of names, besides those every host is told. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
  '.opml': 'text/x-opml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
};

/** @param path below the site’s folder. @returns by names in lower case; stores keep no others */
export function objectHeaders(path: string): Record<string, string> {
  const said = new Map(headersFor(`/${path}`, '/').map(([name, value]) => [name, value]));
  return {
    'content-type':
      said.get('Content-Type') ?? TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream',
    'cache-control': said.get('Cache-Control') ?? '',
  };
}
