// What one site is: its name, language, navigation and sizes. Everything else is the archive's.
import {
  CALENDAR,
  DATA,
  FEEDS,
  NEWEST_ATOM,
  NEWEST_FEED,
  NEWEST_JSON,
  SEARCH,
  registerUrl,
  underBase,
} from '#archive/urls.ts';

/** Origin and base path are given by the build (SITE_URL, SITE_BASE). */
const origin = process.env['SITE_URL'] ?? 'http://localhost:4321';
const base = process.env['SITE_BASE'] ?? '/';

export const site = {
  title: 'The Archive',
  description: 'A news archive that knows who said what.',
  lang: 'en',
  locale: 'en_GB',
  /** Articles on the front page: one lead, then seconds, then the rest. */
  frontPage: { seconds: 4, rest: 24 },
  /** Entries on one page of a list. */
  pageSize: 60,
  /** Names on one page of a register. */
  registerPageSize: 2000,
  /**
   * Under whose name feeds identify what they hold (RFC 4151): a host name, and a day or year on which it was
   * yours: `archive.example,2026`. Null takes the host of SITE_URL. A site that moves to another host writes its
   * old name here, or every subscriber gets every article anew.
   */
  feedAuthority: null as string | null,
  /** Full address of a WebSub hub, for feeds to name; it is yours to tell the hub of each new build. */
  hub: null as string | null,
  /**
   * Articles in one search index at most: bounds the memory of the build and the bytes of a search. A small
   * archive has smaller ones, so that an edit is indexed soon.
   */
  searchPeriodSize: 2048,
  /**
   * Records in one file of /data/. Past it there is a file for each year, and a year past it has one for each
   * month: so none grows far beyond 25 MB, the most that some hosts take.
   */
  dataPartSize: 20_000,
  /** On what terms the data may be used: a name and, where there is one, an address. */
  dataLicence: null as { readonly name: string; readonly url: string | null } | null,
  /** Beside each article, at its address: the same as Markdown (`.md`) and as ninjs 3.1 (`.json`). */
  twins: { markdown: true as boolean, ninjs: false as boolean },
  /**
   * Whether browsers keep the pages a reader has read, to be read again without a network. After a change to
   * `false` they forget them at the next visit.
   */
  offline: true as boolean,
  /**
   * Whom to tell of a weakness of the site (RFC 9116): `contact`, such as `mailto:desk@archive.example`, and
   * `expires`, the day until which that holds. Nothing is published after it.
   */
  security: null as { readonly contact: string; readonly expires: string } | null,
} as const;

/** What feeds identify things by. */
export const feedAuthority = site.feedAuthority ?? `${new URL(origin).hostname},2026`;

/** A path of the site as it stands in a link. */
export function href(path: string): string {
  return underBase(path, base);
}

/** The same as a full address. */
export function absolute(path: string): string {
  return origin + href(path);
}

/** In the masthead, on every page. */
export const navigation = [
  { label: 'Calendar', path: CALENDAR },
  { label: 'People', path: registerUrl('speakers') },
  { label: 'Places', path: registerUrl('places') },
  { label: 'Tags', path: registerUrl('tags') },
  { label: 'Search', path: SEARCH },
] as const;

/** At the foot of every page. */
export const furtherNavigation = [
  { label: 'Sources', path: registerUrl('sources') },
  { label: 'Feeds', path: FEEDS },
  { label: 'RSS', path: NEWEST_FEED },
  { label: 'Data', path: DATA },
] as const;

/** A feed as pages name it: its path, and its type where it is not RSS. */
export interface NamedFeed {
  readonly title: string;
  readonly path: string;
  readonly type?: string;
}

/** The newest in other formats than RSS, which every page names: for pages that are about the newest. */
export const otherFormats: ReadonlyArray<NamedFeed> = [
  { title: `${site.title} (Atom)`, path: NEWEST_ATOM, type: 'application/atom+xml' },
  { title: `${site.title} (JSON Feed)`, path: NEWEST_JSON, type: 'application/feed+json' },
];

/** A step of the way from the front page to a page; the last one has no path. */
export interface Crumb {
  readonly label: string;
  readonly path?: string;
}

/** What a page says of itself to browsers, search engines and those who share it. */
export interface PageMetadata {
  readonly title: string;
  readonly description: string;
  /** The page’s own path on this site. */
  readonly path: string;
  /** Full address of the original, when it is not here. */
  readonly canonical?: string | null;
  /** The picture that stands for the page elsewhere: its full address, its size in pixels where known. */
  readonly image?: {
    readonly src: string;
    readonly alt: string;
    readonly width?: number;
    readonly height?: number;
  } | null;
  /** Feeds of what the page is about; that of the newest is named on every page. */
  readonly feeds?: ReadonlyArray<NamedFeed>;
  readonly article?: {
    readonly published: string;
    readonly modified: string | null;
    readonly tags: ReadonlyArray<string>;
    /** Full address of a page about who wrote it: the agency’s. */
    readonly author: string | null;
  };
  /** Kept out of search engines. */
  readonly unlisted?: boolean;
}
