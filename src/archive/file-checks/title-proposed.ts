// title-proposed: `import` found copy without a headline and proposed one from the text's own words. The
// comment behind it says so; until it goes, nobody has written or confirmed a headline.
import type { FrontMatter } from '../front-matter.ts';
import type { Problem } from '../problem.ts';
import type { FileReading } from './check-file.ts';

/** The comment that marks a proposed headline: `title: The tide turned # proposed: …`. */
export const PROPOSED_TITLE = 'proposed: write the headline, or delete this comment';

/** Whether a headline is a proposal that nobody has confirmed. */
export function isTitleProposed(frontMatter: Pick<FrontMatter, 'commentOn'>): boolean {
  return frontMatter.commentOn('title')?.startsWith('proposed') === true;
}

export function checkTitleProposed({ file, frontMatter }: FileReading): Problem[] {
  if (!isTitleProposed(frontMatter)) return [];
  return [
    {
      rule: 'title-proposed',
      severity: 'warning',
      file,
      ...frontMatter.placeOf(['title']),
      message: 'the headline is a proposal, made of the first sentence’s words',
      fix: 'write the headline, or delete the comment behind it',
    },
  ];
}
