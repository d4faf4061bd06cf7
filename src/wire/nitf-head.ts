// What NITF says about a story and an article has no field for, and the names it is found by.
import type { WireValue } from './story.ts';
import { numberOrText, oneOrAll, said, valueOf, valuesOf } from './xml/to-value.ts';
import type { WireValues } from './xml/to-value.ts';
import { attribute, childOf, childrenOf, elementsIn, textIn } from './xml/tree.ts';
import type { XmlElement } from './xml/tree.ts';

/** Names people would look for: no codes, nor the slug by which the desk knows the story. */
export function tagsOf(head: XmlElement | null, docdata: XmlElement | null): string[] {
  const slug = attribute(childOf(docdata, 'du-key'), 'key');
  const keywords = childrenOf(childOf(docdata, 'key-list'), 'keyword').map(
    (one) => attribute(one, 'key') ?? textIn(one),
  );
  const subjects = childrenOf(childOf(head, 'tobject'), 'tobject.subject').map(
    (one) =>
      SUBJECT_NAMES.map((name) => attribute(one, name)).find((name) => name !== null) ?? null,
  );
  // People are no tags: who speaks is found in the words.
  const identified = elementsIn(childOf(docdata, 'identified-content'))
    .filter(({ name }) => name !== 'person')
    .map((one) => textIn(one) ?? attribute(one, 'value'));
  const names = [...keywords.filter((name) => name !== slug), ...subjects, ...identified];
  return [...new Set(names.filter(isName))];
}

/** What people would look for is no path in somebody's tree of subjects: `Top/News/Harbours`. */
function isName(name: string | null): name is string {
  return name !== null && /\p{L}{2}/u.test(name) && !/\/.*\//.test(name);
}

/** The narrowest that is said. */
const SUBJECT_NAMES = ['tobject.subject.detail', 'tobject.subject.matter', 'tobject.subject.type'];

/** What stands in `body.head` and has no field in an article. */
export function wordsAbove(above: XmlElement | null, headline: string | null): WireValues {
  const taken = new Set(['hedline', 'byline', 'dateline', 'abstract', 'note', 'distributor']);
  const bylines = childrenOf(above, 'byline').flatMap((byline) => {
    const name = textIn({
      ...byline,
      children: byline.children.filter((one) => typeof one === 'string' || one.name !== 'byttl'),
    });
    return name ?? [];
  });
  const titles = childrenOf(above, 'byline').flatMap(
    (byline) => textIn(childOf(byline, 'byttl')) ?? [],
  );
  const heads = childrenOf(above, 'hedline')
    .flatMap(elementsIn)
    .slice(childOf(above, 'hedline', 'hl1') ? 1 : 0)
    .filter((head) => textIn(head) !== headline);
  const distributor = textIn(childOf(above, 'distributor'));
  const isAllSaid = distributor === textIn(childOf(above, 'distributor', 'org'));
  return {
    byline: oneOrAll(bylines),
    byttl: oneOrAll(titles),
    ...valuesOf(heads),
    distributor: isAllSaid ? null : distributor,
    ...valuesOf(
      elementsIn(above).filter((one) => !taken.has(one.name) && textIn(one) !== headline),
    ),
  };
}

/** Notes above the words. */
export function notesAbove(above: XmlElement | null): string[] {
  return childrenOf(above, 'note').flatMap((note) => textIn(note) ?? []);
}

/** What `head` says besides `docdata`. */
export function headValues(head: XmlElement | null, headline: string | null): WireValues {
  const title = textIn(childOf(head, 'title'));
  const metas = new Map<string, WireValue[]>();
  for (const meta of childrenOf(head, 'meta')) {
    const name = attribute(meta, 'name') ?? attribute(meta, 'http-equiv') ?? 'content';
    const content = attribute(meta, 'content');
    if (content === null) continue;
    const same = metas.get(name);
    if (same) same.push(content);
    else metas.set(name, [content]);
  }
  return {
    title: title === headline ? null : title,
    meta: Object.fromEntries([...metas].map(([name, all]) => [name, oneOrAll(all)])),
    ...valuesOf(elementsIn(head).filter(({ name }) => !/^(?:title|meta|docdata)$/.test(name))),
  };
}

/** What `docdata` says and an article has no field for. */
export function docdataValues(docdata: XmlElement | null): WireValues {
  const taken = /^(?:date\.(?:issue|release|expire)|urgency|doc-id)$/;
  const id = childOf(docdata, 'doc-id');
  const others = new Map([...(id?.attributes ?? [])].filter(([name]) => name !== 'id-string'));
  return {
    ...said(Object.fromEntries(docdata?.attributes ?? [])),
    version: numberOrText(attribute(childOf(docdata, 'du-key'), 'version')),
    urgency: numberOrText(attribute(childOf(docdata, 'urgency'), 'ed-urg')),
    'doc-id': id && valueOf({ ...id, attributes: others }),
    ...valuesOf(elementsIn(docdata).filter(({ name }) => !taken.test(name))),
  };
}
