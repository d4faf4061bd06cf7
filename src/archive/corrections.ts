// A correction stands in two places: at the words it put right, and in the list below the article. Each
// leads to the other; both are numbered as the article lists them, from 1.
import type { Correction } from './article-schema.ts';
import type { BodyRoot } from './body/tree.ts';
import { isElement, nodesIn } from './body/tree.ts';

/** What was done, as readers are told. */
export const CORRECTION_KINDS = {
  corrected: 'Corrected',
  refiled: 'Refiled',
  updated: 'Updated',
  withdrawn: 'Withdrawn',
} as const satisfies Record<Correction['kind'], string>;

/** The anchor of the words a correction put right. */
export function correctedPlace(number: number): string {
  return `correction-${number}`;
}

/** The anchor of a correction in the list. */
export function correctionEntry(number: number): string {
  return `correction-${number}-entry`;
}

/** The numbers of the corrections whose words are marked in a text. */
export function markedIn(tree: BodyRoot, count: number): ReadonlySet<number> {
  const ids = new Set(
    nodesIn(tree).flatMap((node) => (isElement(node) ? [node.properties['id']] : [])),
  );
  return new Set(
    Array.from({ length: count }, (_, index) => index + 1).filter((number) =>
      ids.has(correctedPlace(number)),
    ),
  );
}
