// For nginx: what has moved, as a map from the decoded path of a request to the address that holds it now.
import type { Moved } from './moved.ts';

export function nginxMap(moved: ReadonlyArray<Moved>): string {
  return [
    '# In http { }; then in server { }:  if ($moved) { return 301 $moved; }',
    '# Where nginx cannot build the map, give it room:  map_hash_bucket_size 256;',
    'map $uri $moved {',
    ...moved.map(({ from, to }) => `  ${quoted(from)} ${quoted(encodeURI(to))};`),
    '}',
    '',
  ].join('\n');
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
