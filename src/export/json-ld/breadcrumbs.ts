// The way to a page, as its head shows it, in schema.org's words.
import type { JsonLdSite, Thing } from './graph.ts';

/** A step of the way; the last one may have no path. */
export interface Step {
  readonly label: string;
  readonly path?: string;
}

/** None where the page shows no way: a single step is the page itself. */
export function breadcrumbsOf(trail: ReadonlyArray<Step>, site: JsonLdSite): Thing[] {
  if (trail.length < 2) return [];
  return [
    {
      '@type': 'BreadcrumbList',
      itemListElement: trail.map(({ label, path }, at) => ({
        '@type': 'ListItem',
        position: at + 1,
        name: label,
        ...(path !== undefined && { item: site.absolute(path) }),
      })),
    },
  ];
}
