// For Caddy: lines to `import` in the site block that serves the published folder.
import { NOT_FOUND, underBase } from '#archive/urls.ts';
import { ASKED_FOR, ENCODING, KEPT, SITE_HEADERS, TYPES, keptFolder } from './response-headers.ts';
import type { Header } from './response-headers.ts';

export function caddySnippet(base: string): string {
  const kept = `${keptFolder(base)}*`;
  return [
    'header {',
    ...SITE_HEADERS.map((header) => `  ${formatHeader(header)}`),
    '}',
    `@kept path ${kept}`,
    `header @kept ${formatHeader(KEPT)}`,
    `@asked not path ${kept}`,
    `header @asked ${formatHeader(ASKED_FOR)}`,
    ...TYPES.flatMap(([ending, type]) => [
      `@${ending} path *.${ending}`,
      `header @${ending} Content-Type "${type}; charset=${ENCODING}"`,
    ]),
    'handle_errors 404 {',
    `  rewrite * ${underBase(NOT_FOUND, base)}`,
    '  file_server',
    '}',
    '',
  ].join('\n');
}

function formatHeader([name, value]: Header): string {
  return `${name} "${value}"`;
}
