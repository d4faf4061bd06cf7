// What the search page says before anybody searches.

export interface SearchView {
  /** Years that hold articles, newest first. */
  readonly years: ReadonlyArray<string>;
  /** Languages articles are in, by the name each has in the site’s own. */
  readonly languages: ReadonlyArray<{ readonly tag: string; readonly name: string }>;
}
