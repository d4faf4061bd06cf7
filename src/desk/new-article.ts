// A new article's file: what is known of it above, and no words yet. A draft may be without them; nothing
// reaches readers before its status says so.
import { articleSchema } from '#archive/article-schema.ts';
import { parseDateline } from '#archive/datelines/parse.ts';
import { isSlug } from '#archive/ids.ts';
import { isDay, isInstant, dayOf } from '#text/dates.ts';
import { articleSource } from './article-source.ts';
import { namesOfTags } from './field-values.ts';
import { slugFor } from './slug-for.ts';

/** What an editor says of an article not yet written. */
export interface Outline {
  readonly title: string;
  readonly date: string;
  readonly dateline: string | null;
  readonly source: string | null;
  readonly speakers: ReadonlyArray<string>;
  readonly tags: ReadonlyArray<string>;
  readonly summary: string | null;
  /** The last part of the address; null to make it from the title. */
  readonly slug: string | null;
}

export type OutlineField = keyof Outline;

/** What is wrong with one answer, with what to write instead; null when it can stand. */
export function faultIn(field: OutlineField, answer: string): string | null {
  if (field === 'title' && answer.trim() === '') return 'a headline has words';
  if (field === 'date' && !isDay(answer) && !isInstant(answer))
    return `"${answer}" is no day: write it like 2026-03-10`;
  if (field === 'dateline' && parseDateline(answer, '2000-01-01') === null)
    return `no place can be read in "${answer}": write it like QUILLMOUTH, March 10.`;
  if (field === 'slug' && !isSlug(answer))
    return `"${answer}" cannot stand in an address: lower-case letters, digits and hyphens can`;
  return null;
}

/** @throws Error when an answer cannot stand; `faultIn` tells beforehand */
export function newArticle(outline: Outline): { readonly file: string; readonly source: string } {
  const title = outline.title.replace(/\s+/g, ' ').trim();
  const slug = outline.slug ?? slugFor(title, title);
  const day = dayOf(outline.date);
  const values = {
    title,
    date: outline.date,
    dateline: outline.dateline,
    source: outline.source,
    speakers: outline.speakers,
    tags: namesOfTags(outline.tags),
    summary: outline.summary,
    status: 'draft',
  };
  articleSchema.parse(values);
  return {
    file: `articles/${day.slice(0, 4)}/${day.slice(5, 7)}/${slug}.md`,
    source: articleSource(values, ''),
  };
}
