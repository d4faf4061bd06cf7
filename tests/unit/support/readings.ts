// Readers of wire formats in tests: the readings of a text, and what they hold.
import type { Story, WireReading } from '#wire/story.ts';
import { WireError } from '#wire/wire-error.ts';
import type { ReadOptions, WireFormat } from '#wire/wire-format.ts';
import { allOf, aWireFile } from './wire-file.ts';

export async function readingsOf(
  format: WireFormat,
  text: string,
  map: ReadOptions['map'] = {},
): Promise<WireReading[]> {
  return allOf(format.read(aWireFile(text), { map }));
}

/** The one story of a text. */
export async function storyOf(
  format: WireFormat,
  text: string,
  map: ReadOptions['map'] = {},
): Promise<Story> {
  const [reading, ...others] = await readingsOf(format, text, map);
  if (reading === undefined || others.length > 0 || !('story' in reading))
    throw new Error(`not one story: ${JSON.stringify([reading, ...others])}`);
  return reading.story;
}

/** Line, rule and message of each problem of a text. */
export async function problemsOf(
  format: WireFormat,
  text: string,
  map: ReadOptions['map'] = {},
): Promise<[number, string][]> {
  const readings = await readingsOf(format, text, map);
  return readings.flatMap((reading): [number, string][] =>
    'problem' in reading ? [[reading.problem.line, reading.problem.rule]] : [],
  );
}

/** The error with which reading a text ends. */
export async function errorOf(format: WireFormat, text: string): Promise<WireError> {
  try {
    await readingsOf(format, text);
  } catch (error) {
    if (error instanceof WireError) return error;
    throw error;
  }
  throw new Error('it was read without an error');
}
