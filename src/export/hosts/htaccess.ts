// `.htaccess`, which Apache reads from any folder it serves, where AllowOverride has FileInfo.
import { NOT_FOUND, underBase } from '#archive/urls.ts';
import { ASKED_FOR, ENCODING, KEPT, SITE_HEADERS, TYPES, keptFolder } from './response-headers.ts';
import type { Header } from './response-headers.ts';

export function htaccess(base: string): string {
  return [
    `ErrorDocument 404 ${underBase(NOT_FOUND, base)}`,
    '<IfModule mod_headers.c>',
    ...SITE_HEADERS.map((header) => `  Header always set ${formatHeader(header)}`),
    `  Header set ${formatHeader(ASKED_FOR)}`,
    `  <If "%{REQUEST_URI} =~ m#^${keptFolder(base).replaceAll('.', '\\.')}#">`,
    `    Header set ${formatHeader(KEPT)}`,
    '  </If>',
    '</IfModule>',
    '<IfModule mod_mime.c>',
    ...TYPES.map(([ending, type]) => `  AddType "${type}; charset=${ENCODING}" .${ending}`),
    '</IfModule>',
    '',
  ].join('\n');
}

function formatHeader([name, value]: Header): string {
  return `${name} "${value}"`;
}
