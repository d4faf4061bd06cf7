// Sitemaps: one a year and one for the lists, under an index, so that none outgrows the protocol's
// 50,000 addresses (sitemaps.org).
import { escapeXml } from './feed.ts';

export interface SitemapEntry {
  /** Full address. */
  readonly address: string;
  /** Day or instant of the last change. */
  readonly changed?: string | undefined;
}

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

export function sitemapOf(entries: ReadonlyArray<SitemapEntry>): string {
  return xml('urlset', 'url', entries);
}

export function sitemapIndexOf(entries: ReadonlyArray<SitemapEntry>): string {
  return xml('sitemapindex', 'sitemap', entries);
}

function xml(root: string, item: string, entries: ReadonlyArray<SitemapEntry>): string {
  const items = entries.map(
    ({ address, changed }) =>
      `<${item}><loc>${escapeXml(address)}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</${item}>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${NAMESPACE}">\n${items.join('\n')}\n</${root}>\n`;
}
