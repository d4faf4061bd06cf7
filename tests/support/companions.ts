// Packed copies in a folder, looked at as a server would send them.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { packedFrom } from '#tools/compress/companions.ts';
import { filesBelow } from './built-site.ts';

/** Companions that hold other bytes than their file, or have none. */
export function wrongCompanions(folder: string): string[] {
  return filesBelow(folder).filter((path) => {
    const source = packedFrom(path);
    if (source === null) return false;
    if (!existsSync(join(folder, source))) return true;
    const unpack = path.endsWith('.br') ? brotliDecompressSync : gunzipSync;
    return !unpack(readFileSync(join(folder, path))).equals(readFileSync(join(folder, source)));
  });
}
