// What the files of a site refer to, and whether it is there.
import { DomUtils } from 'htmlparser2';
import { elementsIn, parseMarkup } from './html.ts';
import type { MarkupDocument, MarkupElement } from './html.ts';
import type { BuiltSite } from './built-site.ts';

export interface Reference {
  /** As written. */
  readonly target: string;
  /** Where it is written: `<a href>`. */
  readonly place: string;
}

/** Attributes that hold an address, by element; `*` on any. */
const ADDRESSES: Readonly<Record<string, ReadonlyArray<string>>> = {
  '*': ['href', 'src', 'cite', 'action', 'formaction', 'poster', 'data', 'xlink:href'],
  'archive-search': ['data-index', 'data-periods', 'data-names', 'data-base'],
  'name-filter': ['data-names'],
  'nearest-day': ['data-days', 'data-base'],
};

/** Metadata whose content is an address. */
const ADDRESS_PROPERTIES = new Set(['og:url', 'og:image', 'og:audio', 'og:video']);

/** Every address an HTML document refers to. */
export function referencesIn(document: MarkupDocument): Reference[] {
  return elementsIn(document).flatMap((element): Reference[] => {
    const { name, attribs } = element;
    const plain = [...(ADDRESSES['*'] ?? []), ...(ADDRESSES[name] ?? [])].flatMap((attribute) =>
      attribs[attribute] === undefined
        ? []
        : [{ target: attribs[attribute], place: `<${name} ${attribute}>` }],
    );
    const sets = (attribs['srcset'] ?? '')
      .split(',')
      .flatMap((candidate) => candidate.trim().split(/\s+/)[0] || [])
      .map((target) => ({ target, place: `<${name} srcset>` }));
    const property = name === 'meta' ? (attribs['property'] ?? '') : '';
    const refresh = /^\s*\d+\s*;\s*url=(.*)$/i.exec(
      name === 'meta' && attribs['http-equiv'] === 'refresh' ? (attribs['content'] ?? '') : '',
    );
    return [
      ...plain,
      ...sets,
      ...(ADDRESS_PROPERTIES.has(property)
        ? [{ target: attribs['content'] ?? '', place: `<meta ${property}>` }]
        : []),
      ...(refresh?.[1] ? [{ target: refresh[1], place: '<meta refresh>' }] : []),
    ];
  });
}

/** Every full address in an XML document: in its text, its attributes, and the HTML its text holds. */
export function referencesInXml(source: string): Reference[] {
  return elementsIn(parseMarkup(source, 'xml')).flatMap((element): Reference[] => {
    const own = ownText(element).trim();
    const values = [...Object.entries(element.attribs), ['', own] as const].filter(
      ([name, value]) => !name.startsWith('xmlns') && /^https?:\/\/\S+$/.test(value),
    );
    return [
      ...values.map(([name, target]) => ({
        target,
        place: name ? `<${element.name} ${name}>` : `<${element.name}>`,
      })),
      ...(/^<[a-z]/i.test(own) ? referencesIn(parseMarkup(own, 'html')) : []).map((reference) => ({
        ...reference,
        place: `<${element.name}> ${reference.place}`,
      })),
    ];
  });
}

/** Every string in a JSON value that is a full address. */
export function referencesInJson(json: unknown): Reference[] {
  if (typeof json === 'string')
    return /^https?:\/\/\S+$/.test(json) ? [{ target: json, place: 'a string' }] : [];
  if (typeof json !== 'object' || json === null) return [];
  return Object.values(json).flatMap(referencesInJson);
}

/**
 * What is wrong with a reference, or null. References that leave the site are right.
 * @param from full address of what holds it
 */
export function faultOf(site: BuiltSite, from: string, { target }: Reference): string | null {
  if (target === '') return 'is empty';
  if (!URL.canParse(target, from)) return 'is no address';
  const url = new URL(target, from);
  if (url.protocol === 'mailto:') return null;
  if (!/^https?:$/.test(url.protocol)) return `has the scheme ${url.protocol}`;
  if (url.origin !== site.origin) return null;
  const file = fileAt(site, url);
  if (file === null) return 'leads nowhere';
  if (url.hash === '' || url.hash === '#top') return null;
  return idsIn(site, file).has(decodeURIComponent(url.hash.slice(1)))
    ? null
    : 'leads to a place its page does not have';
}

/** The file, or the folder of data with its slash, that an address of the site leads to. */
export function fileAt(site: BuiltSite, url: URL): string | null {
  const path = decodeURIComponent(url.pathname);
  if (!path.startsWith(site.base)) return null;
  const inner = path.slice(site.base.length);
  const file = inner === '' || inner.endsWith('/') ? `${inner}index.html` : inner;
  if (site.files.has(file)) return file;
  // The search is told of a folder, which holds an index for each period.
  if (inner === 'search/index/' && site.files.has('search/index/periods.json')) return inner;
  return null;
}

const idsByPage = new WeakMap<BuiltSite, Map<string, ReadonlySet<string>>>();

function idsIn(site: BuiltSite, file: string): ReadonlySet<string> {
  let known = idsByPage.get(site);
  if (!known) {
    known = new Map(
      site.pages.map((page) => [
        page.file,
        new Set(elementsIn(page.document).flatMap(({ attribs }) => attribs['id'] ?? [])),
      ]),
    );
    idsByPage.set(site, known);
  }
  return known.get(file) ?? new Set();
}

/** The text that stands in the element itself, CDATA sections included. */
function ownText(element: MarkupElement): string {
  return element.children
    .filter((child) => !('attribs' in child))
    .map((child) => DomUtils.textContent(child))
    .join('');
}
