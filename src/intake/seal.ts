// What closes a file that is kept between runs: without it, or with another, the file is not all that was written.
import { createHash } from 'node:crypto';

/** @param text all that stands before the seal */
export function sealOf(text: string): string {
  return createHash('sha1').update(text).digest('base64url');
}
