// NewsML-G2: text items, alone or in a message with their pictures and packages.
import { isInstant } from '#text/dates.ts';
import { linkedTo, readLinked } from './g2-linked.ts';
import { datesOf, headlineOf, sourceOf, statusOf, summaryOf, tagsOf } from './g2-meta.ts';
import { kindOf } from './g2-names.ts';
import { completed, inlineStory } from './inline-body.ts';
import { momentOf, noStory, readStory } from './read-story.ts';
import { aStory } from './story.ts';
import type { Story } from './story.ts';
import type { WireFormat } from './wire-format.ts';
import { readXml } from './xml/read-xml.ts';
import { firstElements } from './xml/root.ts';
import { numberOrText, oneOrAll, said, valueOf, valuesOf } from './xml/to-value.ts';
import type { WireValues } from './xml/to-value.ts';
import { attribute, childOf, childrenOf, elementsIn, textIn } from './xml/tree.ts';
import type { XmlElement } from './xml/tree.ts';

/** Items without words of their own. */
const OTHER_ITEMS = ['packageItem', 'conceptItem', 'knowledgeItem', 'planningItem', 'catalogItem'];
const ITEMS = new Set(['newsItem', ...OTHER_ITEMS]);

export const newsmlG2: WireFormat = {
  name: 'NewsML-G2',
  recognises: (head) => {
    const [root = ''] = firstElements(head, 1);
    return root === 'newsMessage' || ITEMS.has(root);
  },
  async *read(file) {
    const linked = await readLinked(file, ITEMS);
    const used = new Set<string>();
    for await (const { element, outside } of readXml(file, ITEMS)) {
      if (element.name === 'packageItem' || kindOf(element) === 'picture') continue;
      if (element.name !== 'newsItem' || !isOfText(element)) {
        yield noStory(
          file,
          element.line,
          `a ${element.name} of ${kindOf(element)} is no story`,
          'only text is imported',
          'warning',
        );
        continue;
      }
      yield readStory(file, element.line, () => {
        const { images, packages, guids } = linkedTo(element, linked);
        guids.forEach((guid) => used.add(guid));
        return storyOf(element, { images, packages, header: childOf(outside, 'header') });
      });
    }
    for (const { guid, line, kind } of linked.all)
      if (!used.has(guid))
        yield noStory(
          file,
          line,
          `${kind} ${guid} belongs to no story of the file`,
          'only text is imported',
          'warning',
        );
  },
};

function isOfText(item: XmlElement): boolean {
  return /^(?:text|composite)$/.test(kindOf(item));
}

interface Around {
  readonly images: ReadonlyArray<WireValues>;
  readonly packages: ReadonlyArray<WireValues>;
  readonly header: XmlElement | null;
}

function storyOf(item: XmlElement, around: Around): Story {
  const itemMeta = childOf(item, 'itemMeta');
  const meta = childOf(item, 'contentMeta');
  const contents = contentsOf(item);
  const headline = headlineOf(item);
  const embargo = momentOf(textIn(childOf(itemMeta, 'embargoed')));
  const isInstantOfEmbargo = embargo.date !== null && isInstant(embargo.date);
  const story = aStory({
    id: attribute(item, 'guid'),
    headline,
    ...datesOf(item),
    embargo: isInstantOfEmbargo ? embargo.date : null,
    // An embargo without an end is kept until somebody lifts it.
    status:
      childOf(itemMeta, 'embargoed') && !isInstantOfEmbargo && statusOf(itemMeta) === 'published'
        ? 'draft'
        : statusOf(itemMeta),
    dateline: textIn(childOf(meta, 'dateline')),
    source: sourceOf(item, meta, around.header),
    language: attribute(childOf(meta, 'language'), 'tag') ?? attribute(item, 'xml:lang'),
    summary: summaryOf(meta),
    tags: tagsOf(meta),
    body: { type: 'root', children: [] },
    wire: said({
      ...valuesWithout(item.attributes, ['guid', 'version']),
      version: numberOrText(attribute(item, 'version')),
      ...valuesOf(without(itemMeta, IN_FIELDS)),
      versionCreated: versionNotSaid(item),
      ...(isInstantOfEmbargo ? {} : { embargoed: embargo.asWritten }),
      ...valuesOf(without(meta, IN_FIELDS)),
      byline: oneOrAll(childrenOf(meta, 'by').flatMap((one) => textIn(one) ?? [])),
      urgency: numberOrText(textIn(childOf(meta, 'urgency'))),
      headlines: oneOrAll(
        childrenOf(meta, 'headline')
          .filter((one) => textIn(one) !== headline)
          .map(valueOf),
      ),
      ...valuesOf(
        elementsIn(item).filter(({ name }) => !/^(?:itemMeta|contentMeta|contentSet)$/.test(name)),
      ),
      ...valuesOf(childrenOf(childOf(item, 'contentSet'), 'remoteContent')),
      header: around.header && valueOf(around.header),
      packages: around.packages,
      images: around.images,
    }),
    line: item.line,
  });
  return contents ? completed(story, inlineStory(contents, headline)) : story;
}

/** The words: alternatives of one content, of which mark-up says most. */
function contentsOf(item: XmlElement): XmlElement | null {
  const set = childOf(item, 'contentSet');
  const inline = [...childrenOf(set, 'inlineXML'), ...childrenOf(set, 'inlineData')];
  return inline.find((one) => textIn(one) !== null) ?? null;
}

/** When the version was made, where no field of an article says it. */
function versionNotSaid(item: XmlElement): string | null {
  const { asWritten, date } = momentOf(textIn(childOf(item, 'itemMeta', 'versionCreated')));
  const { date: published, updated } = datesOf(item);
  return date === published || date === updated ? asWritten : date;
}

/** Fields of an article, or said under another name. */
const IN_FIELDS = new Set([
  'embargoed',
  'pubStatus',
  'headline',
  'dateline',
  'by',
  'urgency',
  'language',
  'versionCreated',
  'firstCreated',
]);

function without(element: XmlElement | null, names: ReadonlySet<string>): XmlElement[] {
  return elementsIn(element).filter(({ name }) => !names.has(name));
}

function valuesWithout(
  attributes: ReadonlyMap<string, string>,
  names: ReadonlyArray<string>,
): WireValues {
  return Object.fromEntries([...attributes].filter(([name]) => !names.includes(name)));
}
