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

/** Path of the folder of such files, as requests have it. */
export function keptFolder(base: string): string {
  return underBase(ASSETS, base);
}

/** All that is said with the file at a path, as requests have it. */
export function headersFor(path: string, base: string): ReadonlyArray<Header> {
  return [...SITE_HEADERS, path.startsWith(keptFolder(base)) ? KEPT : ASKED_FOR];
}
