// For nginx: lines to `include` in a `server` block whose `root` is the published folder, or the folder it lies in.
import { NOT_FOUND, underBase } from '#archive/urls.ts';
import { ASKED_FOR, ENCODING, KEPT, SITE_HEADERS, TYPES, keptFolder } from './response-headers.ts';
import type { Header } from './response-headers.ts';

/** @param brotli whether nginx has the module that sends `.br` files: without it, it would not start */
export function nginxSnippet(base: string, brotli = false): string {
  return [
    base === '/'
      ? '# The published folder is root.'
      : `# The published folder is ${base} below root.`,
    'gzip_static on;',
    'gzip_vary on;',
    ...(brotli ? ['brotli_static on;'] : []),
    `error_page 404 ${underBase(NOT_FOUND, base)};`,
    ...[...SITE_HEADERS, ASKED_FOR].map(formatHeader),
    ...location(`^~ ${keptFolder(base)}`, [], KEPT),
    // Not `charset`, which says nothing of what is sent packed.
    ...location(
      String.raw`~ ^${base.replaceAll('.', String.raw`\.`)}.*\.(?:${TYPES.map(([ending]) => ending).join('|')})$`,
      [
        'types {',
        ...TYPES.map(([ending, type]) => `  "${type}; charset=${ENCODING}" ${ending};`),
        '}',
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
