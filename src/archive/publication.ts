// What readers may see, and when. Drafts never; embargoed articles from their instant on;
// withdrawn ones keep their address, not their words.
import { timeOf } from '#text/dates.ts';
import type { ArticleFacts } from './article.ts';

export type Publication = 'published' | 'withdrawn' | 'hidden';

/** @param now milliseconds since 1970, one value for a whole build */
export function publicationOf(
  facts: Pick<ArticleFacts, 'status' | 'embargo'>,
  now: number,
): Publication {
  if (facts.status === 'draft') return 'hidden';
  if (facts.embargo !== null && timeOf(facts.embargo) > now) return 'hidden';
  return facts.status === 'withdrawn' ? 'withdrawn' : 'published';
}
