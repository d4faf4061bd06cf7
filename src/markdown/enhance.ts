// From an article's words to its HTML, as two ordered lists of pure tree transforms: what the file
// alone decides, and what needs the archive around it. MDX is compiled between the two.
import type { ArticleFacts } from '#archive/article.ts';
import type { Article } from '#archive/resolved-article.ts';
import type { BodyRoot } from '#archive/body/tree.ts';
import type { ShownPicture } from '#archive/pictures/variants.ts';
import { articleUrl } from '#archive/urls.ts';
import { gatherRuns } from './gather-runs.ts';
import { identifyParagraphs } from './identify-paragraphs.ts';
import { levelHeadings } from './level-headings.ts';
import { markCorrections } from './mark-corrections.ts';
import { markQuotations } from './mark-quotations.ts';
import { identifySpeakers } from './identify-speakers.ts';
import { nameVoices } from './name-voices.ts';
import { placeLinks } from './place-links.ts';
import { placePictures } from './place-pictures.ts';
import { plainMarkup } from './plain-markup.ts';
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

/** Where an article is read: on its own page or in a feed, and on which site. */
export interface Surroundings {
  readonly audience: 'page' | 'feed';
  /** Turns a path of the site into the address to print. */
  readonly href: (path: string) => string;
  /** The picture of a path; null where there is none. */
  readonly pictureAt: (path: string) => ShownPicture | null;
  /** Language of the site's own words. */
  readonly lang: string;
}

/**
 * What the archive decides: who the speakers are, in which sizes pictures are there, and where the
 * site lies. On its own page an article has a label beside each quotation, and what was corrected is
 * marked. In a feed it has neither, links within it lead to its page, a picture is one, and its mark-up is plain.
 */
export function enhanceFromArchive(
  tree: BodyRoot,
  article: Article,
  surroundings: Surroundings,
): BodyRoot {
  const { audience, href, lang } = surroundings;
  const pictured = placePictures(tree, surroundings);
  if (audience === 'feed') {
    const page = articleUrl(article.id);
    return plainMarkup(placeLinks(pictured, href, page), href(page));
  }
  const corrected = markCorrections(identifySpeakers(pictured, article), article.corrections, lang);
  return placeLinks(nameVoices(corrected, article, lang), href);
}
