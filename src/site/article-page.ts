// An article's page.
import type { Article } from '#archive/resolved-article.ts';
import { articleUrl } from '#archive/urls.ts';
import { storyOf } from '#archive/views/story.ts';
import type { StoryView } from '#archive/views/story.ts';
import { newsArticleOf, scriptSafe } from '#export/json-ld.ts';
import { directionOf } from '#text/direction.ts';
import { openingOf } from '#text/words.ts';
import { absolute, site } from '#site.config.ts';
import type { Crumb, PageMetadata } from '#site.config.ts';
import { archive } from './archive.ts';
import { articleHtml, bodyOf } from './article-html.ts';
import { dateTrail } from './trail.ts';

export interface ArticlePage {
  readonly metadata: PageMetadata;
  readonly story: StoryView;
  /** The article’s words; empty for a withdrawn one. */
  readonly html: string;
  readonly address: string;
  /** Ready to stand in a script element. */
  readonly jsonLd: string;
  readonly lang: string | undefined;
  readonly dir: 'ltr' | 'rtl' | undefined;
  readonly trail: Crumb[];
}

const TRAIL_LENGTH = 60;

export function articlePaths(): { params: Record<string, string>; props: { id: string } }[] {
  return archive.addresses.map(({ id, day, slug }) => {
    const [year = '', month = '', number = ''] = day.split('-');
    return { params: { year, month, day: number, slug }, props: { id } };
  });
}

/** @param id of an article that has an address */
export async function articlePage(id: string): Promise<ArticlePage> {
  const article = archive.byId.get(id);
  if (!article) throw new RangeError(`there is no article ${id}`);
  const body = article.withdrawn ? null : bodyOf(article);
  const story = storyOf(archive, article, body?.text ?? '');
  const address = absolute(articleUrl(article.id));
  return {
    metadata: metadataOf(article, story),
    story,
    html: body ? await articleHtml(article, body, 'page') : '',
    address,
    jsonLd: scriptSafe(
      newsArticleOf(story, address, article.lang, { title: site.title, lang: site.lang, absolute }),
    ),
    lang: article.lang ?? undefined,
    dir: article.lang ? directionOf(article.lang) : undefined,
    trail: [...dateTrail(article.day, true), { label: openingOf(article.title, TRAIL_LENGTH) }],
  };
}

function metadataOf(article: Article, story: StoryView): PageMetadata {
  return {
    title: article.title,
    description: article.withdrawn
      ? 'This article was withdrawn.'
      : (article.summary ?? article.opening),
    path: articleUrl(article.id),
    canonical: story.original,
    image: story.image,
    article: {
      published: story.published,
      modified: story.updated,
      tags: story.tags.map(({ name }) => name),
    },
    unlisted: article.withdrawn,
  };
}
