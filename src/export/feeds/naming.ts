// How feeds name things. A link is the address a thing has now. An identifier has to outlive a move to
// another base path or host, else a move would bring every article to every subscriber as new; so it is
// a tag URI (RFC 4151), which nothing dereferences: `tag:archive.example,2026:/2026/03/10/slug/`.

export interface Naming {
  /** Turns a path of the site into its full address. */
  readonly absolute: (path: string) => string;
  /** RFC 4151’s authority and date: `archive.example,2026`. */
  readonly authority: string;
}

/** The identifier of what a path below the site’s base leads to, fragment included. */
export function tagUri({ authority }: Naming, path: string): string {
  return `tag:${authority}:${path}`;
}
