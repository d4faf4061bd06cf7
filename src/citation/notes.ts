// What has no field of its own in reference managers: dateline, speaker, and the words.
import { datelineOf, paragraphsOf, voiceOf } from './cited.ts';
import type { Cited } from './cited.ts';

/** In this order, a paragraph each. */
export function notesOf(cited: Cited): string[] {
  const dateline = datelineOf(cited);
  const voice = voiceOf(cited);
  return [
    ...(dateline === null ? [] : [`Dateline: ${dateline}`]),
    ...(voice === null ? [] : [`Words of ${voice}`]),
    ...paragraphsOf(cited),
  ];
}
