// An article's page.
import { neighboursOf } from '#archive/archive.ts';
import { parseRegisterId } from '#archive/ids.ts';
import type { Article } from '#archive/resolved-article.ts';
import { articleUrl, entryUrl } from '#archive/urls.ts';
import { printedStoryOf } from '#archive/views/printed-story.ts';
import type { PrintedStory } from '#archive/views/printed-story.ts';
import { relatedViewsOf } from '#archive/views/related.ts';
import { storyOf } from '#archive/views/story.ts';
import type { StoryView } from '#archive/views/story.ts';
import type { LeadPicture } from '#archive/views/lead-picture.ts';
import { teaserOf } from '#archive/views/teaser.ts';
import type { CitedArticle } from '#citation/cited.ts';
import { directionOf } from '#text/direction.ts';
import { absolute, site } from '#site.config.ts';
import type { Crumb, PageMetadata } from '#site.config.ts';
import { archive } from './archive.ts';
import { bodyOf, htmlOf, placedTree, treeOf } from './article-html.ts';
import { keepItem } from './feed-items.ts';
import { noteOpening } from './note.ts';
import { leadPictureOf, sharedPictureOf } from './pictures.ts';
import { relatedOf } from './related.ts';
import { articleStamp } from './stamps.ts';
import { articleData } from './structured-data.ts';
import { dateTrail } from './trail.ts';
import { twinsOf } from './twins.ts';
import type { Twin } from './twins.ts';

export interface ArticlePage {
  readonly metadata: PageMetadata;
  readonly story: PrintedStory;
  readonly lead: LeadPicture | null;
  /** The article’s words; empty for a withdrawn one. */
  readonly html: string;
  readonly address: string;
  /** What it takes to cite the article, or words from it. */
  readonly citation: CitedArticle;
  /** What reference managers are told; nothing of a withdrawn one. */
  readonly cited: {
    readonly citation: CitedArticle;
    readonly tags: ReadonlyArray<string>;
    readonly licence: string | null;
    readonly modified: string | null;
  } | null;
  /** Ready to stand in a script element. */
  readonly jsonLd: string;
  readonly lang: string | undefined;
  readonly dir: 'ltr' | 'rtl' | undefined;
  readonly trail: Crumb[];
  /** The same in other forms. */
  readonly twins: ReadonlyArray<Twin>;
}

export function articlePaths(): { params: Record<string, string>; props: { id: string } }[] {
  return archive.addresses.map(({ id, day, slug }) => {
    const [year = '', month = '', number = ''] = day.split('-');
    return { params: { year, month, day: number, slug }, props: { id } };
  });
}

/** All that an article’s page follows from. @param id of an article that has an address */
export function articleInputs(id: string): unknown {
  const article = articleAt(id);
  const { earlier, later } = neighboursOf(archive, article.id);
  return [
    articleStamp(article),
    relatedViewsOf(archive, relatedOf(article.id)),
    [earlier, later].map((neighbour) => neighbour && teaserOf(archive, neighbour)),
  ];
}

function articleAt(id: string): Article {
  const article = archive.byId.get(id);
  if (!article) throw new RangeError(`there is no article ${id}`);
  return article;
}

/** @param id of an article that has an address */
export async function articlePage(id: string): Promise<ArticlePage> {
  const article = articleAt(id);
  const body = article.withdrawn ? null : bodyOf(article);
  const whole = body && (await treeOf(article, body));
  const tree = whole && placedTree(whole, article, 'page');
  const story = storyOf(archive, article, body?.text ?? '', relatedOf(article.id));
  if (whole) keepItem(article, whole, story.voices);
  const lead = leadPictureOf(story.image);
  const shared = sharedPictureOf(lead);
  const address = absolute(articleUrl(article.id));
  const trail = dateTrail(article.day, true);
  const citation = citedArticleOf(article, story, address);
  return {
    metadata: { ...metadataOf(article, story), image: shared ?? null },
    story: printedStoryOf(story, tree, noteOn),
    lead,
    html: tree ? htmlOf(tree) : '',
    address,
    citation,
    cited: story.withdrawn
      ? null
      : {
          citation,
          tags: story.tags.map(({ name }) => name),
          licence: story.licence,
          modified: story.updated,
        },
    jsonLd: articleData(story, address, shared?.src ?? null, trail),
    lang: article.lang ?? undefined,
    dir: article.lang ? directionOf(article.lang) : undefined,
    trail,
    twins: twinsOf(article.id),
  };
}

function noteOn(speaker: string): string | null {
  const id = parseRegisterId('speakers', speaker);
  const entry = id && archive.entries.speakers.get(id);
  return entry ? noteOpening(entry) : null;
}

function metadataOf(article: Article, story: StoryView): PageMetadata {
  return {
    title: article.title,
    description: article.withdrawn
      ? 'This article was withdrawn.'
      : (article.summary ?? article.opening),
    path: articleUrl(article.id),
    canonical: story.original,
    article: {
      published: story.published,
      modified: story.updated,
      tags: story.tags.map(({ name }) => name),
      author: story.source && absolute(entryUrl('sources', story.source.id)),
    },
    unlisted: article.withdrawn,
  };
}

function citedArticleOf(article: Article, story: StoryView, url: string): CitedArticle {
  return {
    title: story.title,
    url,
    day: story.day,
    source: story.source?.name ?? null,
    place: story.place?.name ?? null,
    dateline: story.dateline,
    site: site.title,
    lang: article.lang ?? site.lang,
    speakers: article.voices.map(({ id, name, role, organisation }) => ({
      id,
      name,
      role,
      organisation,
    })),
  };
}
