// What an editor may write above a file, as JSON Schema: completion, checking and hover help in text
// editors come from it. It is made from the schema that parses the file, so the two cannot part.
import { z } from 'zod';
import type { Register } from './ids.ts';
import { writtenAs } from './written-as.ts';
import type { JsonSchema } from './written-as.ts';

/** Names to offer where one of a register is meant. They refuse nothing. */
export type Suggestions = Readonly<Partial<Record<Register, ReadonlyArray<string>>>>;

/**
 * JSON Schema (draft 07) of the front matter a schema parses. It may let through what the schema
 * refuses (30 February in no leap year), never the other way round: nobody is told off for what is right.
 */
export function editorSchemaOf(schema: z.ZodObject, suggestions: Suggestions = {}): JsonSchema {
  const { definitions: _unused, ...written } = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-07',
    override: ({ zodSchema, jsonSchema }) => asWritten(zodSchema, jsonSchema, suggestions),
  });
  return written;
}

/** Called for a schema and again for each description laid over it: what is done, stays as it is. */
function asWritten(schema: z.core.$ZodType, json: JsonSchema, suggestions: Suggestions): void {
  delete json.default;
  const { def } = schema._zod;
  if (def.type === 'record') replace(json, { type: 'object' });
  if (schema instanceof z.ZodObject && json.properties) json.required = requiredOf(schema);
  const { keywords, list, aloneFor, namesOf } = writtenAs.get(schema) ?? {};
  if (keywords) replace(json, keywords);
  const names = namesOf && suggestions[namesOf];
  if (names?.length)
    json['defaultSnippets'] = names.map((name) => ({ label: name, body: asYaml(name) }));
  if (list && json.type === 'array') {
    const { items } = json;
    replace(json, { anyOf: [{ type: 'array', items }, items, { type: 'null' }] as JsonSchema[] });
  }
  if (aloneFor !== undefined && json.type === 'object') {
    const { description: _description, ...alone } = json.properties?.[aloneFor] as JsonSchema;
    replace(json, { anyOf: [alone, { ...json }] });
  }
}

function requiredOf({ shape }: z.ZodObject): string[] {
  return Object.keys(shape).filter((key) => !z.safeParse(shape[key] ?? z.any(), undefined).success);
}

/** The same object says something else, under the same description. */
function replace(json: JsonSchema, keywords: JsonSchema): void {
  for (const key of Object.keys(json)) if (key !== 'description') Reflect.deleteProperty(json, key);
  Object.assign(json, keywords);
}

/** A name as it may stand in YAML, also in a list on one line. */
function asYaml(name: string): string {
  const plain =
    /^\p{L}[\p{L}\p{M}\p{N} .’'()&/-]*$/u.test(name) && !/^(?:true|false|null)$/i.test(name);
  return plain ? name : JSON.stringify(name);
}
