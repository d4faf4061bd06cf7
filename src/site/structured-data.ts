// What pages tell machines (JSON-LD), each with the way to it.
import type { Register } from '#archive/ids.ts';
import type { Entry } from '#archive/archive.ts';
import type { StoryView } from '#archive/views/story.ts';
import type { SpokenWords } from '#archive/views/register.ts';
import { breadcrumbsOf } from '#export/json-ld/breadcrumbs.ts';
import { entryThing } from '#export/json-ld/entries.ts';
import { graphOf } from '#export/json-ld/graph.ts';
import type { JsonLdSite } from '#export/json-ld/graph.ts';
import { collectionPageOf, frontPageOf, profilePageOf } from '#export/json-ld/pages.ts';
import type { ListPage } from '#export/json-ld/pages.ts';
import { newsArticleOf } from '#export/json-ld/news-article.ts';
import { absolute, site } from '#site.config.ts';
import type { Crumb } from '#site.config.ts';

const here: JsonLdSite = {
  title: site.title,
  description: site.description,
  lang: site.lang,
  absolute,
};

type Trail = ReadonlyArray<Crumb>;

export function articleData(
  story: StoryView,
  address: string,
  picture: string | null,
  trail: Trail,
): string {
  return graphOf([...newsArticleOf(story, address, here, picture), ...breadcrumbsOf(trail, here)]);
}

/** @param paths of the articles the page lists, in order */
export function listData(page: ListPage, paths: ReadonlyArray<string>, trail: Trail): string {
  return graphOf([...collectionPageOf(page, paths, null, here), ...breadcrumbsOf(trail, here)]);
}

/** The page of a place, agency or tag. */
export function entryData(
  register: Register,
  entry: Entry<Register>,
  page: ListPage,
  paths: ReadonlyArray<string>,
  trail: Trail,
): string {
  const about = entryThing(register, entry, here);
  return graphOf([...collectionPageOf(page, paths, about, here), ...breadcrumbsOf(trail, here)]);
}

/** A person’s page with the quotations that stand on it. */
export function speakerData(
  entry: Entry<Register>,
  page: ListPage,
  quotations: ReadonlyArray<SpokenWords>,
  trail: Trail,
): string {
  const person = entryThing('speakers', entry, here);
  return graphOf([...profilePageOf(page, person, quotations, here), ...breadcrumbsOf(trail, here)]);
}

export function frontData(): string {
  return graphOf(frontPageOf(here));
}
