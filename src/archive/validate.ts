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
    const parent = issue.code === 'unrecognized_keys' ? valueAt(pruned, issue.path) : null;
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
  const path = issue.path;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const known = path.length === 0 ? Object.keys(schema.shape) : knownKeysAt(path);
      const nearest = nearestOf(key, known);
      const fix = nearest ? `write \`${nearest}\`` : `known keys: ${known.join(', ')}`;
      return at([...path, key], true, 'unknown-key', `unknown key \`${key}\``, fix);
    });
  }
  const field = String(path[0] ?? 'front-matter');
  const missing = path.length > 0 && valueAt(frontMatter.values, path) === undefined;
  const name = path.map(String).join('.');
  if (missing && path.length === 1)
    return [
      at(path, false, `${field}-missing`, `\`${name}\` is missing`, `add a line \`${name}: …\``),
    ];
  const rule = field === 'image' && path[1] === 'alt' ? 'image-alt' : field;
  if (missing)
    return [
      at(
        path.slice(0, -1),
        true,
        rule,
        `\`${name}\` is missing`,
        `add \`${String(path.at(-1))}: …\` to \`${field}\``,
      ),
    ];
  return [at(path, false, rule, `\`${name}\` ${sentenceOf(issue)}`)];

  function at(
    where: ReadonlyArray<PropertyKey>,
    key: boolean,
    rule: string,
    message: string,
    fix?: string,
  ): Problem {
    return {
      rule,
      severity: 'error',
      file,
      ...frontMatter.placeOf(where, key),
      message,
      ...(fix && { fix }),
    };
  }
  function knownKeysAt(where: ReadonlyArray<PropertyKey>): string[] {
    return NESTED_KEYS[String(where[0])] ?? [];
  }
}

/** Keys of the nested values, for the hint when one is misspelt. */
const NESTED_KEYS: Readonly<Record<string, string[]>> = {
  dateline: ['text', 'place', 'date'],
  speakers: ['name', 'role', 'organisation'],
  image: ['src', 'alt', 'credit'],
  corrections: ['date', 'kind', 'was', 'now', 'note'],
  roles: ['role', 'organisation', 'from', 'to'],
};

/** Own messages are phrases that follow the field's name; what the library says is made one. */
function sentenceOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value')
    return `must be one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_union')
    return issue.errors[0]?.[0] ? sentenceOf(issue.errors[0][0]) : issue.message;
  if (issue.code === 'invalid_type')
    return issue.message.startsWith('must') ? issue.message : `must be of type ${issue.expected}`;
  return issue.message.startsWith('Invalid') || issue.message.startsWith('Too')
    ? `is not right: ${issue.message}`
    : issue.message;
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
