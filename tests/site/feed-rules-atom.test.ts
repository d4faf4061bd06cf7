// The Atom feed of the built sites against RFC 4287 and 6721, a rule a test.
import { parseAtomFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { breaking, faultsIn, repeated, textsOf } from '../support/feed-rules.ts';
import {
  atomFeedsIn,
  childrenNamed,
  faultOfXml,
  faultsOfContent,
  isFullAddress,
  isRfc3339,
  textOfOnly,
} from '../support/feeds.ts';
import type { XmlFeed } from '../support/feeds.ts';
import { elementsNamed } from '../support/html.ts';
import type { MarkupElement } from '../support/html.ts';
import { siteAtRoot, siteBelow } from '../support/sites.ts';

const atom = [siteAtRoot, siteBelow].flatMap(atomFeedsIn);

describe('Atom 1.0', () => {
  const faults = (rule: (feed: XmlFeed) => ReadonlyArray<unknown>): string[] =>
    faultsIn(atom, rule);
  const rootOf = ({ document }: XmlFeed): MarkupElement => {
    const [root] = childrenNamed(document, 'feed');
    if (!root) throw new Error('a feed without a root');
    return root;
  };
  const entriesOf = (feed: XmlFeed): MarkupElement[] => childrenNamed(rootOf(feed), 'entry');
  const faultsOfEntries = (rule: (entry: MarkupElement) => boolean): string[] =>
    faults((feed) => breaking(entriesOf(feed), rule).map((entry) => textOfOnly(entry, 'title')));
  const alternatesOf = (parent: MarkupElement): MarkupElement[] =>
    childrenNamed(parent, 'link').filter(({ attribs }) => attribs['rel'] === 'alternate');

  it('has 512 KB at most, in UTF-8 without a byte order mark or lost characters', () => {
    const sizes = faultsIn(atom, ({ text }) =>
      breaking([Buffer.byteLength(text)], (size) => size <= 524_288),
    );
    expect(atom).toHaveLength(2);
    expect(sizes).toEqual([]);
    expect(faultsIn(atom, ({ text }) => /^\uFEFF|\uFFFD/.exec(text) ?? [])).toEqual([]);
  });

  it('is well-formed, in the namespace of Atom', () => {
    expect(faults(({ text }) => breaking([faultOfXml(text)], (fault) => fault === null))).toEqual(
      [],
    );
    expect(
      faults((feed) =>
        breaking(
          [rootOf(feed)],
          ({ attribs }) => attribs['xmlns'] === 'http://www.w3.org/2005/Atom',
        ).map(({ attribs }) => attribs),
      ),
    ).toEqual([]);
  });

  it.each(['id', 'title', 'updated'])(
    'has one %s (4.1.1), and so has each entry (4.1.2)',
    (name) => {
      expect(faults((feed) => breaking([textOfOnly(rootOf(feed), name)], Boolean))).toEqual([]);
      expect(faultsOfEntries((entry) => Boolean(textOfOnly(entry, name)))).toEqual([]);
    },
  );

  it('has an author, by name (4.2.1)', () => {
    expect(
      faults((feed) =>
        breaking(elementsNamed(feed.document, 'author'), (author) =>
          Boolean(textOfOnly(author, 'name')),
        ).map(({ name }) => name),
      ),
    ).toEqual([]);
    expect(
      faults((feed) =>
        breaking([childrenNamed(rootOf(feed), 'author').length], (count) => count === 1),
      ),
    ).toEqual([]);
  });

  it('has at most one subtitle, summary, content and published', () => {
    expect(
      faults((feed) =>
        breaking([childrenNamed(rootOf(feed), 'subtitle').length], (count) => count <= 1),
      ),
    ).toEqual([]);
    expect(
      faultsOfEntries((entry) =>
        ['summary', 'content', 'published'].every((name) => childrenNamed(entry, name).length <= 1),
      ),
    ).toEqual([]);
  });

  it('has its own address, and one alternate of each type', () => {
    expect(
      faults((feed) =>
        breaking(
          [childrenNamed(rootOf(feed), 'link').filter(({ attribs }) => attribs['rel'] === 'self')],
          ([self, ...more]) => self?.attribs['href'] === feed.address && more.length === 0,
        ).map(({ length }) => length),
      ),
    ).toEqual([]);
    expect(
      faults((feed) => breaking([alternatesOf(rootOf(feed)).length], (count) => count === 1)),
    ).toEqual([]);
    expect(faultsOfEntries((entry) => alternatesOf(entry).length === 1)).toEqual([]);
  });

  it('has links with full addresses', () => {
    expect(
      faults((feed) =>
        breaking(
          elementsNamed(feed.document, 'link').map(({ attribs }) => attribs['href']),
          isFullAddress,
        ),
      ),
    ).toEqual([]);
  });

  it('has identifiers that are absolute (4.2.6), none twice', () => {
    const idsOf = (feed: XmlFeed): string[] => textsOf(elementsNamed(feed.document, 'id'));
    expect(
      faults((feed) => breaking(idsOf(feed), (id) => /^tag:archive\.example,2026:\/\S+$/.test(id))),
    ).toEqual([]);
    expect(faults((feed) => repeated(idsOf(feed)))).toEqual([]);
  });

  it('has dates of RFC 3339 (3.3), and none of an entry later than the feed', () => {
    expect(
      faults((feed) =>
        breaking(
          textsOf(['updated', 'published'].flatMap((name) => elementsNamed(feed.document, name))),
          isRfc3339,
        ),
      ),
    ).toEqual([]);
    expect(
      faults((feed) => {
        const updated = Date.parse(textOfOnly(rootOf(feed), 'updated') ?? '');
        return breaking(
          entriesOf(feed),
          (entry) => Date.parse(textOfOnly(entry, 'updated') ?? '') <= updated,
        ).map((entry) => textOfOnly(entry, 'title'));
      }),
    ).toEqual([]);
  });

  it('has titles and summaries of plain text, and content of HTML as text (3.1.1.2)', () => {
    expect(
      faults((feed) =>
        breaking(
          ['title', 'subtitle', 'summary'].flatMap((name) => elementsNamed(feed.document, name)),
          (element) => !('type' in element.attribs) && childrenNamed(element, '*').length === 0,
        ).map(({ name }) => name),
      ),
    ).toEqual([]);
    expect(
      faultsOfEntries((entry) => {
        const [content] = childrenNamed(entry, 'content');
        return content?.attribs['type'] === 'html' && childrenNamed(content, '*').length === 0;
      }),
    ).toEqual([]);
  });

  it('has categories with a term (4.2.2)', () => {
    expect(
      faults((feed) =>
        breaking(
          elementsNamed(feed.document, 'category').map(({ attribs }) => attribs['term']),
          Boolean,
        ),
      ),
    ).toEqual([]);
  });

  it('deletes by identifier and date (RFC 6721), and never what it has', () => {
    const deletedOf = (feed: XmlFeed): MarkupElement[] =>
      childrenNamed(rootOf(feed), 'at:deleted-entry');
    expect(faults((feed) => breaking([deletedOf(feed).length], (count) => count === 1))).toEqual(
      [],
    );
    expect(
      faults((feed) => {
        const ids = textsOf(entriesOf(feed).flatMap((entry) => childrenNamed(entry, 'id')));
        return breaking(
          deletedOf(feed).map(({ attribs }) => attribs),
          ({ ref = '', when }) => ref !== '' && !ids.includes(ref) && isRfc3339(when),
        );
      }),
    ).toEqual([]);
  });

  it('has content that neither runs nor styles, with full addresses', () => {
    expect(
      faults((feed) => textsOf(elementsNamed(feed.document, 'content')).flatMap(faultsOfContent)),
    ).toEqual([]);
  });

  it('is read by another library, entry for entry', () => {
    expect(
      faults((feed) => {
        const read = (parseAtomFeed(feed.text).entries ?? []).map(({ id }) => id);
        return breaking(
          textsOf(entriesOf(feed).flatMap((entry) => childrenNamed(entry, 'id'))),
          (id) => read.includes(id),
        );
      }),
    ).toEqual([]);
  });
});
