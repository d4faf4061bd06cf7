// What `npm run check` is asked to do.
import { parseArgs } from 'node:util';
import { articleSchema } from '#archive/article-schema.ts';
import { registerSchemas } from '#archive/register-schema.ts';
import { RULES } from '#archive/rules.ts';
import { nearestOf } from '#text/nearest.ts';
import { CommandError } from '../fail.ts';

export const FORMATS = ['text', 'json', 'sarif', 'github'] as const;
export type Format = (typeof FORMATS)[number];

export interface CheckOptions {
  readonly format: Format;
  readonly strict: boolean;
  readonly fix: boolean;
  readonly record: boolean;
  /** Every problem, however many a rule has. */
  readonly all: boolean;
  /** The rules asked for; null for all. */
  readonly rules: ReadonlySet<string> | null;
}

const USAGE = `npm run check -- [options]
  --fix            mend what can be mended safely, and say what was mended
  --rule NAME,…    these rules alone, and every problem of theirs
  --all            every problem, however many there are of a rule
  --strict         warnings fail as errors do
  --format FORMAT  ${FORMATS.join(', ')} (SARIF 2.1.0; GitHub's annotations)
  --json           the same as --format json: one array of problems
  --record         add the addresses that are published now to the list of published ones`;

/** @throws CommandError (status 2) that says what is wrong with the call, and how it goes */
export function checkOptionsFrom(args: ReadonlyArray<string>): CheckOptions {
  const values = valuesOf(args);
  const { json, strict, fix, record, all } = values;
  const format = values.format ?? (json ? 'json' : 'text');
  if (!isFormat(format) || (json && format !== 'json'))
    throw wrong(
      isFormat(format)
        ? `--json is --format json, not ${format}`
        : `--format ${format}: there is ${FORMATS.join(', ')}`,
    );
  if (record && fix) throw wrong('--record and --fix: mend first, then record');
  const rules = values.rule.flatMap((names) => names.split(',')).map((name) => name.trim());
  for (const name of rules) refuseUnknown(name);
  return { format, strict, fix, record, all, rules: rules.length > 0 ? new Set(rules) : null };
}

function valuesOf(args: ReadonlyArray<string>) {
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        json: flag,
        strict: flag,
        fix: flag,
        record: flag,
        all: flag,
        format: { type: 'string' },
        rule: { type: 'string', multiple: true, default: [] },
      },
    }).values;
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : String(error));
  }
}

function isFormat(name: string): name is Format {
  return (FORMATS as ReadonlyArray<string>).includes(name);
}

/** Names under which problems are reported: the rules, and the keys of front matter. */
function ruleNames(): string[] {
  const keys = [articleSchema, ...Object.values(registerSchemas)].flatMap(({ shape }) =>
    Object.keys(shape),
  );
  const named = Object.keys(RULES).filter((name) => !name.startsWith('<'));
  return [...new Set([...named, ...keys, ...keys.map((key) => `${key}-missing`)])];
}

function refuseUnknown(name: string): void {
  const names = ruleNames();
  if (names.includes(name)) return;
  const nearest = nearestOf(name, names);
  throw wrong(
    `--rule ${name}: there is no such rule${nearest ? `; did you mean ${nearest}?` : ''}`,
  );
}

function wrong(message: string): CommandError {
  return new CommandError(`${message}\n${USAGE}`, 2);
}
