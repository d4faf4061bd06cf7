// What a host says with the files of the site. Not said here: Strict-Transport-Security, which binds
// the whole host name for years and is its owner's to say.
import { ASSETS, underBase } from '#archive/urls.ts';
import { SITE_POLICY } from '../content-security-policy.ts';

export type Header = readonly [name: string, value: string];

/** With every response. */
export const SITE_HEADERS: ReadonlyArray<Header> = [
  ['Content-Security-Policy', SITE_POLICY],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

/** With files whose names change when their bytes do. */
export const KEPT: Header = ['Cache-Control', 'public, max-age=31536000, immutable'];
/** With all others: asked for each time, sent again only when changed. */
export const ASKED_FOR: Header = ['Cache-Control', 'no-cache'];

/** Files whose type a host may not know, or say without their encoding, by the ends of their names. */
export const TYPES: ReadonlyArray<readonly [ending: string, type: string]> = [
  ['md', 'text/markdown'],
  ['txt', 'text/plain'],
  ['csv', 'text/csv'],
  ['jsonl', 'application/jsonl'],
];

export const ENCODING = 'utf-8';

/** Path of the folder of files that are kept, as requests have it. */
export function keptFolder(base: string): string {
  return underBase(ASSETS, base);
}

/** All that is said with the file at a path, as requests have it. */
export function headersFor(path: string, base: string): ReadonlyArray<Header> {
  const type = TYPES.find(([ending]) => path.endsWith(`.${ending}`))?.[1];
  return [
    ...SITE_HEADERS,
    path.startsWith(keptFolder(base)) ? KEPT : ASKED_FOR,
    ...(type === undefined ? [] : [['Content-Type', `${type}; charset=${ENCODING}`] as const]),
  ];
}
