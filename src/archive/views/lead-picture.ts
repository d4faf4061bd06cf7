// The picture an article leads with, as pages show it.
import type { LeadImage } from '../article-schema.ts';
import type { ShownPicture } from '../pictures/variants.ts';

export interface LeadPicture extends LeadImage {
  /** Null where it lies on another host: then a link leads to it. */
  readonly shown: ShownPicture | null;
}
