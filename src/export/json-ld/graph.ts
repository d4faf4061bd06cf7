// What a page tells machines in schema.org's words, as one graph of things that refer to each other by
// address. An entry of a register is named by the address of its page, a page by the same with `#page`.
import { FRONT } from '#archive/urls.ts';

/** The site as its pages name it. */
export interface JsonLdSite {
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  readonly absolute: (path: string) => string;
}

/** A thing: its `@type`, most often an `@id`, and its properties. */
export type Thing = Readonly<Record<string, unknown>>;

/** Ready to stand in a `<script>`: nothing in it can close the element. */
export function graphOf(things: ReadonlyArray<Thing>): string {
  return scriptSafe({ '@context': 'https://schema.org', '@graph': things });
}

export function scriptSafe(json: unknown): string {
  return JSON.stringify(json).replaceAll('<', '\\u003c');
}

/** A thing that is described elsewhere: in the same graph, or on its own page. */
export function refersTo(address: string): Thing {
  return { '@id': address };
}

/** The archive as a site, what every page is a part of. */
export function webSite({ title, absolute }: JsonLdSite): Thing {
  return { '@type': 'WebSite', '@id': `${absolute(FRONT)}#site`, name: title };
}

export function publisher({ title, absolute }: JsonLdSite): Thing {
  return {
    '@type': 'Organization',
    '@id': `${absolute(FRONT)}#publisher`,
    name: title,
    url: absolute(FRONT),
  };
}
