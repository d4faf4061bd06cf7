// What the front page says, as one value.
import type { LeadPicture } from './lead-picture.ts';
import type { Teaser } from './teaser.ts';

export interface FrontView {
  readonly lead: Teaser | null;
  /** The lead's. */
  readonly picture: LeadPicture | null;
  readonly pull: { readonly words: string; readonly path: string; readonly speaker: string } | null;
  readonly seconds: ReadonlyArray<Teaser>;
  readonly rest: ReadonlyArray<Teaser>;
  readonly heard: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly count: number;
  }>;
  /** What appeared on the day of the newest article in earlier years, the latest first; null where nothing did. */
  readonly onThisDay: {
    /** `25 February` */
    readonly day: string;
    readonly years: ReadonlyArray<{
      readonly year: string;
      readonly count: number;
      readonly path: string;
    }>;
  } | null;
}
