// The bytes of a file, gzip unpacked as it is read: neither is ever held as a whole.
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { WireError } from '../wire-error.ts';

const START = { line: 1 };

/**
 * What gives the bytes of a file; each call begins anew. They end in a WireError (`gzip`) where the
 * file is damaged.
 * @throws WireError when there is no such file to read
 */
export async function unpackedBytes(path: string): Promise<() => AsyncIterable<Buffer>> {
  try {
    if (!(await stat(path)).isFile())
      throw new WireError('no-file', `${path} is no file`, START, 'name a file');
    const isPacked = await isGzip(path);
    return () => (isPacked ? gunzipped(path) : plain(path));
  } catch (error) {
    throw unreadable(path, error);
  }
}

async function isGzip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await file.close();
  }
}

async function* plain(path: string): AsyncIterable<Buffer> {
  const file = createReadStream(path);
  try {
    for await (const piece of file) yield piece as Buffer;
  } catch (error) {
    throw unreadable(path, error);
  }
}

async function* gunzipped(path: string): AsyncIterable<Buffer> {
  const gunzip = createGunzip();
  // The error reaches whoever reads from gunzip.
  pipeline(createReadStream(path), gunzip, () => undefined);
  let line = 1;
  try {
    for await (const piece of gunzip) {
      yield piece as Buffer;
      line += lineEndsIn(piece as Buffer);
    }
  } catch (error) {
    if (!String((error as NodeJS.ErrnoException).code).startsWith('Z_'))
      throw unreadable(path, error);
    throw new WireError(
      'gzip',
      'the gzip file is damaged or cut off here',
      { line },
      'copy it anew',
    );
  }
}

function lineEndsIn(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) count++;
  return count;
}

function unreadable(path: string, error: unknown): WireError {
  if (error instanceof WireError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new WireError('no-file', `there is no file ${path}`, START, 'name a file that exists');
  return new WireError(
    'unreadable',
    `${path} cannot be read: ${message}`,
    START,
    'make the file readable',
  );
}
