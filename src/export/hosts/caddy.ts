// For Caddy: lines to `import` in a site block whose `root` is the published folder, or the folder it lies in.
import { NOT_FOUND, underBase } from '#archive/urls.ts';
import { ASKED_FOR, ENCODING, KEPT, SITE_HEADERS, TYPES, keptFolder } from './response-headers.ts';
import type { Header } from './response-headers.ts';

const FILE_SERVER = ['file_server {', '  precompressed br gzip', '}'];

export function caddySnippet(base: string): string {
  const kept = `${keptFolder(base)}*`;
  return [
    base === '/'
      ? '# The published folder is root.'
      : `# The published folder is ${base} below root.`,
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
    ...FILE_SERVER,
    // What was said of the file that is not there holds for the page in its place unless it is said anew.
    'handle_errors {',
    '  @missing expression {http.error.status_code} == 404',
    '  handle @missing {',
    `    header ${formatHeader(ASKED_FOR)}`,
    `    header Content-Type "text/html; charset=${ENCODING}"`,
    `    rewrite * ${underBase(NOT_FOUND, base)}`,
    ...FILE_SERVER.map((line) => `    ${line}`),
    '  }',
    '}',
    '',
  ].join('\n');
}

function formatHeader([name, value]: Header): string {
  return `${name} "${value}"`;
}
