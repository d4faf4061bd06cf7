// What an editor may write in a register file: a person, place, agency or tag the archive knows by
// id. Names and aliases decide whom an article means; they are never merged by likeness.
import { z } from 'zod';
import { list, numberBetween, optionalWords, webAddress, words } from './schema-fields.ts';

const aliases = list(words).describe('Other spellings under which articles name it.');
const name = words.describe('The name as the site prints it.');
const address = webAddress.nullable().default(null);
const yearOrDay = z
  .string({ error: 'must be a year, month or day (2026, 2026-03, 2026-03-10)' })
  .refine((text) => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text), {
    error: 'must be a year, month or day (2026, 2026-03, 2026-03-10)',
  })
  .nullable()
  .default(null);

const role = z.strictObject({
  role: words,
  organisation: optionalWords,
  from: yearOrDay,
  to: yearOrDay,
});

export const speakerEntry = z.strictObject({
  name,
  aliases,
  url: address.describe('A page about the person.'),
  roles: list(role).describe('Offices held, oldest first.'),
  distinct: list(words).describe('Ids of people with a like name who are somebody else.'),
});
export const placeEntry = z.strictObject({
  name,
  aliases,
  country: optionalWords.describe('Country, as the site prints it.'),
  latitude: numberBetween(-90, 90).nullable().default(null).describe('Degrees north.'),
  longitude: numberBetween(-180, 180).nullable().default(null).describe('Degrees east.'),
});
export const sourceEntry = z.strictObject({
  name,
  aliases,
  url: address.describe('The agency’s own site.'),
});
export const tagEntry = z.strictObject({
  name,
  aliases,
  description: optionalWords.describe('What the tag covers, in a sentence.'),
});

export const registerSchemas = {
  speakers: speakerEntry,
  places: placeEntry,
  sources: sourceEntry,
  tags: tagEntry,
};

export interface RegisterEntries {
  speakers: z.output<typeof speakerEntry>;
  places: z.output<typeof placeEntry>;
  sources: z.output<typeof sourceEntry>;
  tags: z.output<typeof tagEntry>;
}
