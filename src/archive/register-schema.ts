// What an editor may write in a register file: a person, place, agency or tag the archive knows by
// id. Names and aliases decide whom an article means; they are never merged by likeness.
import { z } from 'zod';
import {
  list,
  numberBetween,
  optionalWords,
  webAddress,
  words,
  yearOrDay,
} from './schema-fields.ts';

const aliases = list(words).describe('Other spellings under which articles name it.');
const name = words.describe('The name as the site prints it.');
const address = webAddress.nullable().default(null);
const optionalYearOrDay = yearOrDay.nullable().default(null);

const role = z.strictObject({
  role: words.describe('The office, as the site prints it.'),
  organisation: optionalWords.describe('Where it is held.'),
  from: optionalYearOrDay.describe('Since when: a year, month or day.'),
  to: optionalYearOrDay.describe('Until when; nothing while it is held.'),
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
  licence: optionalWords.describe('On what terms its words may be used: words, or an address.'),
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
