// Sitemaps as sitemaps.org has them, with Google's elements for pictures and for news. A file is cut where
// the protocol's limits are reached.
import { escapeXml } from './feed.ts';

export interface SitemapEntry {
  /** Full address. */
  readonly address: string;
  /** Day or instant of the last change; left out where nobody knows. */
  readonly changed?: string | undefined;
  /** Full addresses of the pictures on the page. */
  readonly pictures?: ReadonlyArray<string>;
  readonly news?: SitemapNews;
}

/** An article as Google News is told of it. */
export interface SitemapNews {
  readonly publication: string;
  /** Language tag of the article. */
  readonly lang: string;
  readonly published: string;
  readonly title: string;
}

/** What one file may hold: addresses, and bytes with room for what stands around them. */
export interface SitemapLimits {
  readonly addresses: number;
  readonly bytes: number;
}

export const PROTOCOL_LIMITS: SitemapLimits = { addresses: 50_000, bytes: 50 * 1024 * 1024 - 1024 };

const NAMESPACES = {
  '': 'http://www.sitemaps.org/schemas/sitemap/0.9',
  ':image': 'http://www.google.com/schemas/sitemap-image/1.1',
  ':news': 'http://www.google.com/schemas/sitemap-news/0.9',
};

export function sitemapOf(entries: ReadonlyArray<SitemapEntry>): string {
  return xml('urlset', entries.map(urlElement), NAMESPACES);
}

export function sitemapIndexOf(entries: ReadonlyArray<SitemapEntry>): string {
  const items = entries.map((entry) => `<sitemap>${placeAndTime(entry)}</sitemap>`);
  return xml('sitemapindex', items, { '': NAMESPACES[''] });
}

/** Entries in as many files as they need, at least one, in their order. */
export function splitSitemap(
  entries: ReadonlyArray<SitemapEntry>,
  limits: SitemapLimits = PROTOCOL_LIMITS,
): SitemapEntry[][] {
  const files: SitemapEntry[][] = [[]];
  let bytes = 0;
  for (const entry of entries) {
    const size = Buffer.byteLength(urlElement(entry)) + 1;
    const file = files.at(-1) ?? [];
    if (file.length === limits.addresses || (file.length > 0 && bytes + size > limits.bytes)) {
      files.push([entry]);
      bytes = size;
    } else {
      file.push(entry);
      bytes += size;
    }
  }
  return files;
}

/** The latest change of some entries. */
export function latestChange(entries: ReadonlyArray<SitemapEntry>): string | undefined {
  return entries.reduce<string | undefined>(
    (latest, { changed }) => (changed && (!latest || changed > latest) ? changed : latest),
    undefined,
  );
}

function urlElement(entry: SitemapEntry): string {
  const { pictures = [], news } = entry;
  return [
    `<url>${placeAndTime(entry)}`,
    ...pictures.map((at) => `<image:image>${tag('image:loc', at)}</image:image>`),
    ...(news ? [newsElement(news)] : []),
    '</url>',
  ].join('');
}

function newsElement({ publication, lang, published, title }: SitemapNews): string {
  return `<news:news><news:publication>${tag('news:name', publication)}${tag('news:language', newsLanguage(lang))}</news:publication>${tag('news:publication_date', published)}${tag('news:title', title)}</news:news>`;
}

/** As Google takes them: ISO 639 alone, but for Chinese its script. */
function newsLanguage(lang: string): string {
  const [language = '', ...others] = lang.toLowerCase().split('-');
  if (language !== 'zh') return language;
  return others.some((part) => /^(?:hant|tw|hk|mo)$/.test(part)) ? 'zh-tw' : 'zh-cn';
}

function placeAndTime({ address, changed }: SitemapEntry): string {
  return tag('loc', address) + (changed ? tag('lastmod', changed) : '');
}

function tag(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

/** Namespaces are declared where something is of them. */
function xml(
  root: string,
  items: ReadonlyArray<string>,
  namespaces: Readonly<Record<string, string>>,
): string {
  const declared = Object.entries(namespaces)
    .filter(
      ([prefix]) => prefix === '' || items.some((item) => item.includes(`<${prefix.slice(1)}:`)),
    )
    .map(([prefix, uri]) => ` xmlns${prefix}="${uri}"`)
    .join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root}${declared}>\n${items.map((item) => `${item}\n`).join('')}</${root}>\n`;
}
