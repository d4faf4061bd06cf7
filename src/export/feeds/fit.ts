// The size of a feed: 50 items and 512 KB, which readers take at every poll. An item is in a feed with its
// content whole or, where that alone is too long, with its summary; it is never cut.
import { escapeXml } from '../feed.ts';
import type { FeedItem } from '../feed.ts';

export interface Limits {
  readonly items: number;
  readonly bytes: number;
}

export const LIMITS: Limits = { items: 50, bytes: 512 * 1024 };

/** An item, and how many bytes it takes at most, in whatever format. */
export interface SizedItem {
  readonly item: FeedItem;
  readonly bytes: number;
}

/** What stands around the items. */
const HEAD = 4096;
/** Names and attributes of the elements around a text. */
const FRAME = 100;

export function sized(item: FeedItem): SizedItem {
  const { html, title, summary, id, link, categories, creator, source, image } = item;
  const said = [
    id,
    link,
    link,
    title,
    summary,
    creator,
    creator,
    source?.title,
    source?.url,
    image,
  ];
  const bytes = [html, ...said, ...categories].reduce<number>(
    (sum, text) => sum + (text ? FRAME + escapedBytes(text) : 0),
    4 * FRAME,
  );
  return { item, bytes };
}

/** The first items that fit. */
export function trimmed(items: ReadonlyArray<SizedItem>, limits: Limits = LIMITS): FeedItem[] {
  let left = limits.bytes - HEAD;
  const fitting: FeedItem[] = [];
  for (const whole of items.slice(0, limits.items)) {
    const { item, bytes } = whole.bytes > limits.bytes - HEAD ? withoutWords(whole) : whole;
    left -= bytes;
    if (left < 0) break;
    fitting.push(item);
  }
  return fitting;
}

/** All items; those with the most words come with their summary until all fit. */
export function shortened(items: ReadonlyArray<SizedItem>, limits: Limits = LIMITS): FeedItem[] {
  const fitting = [...items];
  let over = sumOf(items) - limits.bytes;
  const longestFirst = [...items.entries()].sort(([, a], [, b]) => b.bytes - a.bytes);
  for (const [at, whole] of longestFirst) {
    if (over <= 0) break;
    const short = withoutWords(whole);
    fitting[at] = short;
    over -= whole.bytes - short.bytes;
  }
  return fitting.map(({ item }) => item);
}

/** Whether items fit into one feed as they are. */
export function fit(items: ReadonlyArray<SizedItem>, limits: Limits = LIMITS): boolean {
  return items.length <= limits.items && sumOf(items) <= limits.bytes;
}

function sumOf(items: ReadonlyArray<SizedItem>): number {
  return items.reduce((sum, { bytes }) => sum + bytes, HEAD);
}

function withoutWords({ item }: SizedItem): SizedItem {
  const [summary, link] = [escapeXml(item.summary), escapeXml(item.link)];
  return sized({
    ...item,
    html: `<p>${summary}</p><p><a href="${link}">The whole text</a> is too long for a feed.</p>`,
  });
}

/** As UTF-8, in the costliest of the formats: XML escapes `'` too, JSON its line breaks. */
function escapedBytes(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
    if (ESCAPED.has(unit)) bytes += 5;
  }
  return bytes;
}

const ESCAPED = new Set(Array.from('&<>"\'\n\t\\', (character) => character.charCodeAt(0)));
