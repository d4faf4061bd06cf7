// What an editor may write above an article, and the one strict shape the code sees. Every field
// accepts its own parsed form too, so the same schema types the content collection.
// Descriptions are for editors: they become hover help and the table in CONTRIBUTING.md.
import { z } from 'zod';
import {
  day,
  instant,
  languageTag,
  list,
  nameIn,
  optionalWords,
  orAlone,
  sitePath,
  webAddress,
  when,
  words,
} from './schema-fields.ts';

/** The dateline as an editor gives it. */
export const datelineSchema = orAlone(
  'text',
  z.strictObject(
    {
      text: words.describe('The dateline as the wire has it, word for word.'),
      place: optionalWords.describe('The place, where the parser would read another one.'),
      date: day
        .nullable()
        .default(null)
        .describe('The day, where the parser would read another one.'),
    },
    { error: 'must be words, or text with place and date' },
  ),
);

/** A person quoted, with role and organisation as this article states them. */
export const speakerSchema = orAlone(
  'name',
  z.strictObject(
    {
      name: nameIn('speakers').describe('Name or id in the register.'),
      role: optionalWords.describe('Role as this article states it.'),
      organisation: optionalWords.describe('Organisation as this article states it.'),
    },
    { error: 'must be a name, or name with role and organisation' },
  ),
);

export const correctionSchema = z.strictObject({
  date: when.describe('When it was corrected.'),
  kind: z
    .enum(['corrected', 'refiled', 'updated', 'withdrawn'])
    .describe('Substantive error, slip of the pen, new facts, or withdrawal.'),
  was: optionalWords.describe('The words that stood there.'),
  now: optionalWords.describe('The words that stand there now.'),
  note: optionalWords.describe('What was wrong, for readers.'),
});

export const imageSchema = z.strictObject({
  src: words.describe('A path in the archive’s folder: /pictures/harbour.jpg.'),
  alt: words.describe('What the picture shows, for those who do not see it.'),
  credit: words.describe('Who made it.'),
});

export const articleSchema = z.strictObject({
  title: words.describe('The headline.'),
  date: when.describe('Publication: a day, or an instant with its offset.'),
  dateline: datelineSchema
    .nullable()
    .default(null)
    .describe('Verbatim; an object with text, place and date overrules the parser.'),
  source: nameIn('sources')
    .nullable()
    .default(null)
    .describe('The agency: id or name in the register.'),
  speakers: list(speakerSchema).describe('Who is quoted, in order of appearance.'),
  tags: list(nameIn('tags')).describe('What it is about: ids or names in the register.'),
  summary: optionalWords.describe('One or two sentences for lists, feeds and search engines.'),
  updated: when.nullable().default(null).describe('Last change of substance.'),
  canonical: webAddress.nullable().default(null).describe('Address of the original.'),
  lang: languageTag
    .nullable()
    .default(null)
    .describe('Language of the article, where it is not the site’s.'),
  image: imageSchema.nullable().default(null).describe('Lead picture.'),
  aliases: list(sitePath).describe('Old addresses on this site that lead here.'),
  status: z
    .enum(['draft', 'published', 'withdrawn'])
    .default('published')
    .describe('Drafts are not published; withdrawn articles keep their address and say why.'),
  embargo: instant.nullable().default(null).describe('Not published before this instant.'),
  corrections: list(correctionSchema).describe('What was changed since publication, oldest first.'),
  wire: z
    .record(z.string(), z.json(), { error: 'must be facts by name' })
    .nullable()
    .default(null)
    .describe('What the wire said beyond these keys, by its own names; `import` writes it.'),
});

export type ArticleFrontMatter = z.output<typeof articleSchema>;
export type SpeakerAsStated = z.output<typeof speakerSchema>;
export type Correction = z.output<typeof correctionSchema>;
export type LeadImage = z.output<typeof imageSchema>;
