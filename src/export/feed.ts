// A feed as a value. What makes it RSS, Atom or JSON Feed stands in feeds/; all of them print this, so
// that they cannot say different things. Dates come from the content alone: the same content gives the
// same bytes, and a poll that finds nothing new costs nothing.

export interface Feed {
  /** For good, wherever the site lies. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  /** Full addresses: the page with the same content, and the feed itself. */
  readonly page: string;
  readonly self: string;
  /** Path of its style sheet on its own host: browsers let no policy of a page allow another’s. */
  readonly style: string;
  /** Full address of the WebSub hub that is told of changes. */
  readonly hub: string | null;
  /** Its place in the chain of documents that holds the whole archive (RFC 5005, 4). */
  readonly chain: Chain | null;
  readonly items: ReadonlyArray<FeedItem>;
}

export interface Chain {
  /** Holds articles of a time that is past, in distinction to the feed of the newest. */
  readonly archived: boolean;
  /** Full addresses: of the feed of the newest, and of the documents on either side. */
  readonly current: string;
  readonly earlier: string | null;
  readonly later: string | null;
}

export interface FeedItem {
  /** For good, wherever the site lies. */
  readonly id: string;
  /** Full address. */
  readonly link: string;
  readonly title: string;
  readonly summary: string;
  /** The content, whole, with full addresses, and without what XML cannot hold. */
  readonly html: string;
  /** RFC 3339. The last change is never before publication. */
  readonly published: string;
  readonly updated: string;
  /** Whose words these are: an agency, a person. */
  readonly creator: string | null;
  /** The agency, and the full address of its feed here. */
  readonly source: { readonly title: string; readonly url: string } | null;
  readonly categories: ReadonlyArray<string>;
  /** Where it is not the feed’s. */
  readonly lang: string | null;
  /** Full address of a picture that stands for it. */
  readonly image: string | null;
  /** RFC 3339: since when it is no longer published. The item then only says so. */
  readonly withdrawn: string | null;
}

/** RFC 3339: the last change of anything in the feed; null for an empty one. */
export function lastChangeOf(items: ReadonlyArray<Pick<FeedItem, 'updated'>>): string | null {
  return items.reduce<string | null>(
    (latest, { updated }) =>
      latest === null || Date.parse(updated) > Date.parse(latest) ? updated : latest,
    null,
  );
}

/** Characters XML 1.0 cannot hold. */
const NOT_XML =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text without what XML cannot hold. */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, '');
}

/** Text as it may stand in XML content and attributes; characters XML cannot hold are dropped. */
export function escapeXml(text: string): string {
  return xmlText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
