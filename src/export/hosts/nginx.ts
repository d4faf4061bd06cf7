// For nginx: lines to `include` in the `server` block that serves the published folder.
import { NOT_FOUND, underBase } from '#archive/urls.ts';
import { ASKED_FOR, ENCODING, KEPT, SITE_HEADERS, TYPES, keptFolder } from './response-headers.ts';
import type { Header } from './response-headers.ts';

export function nginxSnippet(base: string): string {
  return [
    `error_page 404 ${underBase(NOT_FOUND, base)};`,
    ...[...SITE_HEADERS, ASKED_FOR].map(formatHeader),
    ...location(`^~ ${keptFolder(base)}`, [], KEPT),
    ...location(
      String.raw`~ ^${base.replaceAll('.', String.raw`\.`)}.*\.(?:${TYPES.map(([ending]) => ending).join('|')})$`,
      [
        `types { ${TYPES.map(([ending, type]) => `${type} ${ending};`).join(' ')} }`,
        `charset ${ENCODING};`,
        'charset_types *;',
      ],
      ASKED_FOR,
    ),
    '',
  ].join('\n');
}

/** A location that adds a header loses those of its surroundings: so it says them all. */
function location(match: string, lines: ReadonlyArray<string>, caching: Header): string[] {
  const all = [...lines, ...[...SITE_HEADERS, caching].map(formatHeader)];
  return [`location ${match} {`, ...all.map((line) => `  ${line}`), '}'];
}

function formatHeader([name, value]: Header): string {
  return `add_header ${name} "${value}" always;`;
}
