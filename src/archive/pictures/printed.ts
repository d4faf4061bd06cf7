// How variants are named in HTML: `srcset`, and in `sizes` how wide a picture is where it stands.
import type { Printed } from './variants.ts';

/** Widths the stylesheet gives (tokens.css: `--measure`, `--gutter`), for browsers that choose before it is there. */
export const SIZES = {
  text: '(min-width: 38rem) 34rem, 92vw',
  front: '(min-width: 60rem) 36rem, 92vw',
} as const;

export function srcsetOf(variants: ReadonlyArray<Printed>, href: (path: string) => string): string {
  return variants.map(({ path, width }) => `${href(path)} ${width}w`).join(', ');
}
