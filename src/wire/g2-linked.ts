// The pictures and packages of a NewsML-G2 message. They may stand behind the story they belong to, so
// they are gathered before any story is read; they are small.
import { kindOf } from './g2-names.ts';
import { WireError } from './wire-error.ts';
import type { WireFile } from './wire-file.ts';
import { readXml } from './xml/read-xml.ts';
import { firstElements } from './xml/root.ts';
import { said, valueOf, valuesOf } from './xml/to-value.ts';
import type { WireValues } from './xml/to-value.ts';
import { attribute, childOf, childrenOf, elementsBelow, elementsIn, textIn } from './xml/tree.ts';
import type { XmlElement } from './xml/tree.ts';

interface LinkedItem {
  readonly guid: string;
  readonly kind: 'picture' | 'package';
  readonly line: number;
  readonly value: WireValues;
  /** Of a package: the items it holds. */
  readonly holds: ReadonlySet<string>;
}

export interface Linked {
  readonly all: ReadonlyArray<LinkedItem>;
  /** By their names. */
  readonly pictures: ReadonlyMap<string, LinkedItem>;
  /** The packages that hold an item, by its name. */
  readonly packagesOf: ReadonlyMap<string, ReadonlyArray<LinkedItem>>;
  /** Names of the text items. */
  readonly stories: ReadonlySet<string>;
}

/** So many pictures and packages are gathered. */
const MOST = 100_000;

/** Items in the package of a single story. */
const MOST_OF_ONE = 1000;

/** Whatever is wrong with the file is left to whoever reads its stories. */
export async function readLinked(file: WireFile, items: ReadonlySet<string>): Promise<Linked> {
  const all: LinkedItem[] = [];
  const stories = new Set<string>();
  try {
    if (firstElements(file.head, 1)[0] === 'newsMessage')
      for await (const { element } of readXml(file, items)) {
        const item = all.length < MOST ? linkedItem(element) : null;
        if (item) all.push(item);
        else if (element.name === 'newsItem') stories.add(attribute(element, 'guid') ?? '');
      }
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
  }
  const pictures = all.filter(({ kind }) => kind === 'picture');
  return {
    all,
    pictures: new Map(pictures.map((picture) => [picture.guid, picture])),
    packagesOf: packagesOf(all),
    stories,
  };
}

/** What belongs to a text item: what it names, what lies in a package with it, and all there is when it is alone. */
export function linkedTo(
  item: XmlElement,
  linked: Linked,
): { images: WireValues[]; packages: WireValues[]; guids: string[] } {
  const packages = linked.packagesOf.get(attribute(item, 'guid') ?? '') ?? [];
  // Whose the pictures of a package of many stories are, nobody says.
  const holdsOne = ({ holds }: LinkedItem): boolean =>
    holds.size <= MOST_OF_ONE && [...holds].filter((name) => linked.stories.has(name)).length === 1;
  const names = new Set([
    ...namedIn(item),
    ...packages.filter(holdsOne).flatMap(({ holds }) => [...holds]),
  ]);
  const isAlone = linked.stories.size === 1;
  const pictures = isAlone
    ? [...linked.pictures.values()]
    : [...names].flatMap((name) => linked.pictures.get(name) ?? []);
  return {
    images: pictures.map(({ value }) => value),
    packages: packages.map(({ value }) => value),
    guids: [...pictures, ...packages].map(({ guid }) => guid),
  };
}

function linkedItem(item: XmlElement): LinkedItem | null {
  const guid = attribute(item, 'guid') ?? '';
  const { line } = item;
  if (item.name === 'packageItem')
    return { guid, kind: 'package', line, value: packageValue(item), holds: heldBy(item) };
  if (item.name !== 'newsItem' || kindOf(item) !== 'picture') return null;
  return { guid, kind: 'picture', line, value: pictureValue(item), holds: new Set() };
}

function packagesOf(all: ReadonlyArray<LinkedItem>): Map<string, LinkedItem[]> {
  const found = new Map<string, LinkedItem[]>();
  for (const item of all)
    for (const name of item.holds) {
      const same = found.get(name);
      if (same) same.push(item);
      else found.set(name, [item]);
    }
  return found;
}

const ITEM_REF = new Set(['itemRef']);

function heldBy(item: XmlElement): Set<string> {
  const references = elementsBelow(childOf(item, 'groupSet'), ITEM_REF);
  return new Set(references.flatMap((one) => attribute(one, 'residref') ?? []));
}

function packageValue(item: XmlElement): WireValues {
  const meta = [childOf(item, 'itemMeta'), childOf(item, 'contentMeta')].flatMap(elementsIn);
  return said({ ...Object.fromEntries(item.attributes), ...valuesOf(meta) });
}

/** In the largest size, and all that is said of it. */
function pictureValue(item: XmlElement): WireValues {
  const meta = childOf(item, 'contentMeta');
  const remote = childrenOf(childOf(item, 'contentSet'), 'remoteContent');
  const [largest = null] = remote.toSorted((a, b) => widthOf(b) - widthOf(a));
  const taken = new Set(['description', 'creditline', 'contentMetaExtProperty']);
  return said({
    id: attribute(item, 'guid'),
    src: attribute(largest, 'href'),
    caption: textIn(childOf(meta, 'description')) ?? textIn(childOf(meta, 'headline')),
    credit: textIn(childOf(meta, 'creditline')) ?? textIn(childOf(meta, 'by')),
    ...valuesOf(elementsIn(meta).filter(({ name }) => !taken.has(name))),
    ...valuesOf(childrenOf(item, 'rightsInfo')),
    renditions: remote.map(valueOf),
  });
}

function widthOf(remote: XmlElement): number {
  return Number(attribute(remote, 'width') ?? 0) || 0;
}

/** Every value of an attribute: whichever may be the name of a picture. */
function namedIn(element: XmlElement): string[] {
  return [...element.attributes.values(), ...elementsIn(element).flatMap(namedIn)];
}
