// What the front page says, as one value.
import type { Teaser } from './teaser.ts';

export interface FrontView {
  readonly lead: Teaser | null;
  readonly pull: { readonly words: string; readonly path: string; readonly speaker: string } | null;
  readonly seconds: ReadonlyArray<Teaser>;
  readonly rest: ReadonlyArray<Teaser>;
  readonly heard: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly count: number;
  }>;
}
