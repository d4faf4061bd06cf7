// Every RSS feed of the built sites against RSS 2.0 and the RSS Advisory Board’s profile, a rule a test.
import { parseRssFeed } from 'feedsmith';
import { DomUtils } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { breaking, faultsIn, repeated, textsOf } from '../support/feed-rules.ts';
import {
  channelOf,
  childrenNamed,
  faultOfXml,
  faultsOfContent,
  isFullAddress,
  isRfc822,
  itemsOf,
  rssFeedsIn,
  textOfOnly,
} from '../support/feeds.ts';
import type { XmlFeed } from '../support/feeds.ts';
import { elementsNamed } from '../support/html.ts';
import type { MarkupElement } from '../support/html.ts';
import { siteAtRoot, siteBelow } from '../support/sites.ts';

const rss = [siteAtRoot, siteBelow].flatMap(rssFeedsIn);

describe('RSS 2.0', () => {
  const faults = (rule: (feed: XmlFeed) => ReadonlyArray<unknown>): string[] => faultsIn(rss, rule);
  const faultsOfItems = (rule: (item: MarkupElement) => boolean): string[] =>
    faults((feed) => breaking(itemsOf(feed), rule).map((item) => textOfOnly(item, 'title')));

  it('has 512 KB at most, in UTF-8 without a byte order mark or lost characters', () => {
    const sizes = faultsIn(rss, ({ text }) =>
      breaking([Buffer.byteLength(text)], (size) => size <= 524_288),
    );
    expect(rss.length).toBeGreaterThan(80);
    expect(sizes).toEqual([]);
    expect(faultsIn(rss, ({ text }) => /^\uFEFF|\uFFFD/.exec(text) ?? [])).toEqual([]);
  });

  it('is well-formed, with every prefix declared', () => {
    expect(faults(({ text }) => breaking([faultOfXml(text)], (fault) => fault === null))).toEqual(
      [],
    );
  });

  it('is an rss element of version 2.0 with one channel and nothing else', () => {
    expect(
      faults(({ document }) =>
        breaking(childrenNamed(document, 'rss'), (root) => {
          const children = DomUtils.getChildren(root).filter((child) => 'name' in child);
          return root.attribs['version'] === '2.0' && children.length === 1;
        }),
      ),
    ).toEqual([]);
  });

  it.each(['title', 'link', 'description'])('has one %s, which is not empty', (name) => {
    expect(faults((feed) => breaking([textOfOnly(channelOf(feed), name)], Boolean))).toEqual([]);
  });

  it('leads to its page by a full address', () => {
    expect(
      faults((feed) => breaking([textOfOnly(channelOf(feed), 'link')], isFullAddress)),
    ).toEqual([]);
  });

  it('names its language in small letters', () => {
    expect(
      faults((feed) =>
        breaking([textOfOnly(channelOf(feed), 'language')], (lang) =>
          /^[a-z]{2,3}(-[a-z0-9]+)*$/.test(lang ?? ''),
        ),
      ),
    ).toEqual([]);
  });

  it('has nothing twice in its head', () => {
    expect(
      faults((feed) =>
        repeated(
          DomUtils.getChildren(channelOf(feed)).flatMap((child) =>
            'name' in child && !['item', 'atom:link'].includes(child.name) ? [child.name] : [],
          ),
        ),
      ),
    ).toEqual([]);
  });

  it('says when it changed last, unless it is empty', () => {
    expect(
      faults((feed) =>
        itemsOf(feed).length === 0
          ? childrenNamed(channelOf(feed), 'lastBuildDate')
          : breaking([textOfOnly(channelOf(feed), 'lastBuildDate')], isRfc822),
      ),
    ).toEqual([]);
  });

  it('names itself by one atom:link', () => {
    expect(
      faults((feed) => {
        const self = childrenNamed(channelOf(feed), 'atom:link').filter(
          ({ attribs }) => attribs['rel'] === 'self',
        );
        return self.length === 1 && self[0]?.attribs['href'] === feed.address ? [] : [self.length];
      }),
    ).toEqual([]);
  });

  it('has at most fifty items', () => {
    expect(faults((feed) => breaking([itemsOf(feed).length], (count) => count <= 50))).toEqual([]);
  });

  it.each(['title', 'link', 'description', 'guid', 'pubDate', 'content:encoded'])(
    'has one %s in each item, which is not empty',
    (name) => {
      expect(faultsOfItems((item) => Boolean(textOfOnly(item, name)))).toEqual([]);
    },
  );

  it('has items that lead to their places by full addresses', () => {
    expect(faultsOfItems((item) => isFullAddress(textOfOnly(item, 'link')))).toEqual([]);
  });

  it('has items with dates of RFC 822 and years of four digits', () => {
    expect(faultsOfItems((item) => isRfc822(textOfOnly(item, 'pubDate')))).toEqual([]);
  });

  it('has no item that is newer than the feed', () => {
    expect(
      faults((feed) => {
        const built = Date.parse(textOfOnly(channelOf(feed), 'lastBuildDate') ?? '');
        return breaking(
          itemsOf(feed),
          (item) => Date.parse(textOfOnly(item, 'pubDate') ?? '') <= built,
        ).map((item) => textOfOnly(item, 'title'));
      }),
    ).toEqual([]);
  });

  it('has identifiers that are no addresses, and says so', () => {
    expect(
      faultsOfItems((item) => {
        const [guid] = childrenNamed(item, 'guid');
        return (
          guid?.attribs['isPermaLink'] === 'false' &&
          /^tag:archive\.example,2026:\/\S+$/.test(DomUtils.textContent(guid))
        );
      }),
    ).toEqual([]);
  });

  it('has no identifier twice', () => {
    expect(
      faults((feed) =>
        repeated(textsOf(itemsOf(feed).flatMap((item) => childrenNamed(item, 'guid')))),
      ),
    ).toEqual([]);
  });

  it('names who speaks as dc:creator, since author is an e-mail address', () => {
    expect(
      faultsOfItems(
        (item) =>
          childrenNamed(item, 'author').length === 0 &&
          childrenNamed(item, 'dc:creator').length <= 1,
      ),
    ).toEqual([]);
  });

  it('names as the source of an item a feed that is there', () => {
    expect(
      faults((feed) =>
        breaking(elementsNamed(feed.document, 'source'), (source) => {
          const url = source.attribs['url'] ?? '';
          return DomUtils.textContent(source) !== '' && rss.some(({ address }) => address === url);
        }).map(({ attribs }) => attribs),
      ),
    ).toEqual([]);
  });

  it('has no empty category, and none twice', () => {
    expect(
      faults((feed) => breaking(textsOf(elementsNamed(feed.document, 'category')), Boolean)),
    ).toEqual([]);
    expect(
      faultsOfItems((item) => repeated(textsOf(childrenNamed(item, 'category'))).length === 0),
    ).toEqual([]);
  });

  it('has content that neither runs nor styles, with full addresses', () => {
    expect(
      faults((feed) =>
        textsOf(elementsNamed(feed.document, 'content:encoded')).flatMap(faultsOfContent),
      ),
    ).toEqual([]);
  });

  it('is read by another library, item for item', () => {
    expect(
      faults((feed) => {
        const read = parseRssFeed(feed.text).items ?? [];
        const titles = itemsOf(feed).map((item) => textOfOnly(item, 'title'));
        return breaking(titles, (title) => read.some((item) => item.title === title)).concat(
          read.length === titles.length ? [] : ['another number of items'],
        );
      }),
    ).toEqual([]);
  });
});
