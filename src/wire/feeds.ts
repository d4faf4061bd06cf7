// Feeds in XML: RSS 2.0, RSS 1.0 and Atom.
import { parseFeed } from 'feedsmith';
import { storyOfItem } from './feeds/feed-item.ts';
import type { FeedItem } from './feeds/feed-item.ts';
import { itemsOfAtom, itemsOfRdf, itemsOfRss } from './feeds/xml-items.ts';
import { readingOf } from './readings.ts';
import type { WireReading } from './story.ts';
import { WireError } from './wire-error.ts';
import { textOf } from './wire-file.ts';
import type { WireFile } from './wire-file.ts';
import type { WireFormat } from './wire-format.ts';
import { firstElements } from './xml/root.ts';
import { checkWellFormed } from './xml/well-formed.ts';

export const feeds: WireFormat = { name: 'feed (RSS or Atom)', recognises: isFeed, read: readFeed };

const ITEMS = new Set(['item', 'entry']);

/** By the root's name, and for Atom and RSS 1.0 the namespace they have. */
function isFeed(head: string): boolean {
  const [root] = firstElements(head, 1);
  if (root === 'rss') return true;
  if (root === 'feed')
    return /http:\/\/(?:www\.w3\.org\/2005\/Atom|purl\.org\/atom\/ns#)/.test(head);
  return (
    root === 'RDF' && /http:\/\/(?:purl\.org\/rss\/1\.0\/|my\.netscape\.com\/rdf\/)/.test(head)
  );
}

async function* readFeed(file: WireFile): AsyncIterable<WireReading> {
  const lines = await checkWellFormed(file, ITEMS);
  const items = itemsOf(await textOf(file));
  if (items.length === 0)
    throw new WireError('no-stories', 'the feed has no items', { line: 1 }, 'send one that has');
  // The library leaves out items that say nothing: which they were it does not tell.
  const hasAll = lines.length === items.length;
  for (const [index, item] of items.entries()) {
    const line = (hasAll ? lines[index] : lines[0]) ?? 1;
    yield readingOf(file.name, line, () => storyOfItem({ ...item, line }));
  }
}

function itemsOf(text: string): Omit<FeedItem, 'line'>[] {
  try {
    const { format, feed } = parseFeed(text);
    if (format === 'rss') return itemsOfRss(feed);
    if (format === 'rdf') return itemsOfRdf(feed);
    return format === 'atom' ? itemsOfAtom(feed) : [];
  } catch {
    throw new WireError(
      'feed',
      'this is no feed that can be read',
      { line: 1 },
      'send RSS, Atom or JSON Feed',
    );
  }
}
