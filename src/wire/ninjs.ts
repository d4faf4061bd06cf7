// IPTC ninjs, versions 1 to 3 (iptc.org/standards/ninjs): one item, a list of them, or an envelope
// around such a list.
import { webAddress } from './addresses.ts';
import { bodyFromParagraphs } from './from-html.ts';
import { recordsIn } from './json/documents.ts';
import { ninjsBody } from './json/ninjs-body.ts';
import { fieldsOf } from './json/ninjs-fields.ts';
import type { Fields } from './json/ninjs-fields.ts';
import { ninjsPictures, otherAssociations } from './json/ninjs-pictures.ts';
import { beginsLikeNinjs } from './json/recognise-json.ts';
import { STATUSES } from './json/statuses.ts';
import { fieldsLeft, listOf, nameOf, namesOf, recordOf, wordsIn } from './json/values.ts';
import type { JsonRecord } from './json/values.ts';
import { bodyWithWords, dateIn, embargoIn, languageIn, readingOf } from './readings.ts';
import { aStory } from './story.ts';
import type { Story, WireReading } from './story.ts';
import { WireError } from './wire-error.ts';
import { textOf } from './wire-file.ts';
import type { WireFile } from './wire-file.ts';
import type { WireFormat } from './wire-format.ts';

export const ninjs: WireFormat = { name: 'ninjs', recognises: beginsLikeNinjs, read: readItems };

async function* readItems(file: WireFile): AsyncIterable<WireReading> {
  for (const { value, line } of recordsIn(await textOf(file), isNinjs)) {
    yield readingOf(file.name, line, () => {
      const item = recordOf(value);
      if (item === null)
        throw new WireError(
          'json-record',
          'this is no item',
          { line },
          'write an object in braces: {"uri": …}',
        );
      return storyOfNinjs(item, line);
    });
  }
}

const MARKS =
  /^(?:versioncreated|contentcreated|firstcreated|pubstatus|representationtype|headlines|bodies|body_\w+|headline_\w+)$/;

/** Whether a record is an item of ninjs: it has a `uri`, the one field it must have, and others of its own. */
export function isNinjs(record: JsonRecord): boolean {
  return typeof record['uri'] === 'string' && fieldsOf(record).matching(MARKS).length > 0;
}

/** Fields that became the article's; the others are kept as they came. */
const TAKEN =
  /^(?:uri|type|headlines?|headline_.*|bodies|body_.*|versioncreated|firstcreated|contentcreated|embargoed(?:until)?|language|by|byline|associations?|\$schema)$/;

/**
 * The story of an item.
 * @throws WireError for an item that is no text, has none, or a date that is none
 */
export function storyOfNinjs(item: JsonRecord, line: number): Story {
  const fields = fieldsOf(item);
  refuseOthers(fields);
  const headline = headlineOf(fields);
  const summary = summaryOf(fields);
  const body = ninjsBody(fields);
  const opening = bodyFromParagraphs(summary === null ? [] : [summary]);
  const root = bodyWithWords(body?.root ?? opening, headline);
  const versioned = dateIn('versioncreated', fields.words('versioncreated'));
  const date = dateIn('firstcreated', fields.words('firstcreated', 'contentcreated')) ?? versioned;
  const byline = fields.words('by', 'byline');
  const images = [...ninjsPictures(fields), ...(body?.images ?? [])];
  const associations = otherAssociations(fields);
  const taken = new Set(fields.matching(TAKEN).map(([key]) => key));
  return aStory({
    id: fields.words('uri'),
    headline,
    date,
    updated: versioned === date ? null : versioned,
    embargo: embargoIn('embargoed', fields.words('embargoeduntil', 'embargoed')),
    status: statusOf(fields),
    source: sourceOf(fields),
    language: languageIn(fields.words('language')),
    summary: body === null ? null : summary,
    tags: tagsOf(fields),
    canonical: webAddress(fields.words('url', 'weburl', 'canonicalurl')),
    body: root,
    wire: {
      ...(byline !== null && { byline }),
      ...fieldsLeft(item, taken),
      ...(body === null && { 'summary-only': true }),
      ...(body?.vignette && { vignette: body.vignette }),
      ...(associations.length > 0 && { associations }),
      ...(images.length > 0 && { images }),
    },
    line,
  });
}

function refuseOthers(fields: Fields): void {
  const type = fields.words('type');
  if (type === null || /^(?:text|composite|article)$/i.test(type)) return;
  throw new WireError(
    'not-text',
    `the item’s type is “${type}”: it is no text`,
    { line: 1 },
    'send the text it belongs to; pictures come with that',
  );
}

function headlineOf(fields: Fields): string | null {
  const keyed = fields.matching(/^headline_/).map(([, value]) => wordsIn(value));
  return (
    fields.inRole('headlines', 'main', 'headline') ??
    fields.words('headline', 'headline_main') ??
    keyed.find((words) => words !== null) ??
    null
  );
}

/** An editor's; a text that breaks off was cut from the body by a machine. */
function summaryOf(fields: Fields): string | null {
  const words =
    fields.inRole('descriptions', 'summary', 'drop', 'main') ??
    fields.words('description_summary', 'description_text', 'description');
  return words !== null && /[.!?…]["”’»]*$/.test(words) && !/<\w/.test(words) ? words : null;
}

/** What is in no known state is not for readers yet. */
function statusOf(fields: Fields): Story['status'] {
  const status = fields.words('pubstatus');
  return status === null ? 'published' : (STATUSES.get(status.toLowerCase()) ?? 'draft');
}

function sourceOf(fields: Fields): string | null {
  const sources = listOf(fields.value('infosources', 'infosource'));
  const named = sources.find((source) => /source/i.test(wordsIn(recordOf(source)?.['role']) ?? ''));
  return (
    nameOf(named) ??
    nameOf(fields.value('copyrightholder')) ??
    nameOf(fields.value('provider', 'source')) ??
    null
  );
}

/** Names of subjects and keywords, as far as people would use them; codes are none. */
function tagsOf(fields: Fields): string[] {
  const names = [
    ...namesOf(fields.value('subjects', 'subject')),
    ...namesOf(fields.value('keywords', 'keyword')),
  ];
  return [...new Set(names)].filter(
    (name) => name.length <= 40 && /\p{L}{2}/u.test(name) && !/[:/]|^\w*\d{4}/.test(name),
  );
}
