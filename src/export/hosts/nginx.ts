// For nginx: lines to `include` in the `server` block that serves the published folder.
import { NOT_FOUND, underBase } from '#archive/urls.ts';
import { ASKED_FOR, KEPT, SITE_HEADERS, keptFolder } from './response-headers.ts';
import type { Header } from './response-headers.ts';

/** A location that adds a header loses those of its surroundings: so it says them all. */
export function nginxSnippet(base: string): string {
  return [
    `error_page 404 ${underBase(NOT_FOUND, base)};`,
    ...[...SITE_HEADERS, ASKED_FOR].map(formatHeader),
    `location ^~ ${keptFolder(base)} {`,
    ...[...SITE_HEADERS, KEPT].map((header) => `  ${formatHeader(header)}`),
    '}',
    '',
  ].join('\n');
}

function formatHeader([name, value]: Header): string {
  return `add_header ${name} "${value}" always;`;
}
