// JSON as the search fetches it: packed here, so that it travels small from any host.
import { gzipSync } from 'node:zlib';

export function packed(value: unknown): Buffer {
  return gzipSync(JSON.stringify(value), { level: 9 });
}
