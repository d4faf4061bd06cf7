// From an article's words to its HTML, as two ordered lists of pure tree transforms: what the file
// alone decides, and what needs the archive around it. MDX is compiled between the two.
import type { ArticleFacts } from '#archive/article.ts';
import type { Article } from '#archive/resolved-article.ts';
import type { BodyRoot } from '#archive/body/tree.ts';
import { gatherRuns } from './gather-runs.ts';
import { identifyParagraphs } from './identify-paragraphs.ts';
import { levelHeadings } from './level-headings.ts';
import { markQuotations } from './mark-quotations.ts';
import { identifySpeakers } from './identify-speakers.ts';
import { nameVoices } from './name-voices.ts';
import { placeLinks } from './place-links.ts';
import { runInDateline } from './run-in-dateline.ts';
import { unwrapRulings } from './unwrap-rulings.ts';

/** What the file decides: anchors, quotations, dateline. */
export function enhanceFromFile(
  tree: BodyRoot,
  facts: Pick<ArticleFacts, 'quotations' | 'dateline'>,
): BodyRoot {
  let enhanced = markQuotations(tree, facts.quotations);
  enhanced = unwrapRulings(enhanced);
  enhanced = identifyParagraphs(enhanced);
  enhanced = levelHeadings(enhanced);
  enhanced = runInDateline(enhanced, facts.dateline?.text ?? null);
  return gatherRuns(enhanced);
}

/**
 * What the archive decides: who the speakers are, and where the site lies.
 * Without `speakerHref` (in a feed) quotations carry their speaker's id, but no label beside them.
 */
export function enhanceFromArchive(
  tree: BodyRoot,
  article: Article,
  links: { href: (path: string) => string; speakerHref?: (id: string) => string },
): BodyRoot {
  const named = identifySpeakers(tree, article);
  const labelled = links.speakerHref ? nameVoices(named, article, links.speakerHref) : named;
  return placeLinks(labelled, links.href);
}
