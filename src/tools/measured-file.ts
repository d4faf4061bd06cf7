// How much of a file of copy has been read, for whoever watches.
import type { WireFile } from '#wire/wire-file.ts';

/**
 * The file, and how much of it has been read: from 0 to 1, or null. Its length is only known by reading it
 * once more, which is done where somebody looks on.
 */
export async function measured(
  file: WireFile,
): Promise<{ counted: WireFile; part: () => number | null }> {
  let [total, read] = [0, 0];
  if (process.stderr.isTTY) for await (const chunk of file.chunks()) total += chunk.length;
  const chunks = async function* (): AsyncIterable<string> {
    read = 0;
    for await (const chunk of file.chunks()) {
      read += chunk.length;
      yield chunk;
    }
  };
  return { counted: { ...file, chunks }, part: () => (total === 0 ? null : read / total) };
}
