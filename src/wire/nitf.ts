// NITF 3: one story an element `nitf`, as agencies send them one to a file, or several in one.
import { isInstant } from '#text/dates.ts';
import { webAddress } from './addresses.ts';
import { nitfBody } from './nitf-body.ts';
import { docdataValues, headValues, notesAbove, tagsOf, wordsAbove } from './nitf-head.ts';
import { datelineOf, sourceOf } from './nitf-origin.ts';
import { isLater, momentOf, readStory } from './read-story.ts';
import { aStory } from './story.ts';
import type { Story } from './story.ts';
import type { WireFormat } from './wire-format.ts';
import { readXml } from './xml/read-xml.ts';
import { firstElements } from './xml/root.ts';
import { oneOrAll, said, valuesOf } from './xml/to-value.ts';
import type { WireValues } from './xml/to-value.ts';
import { attribute, childOf, childrenOf, elementsBelow, elementsIn, textIn } from './xml/tree.ts';
import type { XmlElement } from './xml/tree.ts';

const STORIES = new Set(['nitf']);

export const nitf: WireFormat = {
  name: 'NITF',
  recognises: (head) => firstElements(head, 2).includes('nitf'),
  async *read(file) {
    for await (const { element } of readXml(file, STORIES))
      yield readStory(file, element.line, () => nitfStory(element));
  },
};

/** The story of an element `nitf`, in a file of its own or within another format. */
export function nitfStory(element: XmlElement): Story {
  const head = childOf(element, 'head');
  const docdata = childOf(head, 'docdata');
  const above = childOf(element, 'body', 'body.head');
  const dates = datesOf(element, docdata, head);
  const headline = headlineOf(above) ?? textIn(childOf(head, 'title'));
  const body = nitfBody(childOf(element, 'body', 'body.content'), headline);
  return aStory({
    id: attribute(childOf(docdata, 'doc-id'), 'id-string') ?? attribute(element, 'uno'),
    headline,
    date: dates.date,
    embargo: dates.embargo,
    status: statusOf(docdata, dates.isHeld),
    dateline: datelineOf(above),
    source: sourceOf(above, head),
    language: attribute(element, 'baselang') ?? attribute(element, 'xml:lang') ?? languageIn(head),
    summary: summaryOf(above),
    tags: tagsOf(head, docdata),
    canonical: webAddress(attribute(childOf(head, 'pubdata'), 'ex-ref')),
    body: body.root,
    wire: said({
      ...wordsAbove(above, headline),
      ...headValues(head, headline),
      ...docdataValues(docdata),
      ...dates.asWritten,
      ...valuesOf(elementsIn(childOf(element, 'body', 'body.end'))),
      note: oneOrAll([...notesAbove(above), ...body.notes]),
      images: body.images,
      media: body.media,
    }),
    line: element.line,
  });
}

/** Some wires say it among their own names: `article-language`. */
function languageIn(head: XmlElement | null): string | null {
  const meta = childrenOf(head, 'meta').find((one) =>
    /(?:^|[-_.])lang(?:uage)?$/i.test(attribute(one, 'name') ?? ''),
  );
  return attribute(meta ?? null, 'content');
}

function headlineOf(above: XmlElement | null): string | null {
  return (
    textIn(childOf(above, 'hedline', 'hl1')) ??
    textIn(childOf(above, 'hedline')) ??
    textIn(childOf(above, 'headline'))
  );
}

function summaryOf(above: XmlElement | null): string | null {
  const abstract = childOf(above, 'abstract');
  const paragraphs = elementsIn(abstract).flatMap((part) => textIn(part) ?? []);
  const whole = textIn(abstract);
  const joined = paragraphs.join(' ');
  // Words that stand in no paragraph are not to be missed.
  return joined.replace(/\s/g, '') === whole?.replace(/\s/g, '') ? joined : whole;
}

function statusOf(docdata: XmlElement | null, isHeld: boolean): Story['status'] {
  const status = attribute(docdata, 'management-status')?.toLowerCase();
  if (status === 'canceled' || status === 'cancelled') return 'withdrawn';
  return status === 'withheld' || isHeld ? 'draft' : 'published';
}

/** Dates of the head; `isHeld`: an embargo that cannot be counted, its offset not being said. */
function datesOf(
  element: XmlElement,
  docdata: XmlElement | null,
  head: XmlElement | null,
): { date: string | null; embargo: string | null; isHeld: boolean; asWritten: WireValues } {
  const norm = (name: string): string | null =>
    attribute(childOf(docdata, name), 'norm') ?? textIn(childOf(docdata, name));
  const [issue, release] = [momentOf(norm('date.issue')), momentOf(norm('date.release'))];
  const printed = momentOf(attribute(childOf(head, 'pubdata'), 'date.publication'));
  const [storyDate = null] = elementsBelow(childOf(element, 'body', 'body.head'), STORY_DATE);
  const written = momentOf(attribute(storyDate, 'norm') ?? textIn(storyDate));
  const isEmbargo = isHeldBack(norm('date.issue'), norm('date.release'));
  const embargo =
    isEmbargo && release.date !== null && isInstant(release.date) ? release.date : null;
  const isEmbargoed = attribute(docdata, 'management-status')?.toLowerCase() === 'embargoed';
  return {
    date: issue.date ?? release.date ?? printed.date ?? written.date,
    embargo,
    isHeld: (isEmbargo || isEmbargoed) && embargo === null,
    asWritten: said({
      'date.issue': issue.asWritten,
      'date.release': embargo === null ? norm('date.release') : null,
      'date.expire': norm('date.expire'),
      'story.date': written.date,
    }),
  };
}

const STORY_DATE = new Set(['story.date']);

/** Whether it is released after it was issued: by the instants, and where one names no zone, as written. */
function isHeldBack(issue: string | null, release: string | null): boolean {
  if (issue === null || release === null) return false;
  return (
    isLater(momentOf(release).date, momentOf(issue).date) ?? digitsOf(release) > digitsOf(issue)
  );
}

/** `2021-05-16T09:00` and `20210516T0900` alike. */
function digitsOf(date: string | null): string {
  return date?.replace(/\D/g, '').slice(0, 14).padEnd(14, '0') ?? '';
}
