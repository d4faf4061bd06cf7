// The kinds of value front matter is made of: lenient in what editors write, one form behind it.
// A message is a phrase that follows the field’s name.
import { z } from 'zod';
import { isDay, isInstant } from '#text/dates.ts';

/** One or more words on one line. */
export const words = z
  .string({ error: 'must be words' })
  .transform((text) => text.replace(/\s+/g, ' ').trim())
  .pipe(z.string().min(1, 'must not be empty'));

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
    });

/** The same, or nothing. */
export const optionalWords = words.nullable().default(null);

/** A day or an instant, as written. */
export const when = z
  .string({
    error: 'must be a day (2026-03-10) or an instant with its offset (2026-03-10T14:05:00+04:00)',
  })
  .trim()
  .refine((text) => isDay(text) || isInstant(text), {
    error:
      'is not a day of the calendar (2026-03-10) nor an instant with its offset (2026-03-10T14:05:00+04:00)',
  });

/** `YYYY-MM-DD`. */
export const day = z
  .string({ error: 'must be a day (2026-03-10)' })
  .trim()
  .refine(isDay, { error: 'is not a day of the calendar (2026-03-10)' });

/** A point in time with its offset, as written. */
export const instant = z
  .string({ error: 'must be an instant with its offset (2026-03-10T14:05:00+04:00)' })
  .trim()
  .refine(isInstant, { error: 'is not an instant with its offset (2026-03-10T14:05:00+04:00)' });

export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'must be an address that begins with https:// or http://',
});

/** A list; a single item counts as a list of one, nothing as an empty one. */
export const list = <Item extends z.ZodType>(item: Item) =>
  z.preprocess(
    (value) =>
      value === null || value === undefined
        ? []
        : Array.isArray(value)
          ? (value as unknown[])
          : [value],
    z.array(item),
  );
