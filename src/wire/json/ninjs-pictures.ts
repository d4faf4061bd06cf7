// What a ninjs item brings along: its pictures, with what is said of them, and other items.
import { webAddress } from '../addresses.ts';
import type { WireValue } from '../story.ts';
import { fieldsOf } from './ninjs-fields.ts';
import type { Fields } from './ninjs-fields.ts';
import { listOf, recordOf, wireValueOf } from './values.ts';
import type { JsonRecord } from './values.ts';

/** The pictures that belong to an item: `src` in its largest form, or else `uri`; `alt`, `caption`, `credit`. */
export function ninjsPictures(fields: Fields): WireValue[] {
  return associated(fields).filter(isPicture).map(pictureOf);
}

/** Associated items that are no pictures, as they came. */
export function otherAssociations(fields: Fields): WireValue[] {
  return associated(fields)
    .filter((item) => !isPicture(item))
    .map((item) => wireValueOf(item));
}

/** Version 1 names them by keys, later ones in a list. */
function associated(fields: Fields): JsonRecord[] {
  return itemsIn(fields.value('associations'));
}

function itemsIn(value: unknown): JsonRecord[] {
  const record = recordOf(value);
  const items = record === null ? listOf(value) : Object.values(record);
  return items.map(recordOf).filter((item) => item !== null);
}

function isPicture(item: JsonRecord): boolean {
  return /^(?:picture|image|photo|graphic)$/.test(fieldsOf(item).words('type') ?? '');
}

function pictureOf(item: JsonRecord): WireValue {
  const fields = fieldsOf(item);
  const src =
    largest(itemsIn(fields.value('renditions'))) ?? webAddress(fields.words('href', 'url'));
  const uri = fields.words('uri');
  const alt = fields.words('alttext', 'alt', 'headline') ?? fields.inRole('headlines', 'main');
  const caption =
    fields.words('description_caption', 'description_text', 'caption') ??
    fields.inRole('descriptions', 'caption', 'main');
  const credit = fields.words('creditline', 'byline', 'by', 'copyrightholder');
  return {
    ...(src !== null ? { src } : uri !== null ? { uri } : {}),
    ...(alt !== null && { alt }),
    ...(caption !== null && { caption }),
    ...(credit !== null && { credit }),
  };
}

function largest(renditions: ReadonlyArray<JsonRecord>): string | null {
  const known = renditions
    .map((rendition) => ({
      href: webAddress(rendition['href']),
      width: Number(rendition['width']) || 0,
    }))
    .filter(({ href }) => href !== null);
  return known.sort((a, b) => b.width - a.width)[0]?.href ?? null;
}
