// The feeds of a built site, and how rules about all of them are told.
import { DomUtils } from 'htmlparser2';
import sax from 'sax';
import type { BuiltSite } from './built-site.ts';
import { textOfFile } from './built-site.ts';
import { elementsIn, elementsNamed, parseMarkup } from './html.ts';
import type { MarkupDocument, MarkupElement } from './html.ts';

export interface FeedFile {
  /** Path below the site's folder. */
  readonly file: string;
  /** Full address. */
  readonly address: string;
  readonly text: string;
}

export interface XmlFeed extends FeedFile {
  readonly document: MarkupDocument;
}

function feedsIn(site: BuiltSite, name: RegExp): FeedFile[] {
  return [...site.files]
    .filter((file) => name.test(file))
    .map((file) => ({
      file,
      address: site.origin + site.base + file,
      text: textOfFile(site, file),
    }));
}

const parsed = (feed: FeedFile): XmlFeed => ({ ...feed, document: parseMarkup(feed.text, 'xml') });

export const rssFeedsIn = (site: BuiltSite): XmlFeed[] =>
  feedsIn(site, /(^|\/)feed(-\d+)?\.xml$/).map(parsed);
export const atomFeedsIn = (site: BuiltSite): XmlFeed[] =>
  feedsIn(site, /(^|\/)atom\.xml$/).map(parsed);
export const jsonFeedsIn = (site: BuiltSite): FeedFile[] => feedsIn(site, /(^|\/)feed\.json$/);

/** The elements of one name right below another. */
export function childrenNamed(
  parent: MarkupDocument | MarkupElement,
  name: string,
): MarkupElement[] {
  return DomUtils.getElementsByTagName(name, parent.children, false);
}

/** The text of the only element of a name below another; null where there is none, or more. */
export function textOfOnly(parent: MarkupElement, name: string): string | null {
  const [only, ...more] = childrenNamed(parent, name);
  return only && more.length === 0 ? DomUtils.textContent(only) : null;
}

/** What a strict reader of XML says of a text; null when nothing. */
export function faultOfXml(text: string): string | null {
  const parser = sax.parser(true, { xmlns: true });
  let fault: string | null = null;
  parser.onerror = ({ message }) => {
    fault ??= message;
    parser.resume();
  };
  parser.write(text).close();
  return fault;
}

/** RFC 822 with a year of four digits, as the profile wants it. */
export function isRfc822(text: string | null): boolean {
  const DATE =
    /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} (GMT|[+-]\d{4})$/;
  return text !== null && DATE.test(text) && new Date(text).toUTCString() === text;
}

export function isRfc3339(text: unknown): boolean {
  const DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
  return typeof text === 'string' && DATE.test(text) && !Number.isNaN(Date.parse(text));
}

export function isFullAddress(text: unknown): boolean {
  return typeof text === 'string' && /^https?:\/\/\S+$/.test(text) && URL.canParse(text);
}

const FORBIDDEN = new Set(
  'script style link meta iframe frame object embed form input button select textarea svg math'.split(
    ' ',
  ),
);

/** What must not stand in an item's content. */
export function faultsOfContent(html: string): string[] {
  return elementsIn(parseMarkup(html, 'html')).flatMap((element) => [
    ...(FORBIDDEN.has(element.name) ? [`<${element.name}>`] : []),
    ...Object.entries(element.attribs).flatMap(([name, value]) =>
      /^on|^style$|^class$|^id$|^data-/.test(name) ||
      (['href', 'src', 'cite'].includes(name) && !/^(https?:\/\/|mailto:)/.test(value))
        ? [`<${element.name} ${name}="${value}">`]
        : [],
    ),
  ]);
}

export function itemsOf({ document }: XmlFeed): MarkupElement[] {
  return elementsNamed(document, 'item');
}

export function channelOf({ document }: XmlFeed): MarkupElement {
  const [channel] = elementsNamed(document, 'channel');
  if (!channel) throw new Error('a feed without a channel');
  return channel;
}
