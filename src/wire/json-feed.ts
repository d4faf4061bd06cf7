// JSON Feed 1.0 and 1.1 (jsonfeed.org/version/1.1).
import { webAddress } from './addresses.ts';
import { storyOfItem } from './feeds/feed-item.ts';
import type { ItemText } from './feeds/feed-item.ts';
import { recordsIn } from './json/documents.ts';
import { parseJson } from './json/parse-json.ts';
import { beginsLikeJsonFeed } from './json/recognise-json.ts';
import { fieldsLeft, listOf, namesOf, own, recordOf, wordsIn } from './json/values.ts';
import type { JsonRecord } from './json/values.ts';
import { readingOf } from './readings.ts';
import type { Story, WireReading } from './story.ts';
import { WireError } from './wire-error.ts';
import { textOf } from './wire-file.ts';
import type { WireFile } from './wire-file.ts';
import type { WireFormat } from './wire-format.ts';

export const jsonFeed: WireFormat = {
  name: 'JSON Feed',
  recognises: beginsLikeJsonFeed,
  read: readJsonFeed,
};

async function* readJsonFeed(file: WireFile): AsyncIterable<WireReading> {
  const text = await textOf(file);
  const feed = recordOf(parseJson(text)) ?? {};
  if (!Array.isArray(own(feed, 'items')))
    throw new WireError('no-stories', 'the feed has no items', { line: 1 }, 'send one that has');
  for (const { value, line } of recordsIn(text, () => false))
    yield readingOf(file.name, line, () => storyOf(value, feed, line));
}

const TAKEN = new Set(
  'id url title content_html content_text summary date_published date_modified language tags authors author image banner_image attachments'.split(
    ' ',
  ),
);

function storyOf(value: unknown, feed: JsonRecord, line: number): Story {
  const item = recordOf(value);
  if (item === null)
    throw new WireError(
      'json-record',
      'this is no item',
      { line },
      'write an object in braces: {"id": …}',
    );
  const words = (name: string): string | null => wordsIn(own(item, name));
  const text = (name: string, kind: ItemText['kind']): ItemText | null => {
    const said = words(name);
    return said === null ? null : { words: said, kind };
  };
  const title = wordsIn(own(feed, 'title'));
  const authors =
    own(item, 'authors') ?? own(item, 'author') ?? own(feed, 'authors') ?? own(feed, 'author');
  return storyOfItem({
    id: words('id'),
    title: text('title', 'plain'),
    link: words('url'),
    published: words('date_published'),
    updated: words('date_modified'),
    content: text('content_html', 'html') ?? text('content_text', 'plain'),
    summary: text('summary', 'plain'),
    source: title,
    language: words('language') ?? wordsIn(own(feed, 'language')),
    byline: namesOf(authors).join(', ') || null,
    tags: namesOf(own(item, 'tags')),
    pictures: [own(item, 'image'), own(item, 'banner_image'), ...attached(item)]
      .map((address) => webAddress(address))
      .filter((src) => src !== null)
      .map((src) => ({ src })),
    wire: { ...(title !== null && { feed: title }), ...fieldsLeft(item, TAKEN) },
    line,
  });
}

function attached(item: JsonRecord): unknown[] {
  return listOf(own(item, 'attachments'))
    .map(recordOf)
    .filter((one) => (wordsIn(one?.['mime_type']) ?? '').startsWith('image/'))
    .map((one) => one?.['url']);
}
