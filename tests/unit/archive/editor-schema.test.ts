import { expect, test } from 'vitest';
import { articleSchema } from '#archive/article-schema.ts';
import { editorSchemaOf } from '#archive/editor-schema.ts';
import { registerSchemas } from '#archive/register-schema.ts';
import type { JsonSchema } from '#archive/written-as.ts';

const article = editorSchemaOf(articleSchema);

function property(schema: JsonSchema, key: string): JsonSchema {
  const found = schema.properties?.[key];
  if (typeof found !== 'object') throw new Error(`there is no ${key}`);
  return found;
}

/** Every schema within one, itself included. */
function within(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(within)];
}

test('editorSchemaOf() has the keys of the schema and no other', () => {
  expect(Object.keys(article.properties ?? {})).toEqual(Object.keys(articleSchema.shape));
  expect(article.additionalProperties).toBe(false);
});

test('editorSchemaOf() needs what the schema needs', () => {
  expect(article.required).toEqual(['title', 'date']);
  for (const schema of Object.values(registerSchemas))
    expect(editorSchemaOf(schema).required).toEqual(['name']);
  expect(within(property(article, 'image')).map(({ required }) => required)).toContainEqual([
    'src',
    'alt',
    'credit',
  ]);
});

test('editorSchemaOf() describes every key of articles and registers, nested ones too', () => {
  for (const schema of [articleSchema, ...Object.values(registerSchemas)]) {
    for (const { properties } of within(editorSchemaOf(schema))) {
      for (const [key, value] of Object.entries(properties ?? {}))
        expect.soft(value, key).toHaveProperty('description');
    }
  }
});

test('editorSchemaOf() names no defaults: what is not written need not be', () => {
  expect(within(article).filter((schema) => 'default' in schema)).toEqual([]);
});

test('editorSchemaOf() lists the values of a choice', () => {
  expect(property(article, 'status').enum).toEqual(['draft', 'published', 'withdrawn']);
});

test('editorSchemaOf() allows one item, or nothing, for a list', () => {
  expect(property(article, 'tags').anyOf).toEqual([
    { type: 'array', items: { type: ['string', 'number'], pattern: '\\S' } },
    { type: ['string', 'number'], pattern: '\\S' },
    { type: 'null' },
  ]);
});

test('editorSchemaOf() allows words for a dateline and for a speaker', () => {
  for (const key of ['dateline', 'speakers'])
    expect(within(property(article, key)).map(({ anyOf }) => anyOf)).toContainEqual([
      { type: ['string', 'number'], pattern: '\\S' },
      expect.objectContaining({ type: 'object', additionalProperties: false }),
    ]);
});

test('editorSchemaOf() leaves free what the wire said', () => {
  expect(property(article, 'wire')).toMatchObject({ type: ['object', 'null'] });
});

test('editorSchemaOf() offers names where they are meant, and refuses no other', () => {
  const names = { tags: ['Harbour'], sources: ['Larkwire'], speakers: ['Odile Marchbanks'] };
  const schema = editorSchemaOf(articleSchema, names);
  for (const [key, name] of [
    ['tags', 'Harbour'],
    ['source', 'Larkwire'],
    ['speakers', 'Odile Marchbanks'],
  ] as const) {
    const offers = within(property(schema, key)).filter((inner) => 'defaultSnippets' in inner);
    expect(offers.length).toBeGreaterThan(0);
    for (const offer of offers) {
      expect(offer['defaultSnippets']).toEqual([{ label: name, body: name }]);
      expect(offer).not.toHaveProperty('enum');
    }
  }
  expect(JSON.stringify(property(schema, 'title'))).not.toContain('defaultSnippets');
});

test.each(['Larkwire: West', '2026', 'null', 'Vexley, Ines', '#harbour', '“Quay” [old]'])(
  'editorSchemaOf() offers %s in quotes, as YAML needs it',
  (name) => {
    const [offer] = within(editorSchemaOf(articleSchema, { sources: [name] }))
      .map((schema) => schema['defaultSnippets'])
      .filter(Boolean);
    expect(offer).toEqual([{ label: name, body: JSON.stringify(name) }]);
  },
);

const DAYS = ['2026-03-10', '2024-02-29', ' 2026-12-31 ', '0001-01-01'];
const INSTANTS = [
  '2026-03-10T14:05:00+04:00',
  '2026-03-10 14:05Z',
  '2026-03-10t23:59:59.123z',
  '2026-03-10T14:05:00-0930',
];
const NEITHER = ['10 March 2026', '2026-13-01', '2026-04-31', '2026-3-1', '2026-03-10T14:05', ''];

test.each([
  ['date', [...DAYS, ...INSTANTS], NEITHER],
  ['embargo', INSTANTS, [...DAYS, ...NEITHER]],
  ['canonical', ['https://larkwire.example/1', 'HTTP://larkwire.example'], ['larkwire.example']],
  ['lang', ['en', 'az-Latn'], ['English', 'EN']],
])(
  'the pattern of %s lets through what the archive reads, and stops slips',
  (key, right, wrong) => {
    const [{ pattern, patternErrorMessage } = {}] = within(property(article, key)).filter(
      (schema) => 'pattern' in schema,
    );
    const field = articleSchema.shape[key as 'date'];
    for (const text of [...right, ...wrong]) {
      expect.soft(new RegExp(String(pattern)).test(text), text).toBe(right.includes(text));
      expect.soft(field.safeParse(text).success, text).toBe(right.includes(text));
    }
    expect(patternErrorMessage).toMatch(/^(must be|is not) /);
  },
);
