// Copy in memory as a file of it, and all that a format reads there.
import type { Story, WireReading } from '#wire/story.ts';
import type { WireFile } from '#wire/wire-file.ts';
import type { WireFormat } from '#wire/wire-format.ts';

/** A file of this text, given in pieces of so many characters. */
export function aWireFile(text: string, pieceLength = 65_536): WireFile {
  return {
    name: 'copy.xml',
    head: text.slice(0, 64_000),
    chunks: () => oneByOne(piecesOf(text, pieceLength)),
  };
}

function* piecesOf(text: string, length: number): Iterable<string> {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
}

/** Values as they come from a file: each a while after the last. */
export async function* oneByOne<Value>(values: Iterable<Value>): AsyncIterable<Value> {
  for (const value of values) yield await Promise.resolve(value);
}

export async function allOf<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const all: Value[] = [];
  for await (const value of values) all.push(value);
  return all;
}

export async function readingsOf(format: WireFormat, text: string): Promise<WireReading[]> {
  return allOf(format.read(aWireFile(text), { map: {} }));
}

/** The only story of a text. */
export async function storyOf(format: WireFormat, text: string): Promise<Story> {
  const [reading] = await readingsOf(format, text);
  if (!reading || !('story' in reading)) throw new Error(JSON.stringify(reading));
  return reading.story;
}
