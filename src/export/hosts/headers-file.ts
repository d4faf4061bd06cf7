// `_headers`, which Netlify, Cloudflare Pages and others read from the root of what is published.
import { underBase } from '#archive/urls.ts';
import { KEPT, SITE_HEADERS, keptFolder } from './response-headers.ts';
import type { Header } from './response-headers.ts';

/**
 * These hosts have pages asked for each time by themselves, and join what two rules say of one header:
 * so caching is spoken of once. Text they call UTF-8 by themselves.
 */
export function headersFile(base: string): string {
  return [
    ...(base === '/' ? [] : ['# Read only at the root of what is published: move it there.']),
    ...ruleOf(underBase('/*', base), SITE_HEADERS),
    ...ruleOf(`${keptFolder(base)}*`, [KEPT]),
    '',
  ].join('\n');
}

function ruleOf(path: string, headers: ReadonlyArray<Header>): string[] {
  return [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)];
}
