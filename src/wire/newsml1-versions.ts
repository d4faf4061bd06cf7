// One news item may hold its story in several languages, each with headline and words of its own.
import { componentsOf, mainOf } from './newsml1-components.ts';
import { attribute, childOf, childrenOf, isElement, withChildren } from './xml/tree.ts';
import type { XmlElement } from './xml/tree.ts';

/** More languages than any agency writes in are none. */
const MOST = 40;

/** The item once for each language its words are given in, with only those; itself where they are in one. */
export function versionsOf(item: XmlElement): XmlElement[] {
  const tops = childrenOf(item, 'NewsComponent');
  const [top] = tops;
  if (!top || tops.length > 1) return [item];
  const inLanguages = childrenOf(top, 'NewsComponent').filter(
    (one) => languageOf(one) !== null && holdsStory(one),
  );
  const languages = new Set(inLanguages.map(languageOf));
  if (languages.size < 2 || languages.size > MOST || languages.size !== inLanguages.length)
    return [item];
  return inLanguages.map((version) => {
    const others = new Set(inLanguages.filter((one) => one !== version));
    const children = top.children.filter((one) => !isElement(one) || !others.has(one));
    return withChildren(
      item,
      item.children.map((one) => (one === top ? withChildren(top, children) : one)),
    );
  });
}

function holdsStory(component: XmlElement): boolean {
  const main = mainOf(componentsOf({ ...component, children: [component] }));
  return main !== null && childOf(component, 'NewsLines', 'HeadLine') !== null;
}

function languageOf(component: XmlElement): string | null {
  return (
    attribute(component, 'xml:lang') ??
    attribute(childOf(component, 'DescriptiveMetadata', 'Language'), 'FormalName')
  );
}
