// How a kind of value may be written, where that is more than its schema shows to the outside: what
// editors' schemas are made from, beside the schema itself (editor-schema.ts).
import { z } from 'zod';
import type { Register } from './ids.ts';

export interface WrittenAs {
  /** JSON Schema keywords in place of the schema's own. */
  readonly keywords?: JsonSchema;
  /** One item may stand for a list of one, nothing for an empty list. */
  readonly list?: true;
  /** Words alone may stand for an object with this key only. */
  readonly aloneFor?: string;
  /** Names of this register are meant; others are as good. */
  readonly namesOf?: Register;
}

/** A part of a JSON Schema, draft 07. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

export const writtenAs = z.registry<WrittenAs>();

// The calendar but for leap years, and surrounding space, which parsing cuts off.
const DAY =
  '\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))';
const TIME =
  '[Tt ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:[Zz]|[+-](?:0\\d|1[0-4]):?[0-5]\\d)';

/** Text that a pattern describes; `message` is a phrase that says what to write. */
export function text(pattern: string, message: string): WrittenAs {
  return { keywords: { type: 'string', pattern, patternErrorMessage: message } };
}

export const writtenDay = (message: string): WrittenAs => text(`^\\s*${DAY}\\s*$`, message);
export const writtenInstant = (message: string): WrittenAs =>
  text(`^\\s*${DAY}${TIME}\\s*$`, message);
export const writtenWhen = (message: string): WrittenAs =>
  text(`^\\s*${DAY}(?:${TIME})?\\s*$`, message);

/** A text editor takes a headline such as `2026` for a number; the archive reads what is written. */
export const writtenWords: WrittenAs = {
  keywords: { type: ['string', 'number'], pattern: '\\S' },
};
