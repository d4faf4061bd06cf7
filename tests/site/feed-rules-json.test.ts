// The JSON feed of the built sites against JSON Feed 1.1, a rule a test.
import { parseJsonFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { breaking, faultsIn, repeated } from '../support/feed-rules.ts';
import { faultsOfContent, isFullAddress, isRfc3339, jsonFeedsIn } from '../support/feeds.ts';
import type { FeedFile } from '../support/feeds.ts';
import { siteAtRoot, siteBelow } from '../support/sites.ts';

const json = [siteAtRoot, siteBelow].flatMap(jsonFeedsIn);

describe('JSON Feed 1.1', () => {
  type Fields = Readonly<Record<string, unknown>>;
  const valueOf = ({ text }: FeedFile): Fields => JSON.parse(text) as Fields;
  const itemsIn = (feed: FeedFile): Fields[] => valueOf(feed)['items'] as Fields[];
  const faults = (rule: (feed: FeedFile) => ReadonlyArray<unknown>): string[] =>
    faultsIn(json, rule);
  const faultsOfItems = (rule: (item: Fields) => boolean): string[] =>
    faults((feed) => breaking(itemsIn(feed), rule).map(({ title }) => title));

  it('has 512 KB at most, in UTF-8 without a byte order mark or lost characters', () => {
    const sizes = faultsIn(json, ({ text }) =>
      breaking([Buffer.byteLength(text)], (size) => size <= 524_288),
    );
    expect(json).toHaveLength(2);
    expect(sizes).toEqual([]);
    expect(faultsIn(json, ({ text }) => /^\uFEFF|\uFFFD/.exec(text) ?? [])).toEqual([]);
  });

  it('names its version, title and items', () => {
    expect(
      faults((feed) =>
        breaking(
          [valueOf(feed)],
          ({ version, title, items }) =>
            version === 'https://jsonfeed.org/version/1.1' &&
            typeof title === 'string' &&
            Array.isArray(items),
        ),
      ),
    ).toEqual([]);
  });

  it('names its page and itself by full addresses', () => {
    expect(
      faults((feed) =>
        breaking(
          [valueOf(feed)],
          (value) => value['feed_url'] === feed.address && isFullAddress(value['home_page_url']),
        ).map((value) => value['feed_url']),
      ),
    ).toEqual([]);
  });

  it('has an identifier of words in each item, none twice', () => {
    expect(faultsOfItems(({ id }) => typeof id === 'string' && id !== '')).toEqual([]);
    expect(faults((feed) => repeated(itemsIn(feed).map(({ id }) => id)))).toEqual([]);
  });

  it('has content and a full address in each item', () => {
    expect(
      faultsOfItems(({ content_html: html }) => typeof html === 'string' && html !== ''),
    ).toEqual([]);
    expect(faultsOfItems(({ url }) => isFullAddress(url))).toEqual([]);
    expect(faultsOfItems(({ image }) => image === undefined || isFullAddress(image))).toEqual([]);
  });

  it('has dates of RFC 3339', () => {
    expect(
      faultsOfItems(
        ({ date_published: published, date_modified: modified }) =>
          isRfc3339(published) && (modified === undefined || isRfc3339(modified)),
      ),
    ).toEqual([]);
  });

  it('has authors with names, in a list, and nothing that 1.1 gave up', () => {
    expect(
      faultsOfItems(
        ({ authors = [{ name: 'X' }], author }) =>
          author === undefined &&
          Array.isArray(authors) &&
          authors.every((one: Fields) => typeof one['name'] === 'string'),
      ),
    ).toEqual([]);
  });

  it('has tags of words', () => {
    expect(
      faultsOfItems(
        ({ tags = [] }) =>
          Array.isArray(tags) && tags.every((tag) => typeof tag === 'string' && tag !== ''),
      ),
    ).toEqual([]);
  });

  it('has nothing that is null', () => {
    expect(faults(({ text }) => text.match(/: null\b/g) ?? [])).toEqual([]);
  });

  it('has content that neither runs nor styles, with full addresses', () => {
    expect(
      faults((feed) =>
        itemsIn(feed).flatMap((item) => faultsOfContent(String(item['content_html']))),
      ),
    ).toEqual([]);
  });

  it('is read by another library, item for item', () => {
    expect(
      faults((feed) => {
        const read = (parseJsonFeed(feed.text).items ?? []).map(({ id }) => id);
        return breaking(
          itemsIn(feed).map(({ id }) => id),
          (id) => read.includes(String(id)),
        );
      }),
    ).toEqual([]);
  });
});
