// What the search page says before anybody searches.

export interface SearchView {
  /** Years that hold articles, newest first. */
  readonly years: ReadonlyArray<string>;
  readonly empty: boolean;
}
