// What the page of a month or a day says, as one value.
import type { Teaser } from './teaser.ts';
import type { EitherSide } from '../timeline.ts';

export interface DateListView {
  readonly title: string;
  readonly url: string;
  readonly facts: ReadonlyArray<string>;
  /** Path of a month’s feed; days have none. */
  readonly feed: string | null;
  readonly around: EitherSide;
  readonly days: ReadonlyArray<{
    readonly day: string;
    readonly heading: string;
    readonly path: string;
    readonly teasers: ReadonlyArray<Teaser>;
  }>;
  readonly page: number;
  readonly pages: number;
}
