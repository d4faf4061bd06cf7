// Where UTF-8 may be cut, and where it stops being UTF-8.
import { isUtf8 } from 'node:buffer';

/** How many of the bytes make whole characters: all but one that is cut off at the end. */
export function completeUtf8(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 0;
    if (length > 0) return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** The first byte that is not UTF-8: where decoding and encoding again part. */
export function firstNotUtf8(bytes: Buffer): number {
  if (isUtf8(bytes)) return bytes.length;
  const again = Buffer.from(bytes.toString('utf8'), 'utf8');
  let at = 0;
  while (at < bytes.length && bytes[at] === again[at]) at++;
  return at;
}
