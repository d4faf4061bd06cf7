// The kinds of value front matter is made of: lenient in what editors write, one form behind it.
// A message is a phrase that follows the field’s name.
import { z } from 'zod';
import { isDay, isInstant } from '#text/dates.ts';
import type { Register } from './ids.ts';
import {
  text,
  writtenAs,
  writtenDay,
  writtenInstant,
  writtenWhen,
  writtenWords,
} from './written-as.ts';

const DAY = 'must be a day (2026-03-10)';
const INSTANT = 'must be an instant with its offset (2026-03-10T14:05:00+04:00)';
const WHEN = 'must be a day (2026-03-10) or an instant with its offset (2026-03-10T14:05:00+04:00)';
const WEB_ADDRESS = 'must be an address that begins with https:// or http://';
const YEAR_OR_DAY = 'must be a year, month or day (2026, 2026-03, 2026-03-10)';

/** One or more words on one line. */
export const words = z
  .string({ error: 'must be words' })
  .transform((text) => text.replace(/\s+/g, ' ').trim())
  .pipe(z.string().min(1, 'must not be empty'))
  .register(writtenAs, writtenWords);

/** The same, or nothing. */
export const optionalWords = words.nullable().default(null);

/** Words that name an entry of a register, by id, name or alias, or somebody or something new. */
export const nameIn = (register: Register) =>
  words.clone().register(writtenAs, { ...writtenWords, namesOf: register });

/** A number between two others, both included; front matter gives numbers as they are written. */
export const numberBetween = (least: number, most: number) =>
  z
    .union(
      [
        z.number(),
        z
          .string()
          .regex(/^-?\d+(?:\.\d+)?$/)
          .transform(Number),
      ],
      { error: 'must be a number' },
    )
    .refine((number) => least <= number && number <= most, {
      error: `must be from ${least} to ${most}`,
    })
    .register(writtenAs, {
      keywords: {
        type: ['number', 'string'],
        minimum: least,
        maximum: most,
        pattern: '^-?\\d+(?:\\.\\d+)?$',
      },
    });

/** A day or an instant, as written. */
export const when = z
  .string({ error: WHEN })
  .trim()
  .refine((text) => isDay(text) || isInstant(text), {
    error:
      'is not a day of the calendar (2026-03-10) nor an instant with its offset (2026-03-10T14:05:00+04:00)',
  })
  .register(writtenAs, writtenWhen(WHEN));

/** `YYYY-MM-DD`. */
export const day = z
  .string({ error: DAY })
  .trim()
  .refine(isDay, { error: 'is not a day of the calendar (2026-03-10)' })
  .register(writtenAs, writtenDay(DAY));

/** A point in time with its offset, as written. */
export const instant = z
  .string({ error: INSTANT })
  .trim()
  .refine(isInstant, { error: 'is not an instant with its offset (2026-03-10T14:05:00+04:00)' })
  .register(writtenAs, writtenInstant(INSTANT));

/** A year, month or day. */
export const yearOrDay = z
  .string({ error: YEAR_OR_DAY })
  .refine((text) => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) && isDay(`${text}-01-01`.slice(0, 10)), {
    error: YEAR_OR_DAY,
  })
  .register(writtenAs, {
    keywords: {
      type: ['string', 'integer'],
      pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
      patternErrorMessage: YEAR_OR_DAY,
    },
  });

export const webAddress = z
  .url({ protocol: /^https?$/, error: WEB_ADDRESS })
  .register(writtenAs, text('^\\s*[Hh][Tt][Tt][Pp][Ss]?:', WEB_ADDRESS));

export const languageTag = patterned(
  /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
  'is not a language tag such as en or az-Latn',
);

/** Path of an address on this site; one that climbs out of it is none. */
export const sitePath = patterned(
  /^\/(?!\/)(?!(?:[^\s?#]*\/)?\.{1,2}(?:\/|$))[^\s?#]*$/,
  'must be a path that begins with /, without . or .. in it',
);

/** A list; a single item counts as a list of one, nothing as an empty one. */
export const list = <Item extends z.ZodType>(item: Item) =>
  z
    .preprocess(
      (value) =>
        value === null || value === undefined
          ? []
          : Array.isArray(value)
            ? (value as unknown[])
            : [value],
      z.array(item),
    )
    .register(writtenAs, { list: true });

/** An object; words alone count as one with this key only. */
export const orAlone = <Key extends string, Full extends z.ZodObject<Record<Key, z.ZodType>>>(
  key: Key,
  full: Full,
) => {
  const schema = z.preprocess(
    (value) => (typeof value === 'string' ? { [key]: value } : value),
    full,
  );
  writtenAs.add(schema, { aloneFor: key });
  return schema;
};

function patterned(pattern: RegExp, message: string) {
  return z.string().regex(pattern, message).register(writtenAs, text(pattern.source, message));
}
