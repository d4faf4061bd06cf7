// From a schema's complaints to problems an editor can mend: the place of the value, the rule, the
// nearest known key.
import type { z } from 'zod';
import { nearestOf } from '#text/nearest.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Problem } from './problem.ts';

/**
 * Parsed values and one problem for each fault found. Unknown keys alone do not keep the values from
 * being parsed, so that everything else that is wrong with the file is found at once.
 */
export function validate<Schema extends z.ZodObject>(
  schema: Schema,
  frontMatter: FrontMatter,
  file: string,
): { values: z.output<Schema> | null; problems: Problem[] } {
  const result = schema.safeParse(frontMatter.values);
  if (result.success) return { values: result.data, problems: [] };
  const { issues } = result.error;
  const known = schema.safeParse(withoutKeys(frontMatter.values, issues));
  return {
    values: known.success ? known.data : null,
    problems: issues.flatMap((issue) => problemsOf(issue, schema, frontMatter, file)),
  };
}

/** The values without the keys the schema does not know. */
function withoutKeys(values: unknown, issues: ReadonlyArray<z.core.$ZodIssue>): unknown {
  const pruned: unknown = structuredClone(values);
  for (const issue of issues) {
    const parent = valueAt(pruned, writtenPath(values, issue.path));
    if (issue.code !== 'unrecognized_keys' || typeof parent !== 'object' || parent === null)
      continue;
    for (const key of issue.keys) Reflect.deleteProperty(parent, key);
  }
  return pruned;
}

function problemsOf(
  issue: z.core.$ZodIssue,
  schema: z.ZodObject,
  frontMatter: FrontMatter,
  file: string,
): Problem[] {
  const path = writtenPath(frontMatter.values, issue.path);
  const field = String(path[0]);
  if (issue.code === 'unrecognized_keys') {
    const known = path.length === 0 ? Object.keys(schema.shape) : (NESTED_KEYS[field] ?? []);
    return issue.keys.map((key) => {
      const nearest = nearestOf(key, known);
      const fix = nearest ? `write \`${nearest}\`` : `known keys: ${known.join(', ')}`;
      return problem([...path, key], 'unknown-key', `unknown key \`${key}\``, fix);
    });
  }
  const name = path.map(String).join('.');
  const rule = RULES_OF_THEIR_OWN[name] ?? field;
  if (valueAt(frontMatter.values, path) !== undefined) {
    return [problem(path, rule, `\`${name}\` ${phraseOf(issue)}`)];
  }
  const key = String(path.at(-1));
  return path.length === 1
    ? [problem([], `${rule}-missing`, `\`${name}\` is missing`, `add a line \`${key}: …\``)]
    : [problem(path.slice(0, -1), rule, `\`${name}\` is missing`, `add \`${key}: …\` to it`)];

  function problem(
    where: ReadonlyArray<PropertyKey>,
    rule: string,
    message: string,
    fix?: string,
  ): Problem {
    // What is missing or unknown is shown at its key, what is wrong at the value.
    const place = frontMatter.placeOf(where, fix !== undefined && typeof where.at(-1) === 'string');
    return { rule, severity: 'error', file, ...place, message, ...(fix && { fix }) };
  }
}

/** What every picture needs, wherever it stands. */
const RULES_OF_THEIR_OWN: Readonly<Record<string, string>> = {
  'image.alt': 'image-alt',
  'image.credit': 'image-credit',
};

/** Keys of the nested values, for the hint when one is misspelt. */
const NESTED_KEYS: Readonly<Record<string, string[]>> = {
  dateline: ['text', 'place', 'date'],
  speakers: ['name', 'role', 'organisation'],
  image: ['src', 'alt', 'credit'],
  corrections: ['date', 'kind', 'was', 'now', 'note'],
  roles: ['role', 'organisation', 'from', 'to'],
};

/** What is wrong, as a phrase that follows the field's name; the schema's own messages are such. */
function phraseOf(issue: z.core.$ZodIssue): string {
  if (/^(?:must|is) /.test(issue.message)) return issue.message;
  if (issue.code === 'invalid_value')
    return `must be one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_type') return `must be a ${issue.expected}`;
  const [inner] = issue.code === 'invalid_union' ? (issue.errors[0] ?? []) : [];
  return inner ? phraseOf(inner) : `is not right: ${issue.message}`;
}

/** A path as it was written: where a single item stands for a list of one, it has no number. */
function writtenPath(values: unknown, path: ReadonlyArray<PropertyKey>): PropertyKey[] {
  return path.filter(
    (key, at) => typeof key !== 'number' || Array.isArray(valueAt(values, path.slice(0, at))),
  );
}

function valueAt(values: unknown, path: ReadonlyArray<PropertyKey>): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    values,
  );
}
