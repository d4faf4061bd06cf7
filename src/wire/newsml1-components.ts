// NewsML 1 builds a story of nested NewsComponents, each with a role: which hold its words, which its
// pictures, and what stands beside.
import { attribute, childOf, childrenOf, textIn } from './xml/tree.ts';
import type { XmlElement } from './xml/tree.ts';

export interface Component {
  readonly element: XmlElement;
  /** `Main`, `SubHeadLine`, …; empty where none is said. */
  readonly role: string;
  /** Itself and what it stands in, innermost first. */
  readonly chain: ReadonlyArray<XmlElement>;
}

/** Roles under which agencies send the words of a story. */
const MAIN = /^(?:main(?: ?text)?|body(?: ?text)?|story|text|full ?text|article)$/i;
const ABOUT_IT =
  /head ?line|contact|caption|summary|abstract|byline|copyright|note|photo|image|picture|logo|graphic|keyword|boilerplate|related|sidebar|supporting/i;

/** All components of an item, outer before inner; those of items within it are not among them. */
export function componentsOf(item: XmlElement): Component[] {
  return childrenOf(item, 'NewsComponent').flatMap((one) => below(one, []));
}

function below(element: XmlElement, around: ReadonlyArray<XmlElement>): Component[] {
  const chain = [element, ...around];
  const role = attribute(childOf(element, 'Role'), 'FormalName') ?? '';
  const inner = childrenOf(element, 'NewsComponent').flatMap((one) => below(one, chain));
  return [{ element, role, chain }, ...inner];
}

/** Pieces of words a component holds itself; of alternatives to choose from, the one that says most. */
export function wordsOf({ element, role }: Component): XmlElement[] {
  if (/style/i.test(role)) return [];
  const texts = childrenOf(element, 'ContentItem').flatMap((item) => {
    const data = childOf(item, 'DataContent');
    return data && isText(item) && textIn(data) !== null ? [data] : [];
  });
  const isChoice =
    childOf(element, 'BasisForChoice') !== null || attribute(element, 'EquivalentsList') === 'yes';
  return isChoice ? texts.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, 1) : texts;
}

/** Things that are looked at or heard, with where they lie. */
export function mediaOf({ element }: Component): XmlElement[] {
  return childrenOf(element, 'ContentItem').filter(
    (item) => attribute(item, 'Href') !== null && !isText(item),
  );
}

/** The component with the story's words: by its role, else the one with most of them. */
export function mainOf(components: ReadonlyArray<Component>): Component | null {
  const texts = components.filter((one) => wordsOf(one).length > 0);
  const candidates = [
    texts.filter(({ role }) => MAIN.test(role)),
    texts.filter(({ role }) => !ABOUT_IT.test(role)),
    texts,
  ].find((some) => some.length > 0);
  // The first of equals: alternatives stand in the order of choice.
  const [first] = candidates ?? [];
  if (!first || MAIN.test(first.role)) return first ?? null;
  const lengths = new Map(candidates?.map((one) => [one, lengthOf(one)]));
  const longest = [...lengths.values()].reduce((most, length) => Math.max(most, length), 0);
  return candidates?.find((one) => lengths.get(one) === longest) ?? null;
}

function isText(item: XmlElement): boolean {
  const type = attribute(childOf(item, 'MimeType'), 'FormalName')?.toLowerCase();
  const format = attribute(childOf(item, 'Format'), 'FormalName') ?? '';
  if (/css|style/i.test(`${type ?? ''} ${format}`)) return false;
  if (type !== undefined) return /^text\/|xml|nitf|html/.test(type);
  const kind = attribute(childOf(item, 'MediaType'), 'FormalName');
  if (kind !== null) return /text/i.test(kind);
  return !/jpe?g|gif|png|tiff|bmp|mpe?g|mp[34]|wav|flash|eps|binary|base64/i.test(format);
}

/** Mark-up says more than plain text of the same words. */
function weightOf(data: XmlElement): number {
  const isMarkedUp = data.children.some((child) => typeof child !== 'string');
  return (textIn(data)?.length ?? 0) * (isMarkedUp ? 2 : 1);
}

function lengthOf(component: Component): number {
  return wordsOf(component).reduce((sum, data) => sum + (textIn(data)?.length ?? 0), 0);
}
