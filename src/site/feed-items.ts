// Articles as items of feeds. An item takes what its article’s page takes, so the page leaves it here in passing
// and feeds, which are made later, find it: an article is read and marked up once a build.
import type { BodyRoot } from '#archive/body/tree.ts';
import type { Article } from '#archive/resolved-article.ts';
import { articleUrl } from '#archive/urls.ts';
import { voicesIn } from '#archive/views/story.ts';
import type { StoryVoice } from '#archive/views/story.ts';
import { articleContentOf } from '#export/feeds/article-content.ts';
import { articleItemOf } from '#export/feeds/article-item.ts';
import { sized } from '#export/feeds/fit.ts';
import type { SizedItem } from '#export/feeds/fit.ts';
import { given } from '#intake/given.ts';
import { absolute } from '#site.config.ts';
import { archive } from './archive.ts';
import { bodyOf, placedTree, treeOf } from './article-html.ts';
import { naming } from './feed-frame.ts';
import { leadPictureOf, sharedPictureOf } from './pictures.ts';

/** None in the preview, where an article may change at any time. */
const kept = import.meta.env.DEV ? null : (await given()).items;

/** Keeps the item of an article whose page is being made. */
export function keepItem(
  article: Article,
  tree: BodyRoot,
  voices: ReadonlyArray<StoryVoice>,
): void {
  if (kept && !kept.has(article.id))
    kept.put(article.id, JSON.stringify(madeItem(article, tree, voices)));
}

/** The item of an article: kept, or made now. */
export async function itemOf(article: Article): Promise<SizedItem> {
  if (article.withdrawn)
    return sized(articleItemOf(archive, article, { html: '', image: null }, naming));
  const known = kept?.take(article.id);
  if (known !== undefined) return JSON.parse(known) as SizedItem;
  const body = bodyOf(article);
  return madeItem(article, await treeOf(article, body), voicesIn(archive, article, body.text));
}

function madeItem(article: Article, tree: BodyRoot, voices: ReadonlyArray<StoryVoice>): SizedItem {
  const lead = leadPictureOf(article.image);
  const html = articleContentOf(
    {
      page: absolute(articleUrl(article.id)),
      lang: article.lang,
      corrections: article.corrections,
      lead,
      body: placedTree(tree, article, 'feed'),
      voices,
    },
    absolute,
  );
  const image = sharedPictureOf(lead)?.src ?? null;
  return sized(articleItemOf(archive, article, { html, image }, naming));
}
