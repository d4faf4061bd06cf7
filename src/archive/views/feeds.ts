// What the page about feeds says, as one value. Paths throughout.

export interface NamedFeed {
  readonly title: string;
  readonly path: string;
}

export interface FeedsView {
  /** The newest articles, in each format. */
  readonly newest: ReadonlyArray<NamedFeed & { readonly type: string }>;
  readonly size: number;
  /** Feeds of those the archive has most of, and the list where all are found. */
  readonly registers: ReadonlyArray<{
    readonly title: string;
    readonly path: string;
    readonly says: string;
    readonly feeds: ReadonlyArray<NamedFeed>;
  }>;
  /** The latest month; null for an archive without articles. */
  readonly month: NamedFeed | null;
  readonly list: string;
}
