// The kinds of record there are. Their schemas type them, describe their fields for people and become
// their JSON Schemas: nothing is said of a field in two places.
import { z } from 'zod';
import { dataSchemaUrl } from '#archive/urls.ts';
import { articleRecord } from './article-record.ts';
import { placeRecord, sourceRecord, speakerRecord, tagRecord } from './entry-records.ts';
import { quoteRecord } from './quote-record.ts';

export const DATA_KINDS = ['articles', 'quotes', 'speakers', 'places', 'sources', 'tags'] as const;
export type DataKind = (typeof DATA_KINDS)[number];

export const DATA_SCHEMAS = {
  articles: articleRecord,
  quotes: quoteRecord,
  speakers: speakerRecord,
  places: placeRecord,
  sources: sourceRecord,
  tags: tagRecord,
} as const satisfies Record<DataKind, z.ZodObject>;

/** What each kind is, in a sentence. */
export const DATA_SAYS: Readonly<Record<DataKind, string>> = {
  articles: 'Every published article: its facts, who is quoted, and where its words are.',
  quotes: 'Every quotation: its words, whose they are, and how that is known.',
  speakers: 'Everyone quoted or listed by an article.',
  places: 'Where articles were filed.',
  sources: 'The agencies through which they came.',
  tags: 'What they are about.',
};

/** JSON Schema, draft 2020-12. */
export function jsonSchemaOf(
  kind: DataKind,
  absolute: (path: string) => string,
): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(DATA_SCHEMAS[kind], { target: 'draft-2020-12' });
  return {
    $schema,
    $id: absolute(dataSchemaUrl(kind)),
    title: kind,
    description: DATA_SAYS[kind],
    ...schema,
  };
}

/** A record’s fields, as the page about the data lists them. */
export function fieldsOf(kind: DataKind): { name: string; says: string }[] {
  const shape: Readonly<Record<string, z.ZodType>> = DATA_SCHEMAS[kind].shape;
  return Object.entries(shape).map(([name, field]) => ({ name, says: field.description ?? '' }));
}
