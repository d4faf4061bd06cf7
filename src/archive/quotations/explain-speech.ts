// Why the engine answers as it does: for each quotation of a text the sieve that gave the speaker, what
// that sieve reads, and on what ground the words that name the speaker mean that person.
import { attribute } from './attribution.ts';
import { ENGLISH } from './english.ts';
import { kindsOf } from './kinds.ts';
import { readMarks } from './marks.ts';
import type { QuotationKind, Span } from './quotation.ts';
import type { Ground } from './resolve/resolution.ts';
import { readScene, spanOf } from './scene.ts';
import { SIEVES } from './sieves/order.ts';

/** One stretch of quoted words, before the pieces of interrupted quotations are joined. */
export interface Explanation {
  readonly segments: ReadonlyArray<Span>;
  readonly kind: QuotationKind;
  /** Name of the sieve that answered, and an example of what it reads; `none` and null when none did. */
  readonly rule: string;
  readonly example: string | null;
  readonly mention: Span | null;
  readonly speaker: string | null;
  /** Null when nobody could be told from the mention. */
  readonly ground: Ground | null;
}

export function explainSpeech(text: string, listed: ReadonlyArray<string> = []): Explanation[] {
  const scene = readScene(text, readMarks(text).words, listed, ENGLISH);
  const { ofQuotations } = attribute(scene);
  const kinds = kindsOf(scene, ofQuotations);
  return scene.quotations.flatMap((quoted, index): Explanation[] => {
    const attribution = ofQuotations[index];
    if (!attribution) return [];
    const { rule, reference, resolution } = attribution;
    return [
      {
        segments: quoted.segments,
        kind: kinds[index] ?? 'not-speech',
        rule,
        example: SIEVES.find(({ name }) => name === rule)?.example ?? null,
        mention: reference && spanOf(scene, reference),
        speaker: resolution?.member.name ?? null,
        ground: resolution?.ground ?? null,
      },
    ];
  });
}
