// NewsML 1: news items of nested components, as agencies and press release wires have sent them since 2000.
import { isInstant } from '#text/dates.ts';
import { completed, inlineStory, textsOf } from './inline-body.ts';
import { componentsOf, mainOf, mediaOf, wordsOf } from './newsml1-components.ts';
import type { Component } from './newsml1-components.ts';
import { metadataOf, partyIn } from './newsml1-metadata.ts';
import { picturesOf } from './newsml1-pictures.ts';
import { versionsOf } from './newsml1-versions.ts';
import { isLater, momentOf, noStory, readStory } from './read-story.ts';
import { aStory } from './story.ts';
import type { Story, WireReading, WireValue } from './story.ts';
import type { WireFile } from './wire-file.ts';
import type { WireFormat } from './wire-format.ts';
import { readXml } from './xml/read-xml.ts';
import { firstElements } from './xml/root.ts';
import { numberOrText, oneOrAll, said, valueOf, valuesOf } from './xml/to-value.ts';
import type { WireValues } from './xml/to-value.ts';
import { attribute, childOf, elementsBelow, elementsIn, textIn } from './xml/tree.ts';
import type { XmlElement } from './xml/tree.ts';

const ITEMS = new Set(['NewsItem']);

export const newsml1: WireFormat = {
  name: 'NewsML 1',
  recognises: (head) => /^(?:NewsML|NewsItem)$/.test(firstElements(head, 1)[0] ?? ''),
  async *read(file) {
    for await (const { element, outside } of readXml(file, ITEMS)) {
      const inner = elementsBelow(element, ITEMS);
      const envelope = childOf(outside, 'NewsEnvelope');
      // A package of whole items has no words besides theirs.
      if (isPicture(element)) yield pictureAlone(file, element.line);
      else if (inner.length === 0 || mainOf(componentsOf(element)))
        yield* storiesOf(file, element, envelope);
      for (const item of inner) yield* storiesOf(file, item, envelope);
    }
  },
};

/** Versions behind the first are named apart, by their language. */
function storiesOf(file: WireFile, item: XmlElement, envelope: XmlElement | null): WireReading[] {
  return versionsOf(item).map((version, at) =>
    readStory(file, item.line, () => {
      const story = storyOf(version, envelope);
      return at === 0 || story.id === null
        ? story
        : { ...story, id: `${story.id}#${story.language}` };
    }),
  );
}

/** An item whose only words say what is to be seen. */
function isPicture(item: XmlElement): boolean {
  const components = componentsOf(item);
  const words = components.filter((one) => wordsOf(one).length > 0);
  const isCaption = words.every(({ role }) => /caption/i.test(role));
  return words.length > 0 && isCaption && components.some((one) => mediaOf(one).length > 0);
}

function pictureAlone(file: WireFile, line: number): WireReading {
  const message = 'a picture with its caption is no story';
  return noStory(file, line, message, 'only text is imported', 'warning');
}

function storyOf(item: XmlElement, envelope: XmlElement | null): Story {
  const components = componentsOf(item);
  const main = mainOf(components);
  const metadata = metadataOf(main ?? components[0] ?? null);
  const management = childOf(item, 'NewsManagement');
  const identifier = childOf(item, 'Identification', 'NewsIdentifier');
  const headline = metadata.headline ?? roleText(components, HEADLINE);
  const summary = roleText(components, SUMMARY);
  const created = momentOf(textIn(childOf(management, 'FirstCreated')));
  const revised = momentOf(textIn(childOf(management, 'ThisRevisionCreated')));
  const version = numberOrText(textIn(childOf(identifier, 'RevisionId')));
  const { embargo, status } = releaseOf(management);
  const story = aStory({
    id: idOf(identifier),
    headline,
    date: created.date ?? revised.date ?? momentOf(textIn(childOf(identifier, 'DateId'))).date,
    updated:
      created.date !== null &&
      revised.date !== created.date &&
      isLater(revised.date, created.date) !== false
        ? revised.date
        : null,
    embargo,
    status,
    dateline: metadata.dateline,
    source:
      metadata.provider ??
      partyIn(childOf(envelope, 'SentFrom')) ??
      metadata.creditLine ??
      textIn(childOf(identifier, 'ProviderId')),
    language: metadata.language ?? attribute(item, 'xml:lang'),
    summary,
    tags: metadata.keywords,
    body: { type: 'root', children: [] },
    wire: said({
      ...metadata.values,
      ...valuesOf(
        elementsIn(management).filter(
          ({ name }) => !/^(?:FirstCreated|ThisRevisionCreated)$/.test(name),
        ),
      ),
      FirstCreated: created.asWritten,
      ThisRevisionCreated: revised.asWritten,
      byline: metadata.byline,
      version,
      urgency: numberOrText(attribute(childOf(management, 'Urgency'), 'FormalName')),
      NewsIdentifier: identifier && valueOf(identifier),
      ...valuesOf(
        elementsIn(childOf(item, 'Identification')).filter(({ name }) => name !== 'NewsIdentifier'),
      ),
      NewsEnvelope: envelope && valueOf(envelope),
      ...besides(components, main, [headline, summary]),
      images: picturesOf(components),
    }),
    line: item.line,
  });
  const pieces = main ? wordsOf(main).map((data) => inlineStory(data, headline)) : [];
  const joined = joinedStory(pieces);
  return joined ? completed(story, joined) : story;
}

/** Pieces of one component follow each other. */
function joinedStory(pieces: ReadonlyArray<Story>): Story | null {
  const [first] = pieces;
  if (!first) return null;
  const images = pieces.flatMap(({ wire }) => (wire['images'] ?? []) as ReadonlyArray<WireValue>);
  const children = pieces.flatMap(({ body }) => body.children);
  return { ...first, body: { type: 'root', children }, wire: { ...first.wire, images } };
}

/** What stays the same from revision to revision: `urn:newsml:provider:day:item`. */
function idOf(identifier: XmlElement | null): string | null {
  const parts = ['ProviderId', 'DateId', 'NewsItemId'].map((name) =>
    textIn(childOf(identifier, name)),
  );
  return parts.includes(null)
    ? (textIn(childOf(identifier, 'PublicIdentifier')) ?? parts[2] ?? null)
    : `urn:newsml:${parts.join(':')}`;
}

/** An embargo ends when the status is said to change; one without an end is kept until somebody lifts it. */
function releaseOf(management: XmlElement | null): {
  embargo: string | null;
  status: Story['status'];
} {
  const status = attribute(childOf(management, 'Status'), 'FormalName')?.toLowerCase() ?? 'usable';
  if (/^cancell?ed$/.test(status)) return { embargo: null, status: 'withdrawn' };
  if (status !== 'embargoed')
    return { embargo: null, status: status === 'withheld' ? 'draft' : 'published' };
  const change = childOf(management, 'StatusWillChange');
  const isReleased =
    attribute(childOf(change, 'FutureStatus'), 'FormalName')?.toLowerCase() === 'usable';
  const { date } = momentOf(textIn(childOf(change, 'DateAndTime')));
  return isReleased && date !== null && isInstant(date)
    ? { embargo: date, status: 'published' }
    : { embargo: null, status: 'draft' };
}

const HEADLINE = /^(?:head ?line|title)$/i;
const SUMMARY = /^(?:lead|lede|summary|abstract|intro|standfirst)$/i;

function roleText(components: ReadonlyArray<Component>, role: RegExp): string | null {
  const component = components.find((one) => role.test(one.role) && wordsOf(one).length > 0);
  return component ? textIn(wordsOf(component)[0] ?? null) : null;
}

/** Words of other components, under their roles: sub-headlines, contacts, notes. */
function besides(
  components: ReadonlyArray<Component>,
  main: Component | null,
  taken: ReadonlyArray<string | null>,
): WireValues {
  const texts = new Map<string, WireValue[]>();
  for (const component of components) {
    if (component === main) continue;
    const words = wordsOf(component).flatMap((data) => textsOf(inlineStory(data, null).body));
    if (words.length === 0 || taken.includes(words.join(' '))) continue;
    const role = component.role || 'NewsComponent';
    const same = texts.get(role);
    if (same) for (const text of words) same.push(text);
    else texts.set(role, words);
  }
  return Object.fromEntries([...texts].map(([role, words]) => [role, oneOrAll(words)]));
}
