// `the minister`, `this letter`: what a text speaks of as already known.
import type { Discourse } from '../discourse.ts';
import type { Reference } from '../noun-phrases.ts';

export function isDefinite({ prose }: Discourse, { from }: Reference): boolean {
  return /^(?:the|this|that)$/.test(prose.tokens[from]?.lower ?? '');
}
