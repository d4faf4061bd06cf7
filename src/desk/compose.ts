// A story from a wire → an article of the archive: what the wire says under the archive's own names, its
// words as Markdown, who is quoted as the engine reads them. What has no field is kept under `wire:`.
import type { Root } from 'hast';
import { parseArticle } from '#archive/article.ts';
import type { ArticleFacts } from '#archive/article.ts';
import { readBlocks } from '#archive/body/blocks.ts';
import { parseDateline } from '#archive/datelines/parse.ts';
import type { Problem } from '#archive/problem.ts';
import { readSources } from '#archive/sources.ts';
import { dayOf, isInstant } from '#text/dates.ts';
import type { Story } from '#wire/story.ts';
import { articleSource } from './article-source.ts';
import type { FrontMatterValues, Proposals } from './article-source.ts';
import { datelineOf, dayOfDateline, latestDayOf } from './dateline-value.ts';
import {
  isRegistrable,
  languageOf,
  namesOfTags,
  oneLine,
  summaryOf,
  webAddressOf,
} from './field-values.ts';
import { proposedHeadline } from './headline.ts';
import { slugFor } from './slug-for.ts';
import { takeFoot } from './take-foot.ts';
import { takeHead } from './take-head.ts';
import { toMarkdown } from './to-markdown.ts';
import { wireFactsOf } from './wire-facts.ts';

/** What the person at the desk says of copy; it overrules what the copy says. */
export interface Orders {
  readonly title: string | null;
  readonly source: string | null;
  readonly date: string | null;
  /** Leave whom the text quotes to the archive's reading instead of listing them as confirmed. */
  readonly leaveSpeakers: boolean;
  /** The site's language, which articles need not name. */
  readonly siteLang: string;
  /** YYYY-MM-DD near which a day without a year is looked for where nothing else gives one. */
  readonly today: string;
}

/** An article that is not in the archive yet. */
export interface Draft {
  readonly story: Story;
  /** The last part of the address it wants. */
  readonly slug: string;
  readonly day: string;
  readonly values: FrontMatterValues;
  /** Markdown. */
  readonly body: string;
  readonly proposed: Proposals;
  /** The whole file. */
  readonly source: string;
  /** What the archive reads in it. */
  readonly facts: ArticleFacts;
}

/** A draft, or why this story can be none: in words that follow the story's place. */
export type Composition = Draft | { readonly problem: Pick<Problem, 'rule' | 'message' | 'fix'> };

export function composeArticle(story: Story, orders: Orders): Composition {
  const near = dayOf(orders.date ?? story.date ?? orders.today);
  const closed = takeFoot(story.body);
  const opened = takeHead(closed.body, orders.title ?? story.headline, near);
  const { text } = readBlocks(opened.body);
  if (text.trim() === '')
    return refusal('body-missing', 'the story has no words', 'send it with its text');
  const dateline = story.dateline ?? opened.dateline;
  const said = orders.date ?? story.date ?? opened.date ?? dayOfDateline(dateline, near);
  const date = said ?? latestDayOf(dateline, orders.today);
  if (date === null)
    return refusal('date', 'no date can be read in the story', 'give it with --date 2026-03-10');
  if (story.embargo !== null && !isInstant(story.embargo))
    return refusal(
      'embargo',
      `the embargo "${story.embargo}" names no instant`,
      'write it with its time and offset',
    );
  const named = story.source !== null && isRegistrable(story.source) ? oneLine(story.source) : null;
  const headline = orders.title ?? story.headline ?? opened.headline;
  const title = oneLine(headline ?? proposedHeadline(text));
  const values: FrontMatterValues = {
    title,
    date,
    dateline: datelineOf(dateline, dayOf(date)),
    source: orders.source ?? named ?? sourceOf(text, dateline, dayOf(date)),
    tags: namesOfTags(story.tags),
    summary: summaryOf(story.summary ?? opened.summary, title, text),
    updated: story.updated === date ? null : story.updated,
    canonical: webAddressOf(story.canonical),
    lang: languageOf(story.language, orders.siteLang),
    status: story.status === 'published' ? null : story.status,
    embargo: story.embargo,
    wire: wireFactsOf({ ...story, dateline }, opened, closed, dayOf(date)),
    ...story.own,
  };
  const proposed = { title: headline === null, date: said === null };
  return draftOf(story, values, opened.body, proposed, orders.leaveSpeakers);
}

function draftOf(
  story: Story,
  values: FrontMatterValues,
  words: Root,
  proposed: Proposals,
  leaveSpeakers: boolean,
): Composition {
  const body = toMarkdown(words);
  const slug = slugFor(String(values['title']), body);
  const written = articleSource(values, body, proposed);
  const { facts, problems } = parseArticle(`articles/${slug}.md`, written);
  const error = problems.find(({ severity }) => severity === 'error');
  if (!facts || error)
    return refusal(
      error?.rule ?? 'article',
      error?.message ?? 'no article can be made of it',
      error?.fix,
    );
  // Whom copy lists that was an article, an editor has listed.
  const isListed = leaveSpeakers || 'speakers' in story.own;
  const speakers = isListed
    ? []
    : facts.people.filter(({ name }) => isRegistrable(name)).map(statedOf);
  const complete = speakers.length === 0 ? values : { ...values, speakers };
  return {
    story,
    slug,
    day: dayOf(facts.date),
    values: complete,
    body,
    proposed,
    source: complete === values ? written : articleSource(complete, body, proposed),
    facts: {
      ...facts,
      speakers: [
        ...facts.speakers,
        ...speakers.map(({ role, organisation, name }) => ({
          name,
          role: role ?? null,
          organisation: organisation ?? null,
        })),
      ],
    },
  };
}

/** A person as front matter lists them: just the name where nothing else is stated. */
function statedOf({ name, role, organisation }: ArticleFacts['people'][number]): {
  name: string;
  role?: string;
  organisation?: string;
} {
  return { name, ...(role !== null && { role }), ...(organisation !== null && { organisation }) };
}

/** The agency that the text says reports it, else the one it says somebody told. A dateline's own agency needs no key. */
function sourceOf(text: string, dateline: string | null, day: string): string | null {
  if (dateline !== null && parseDateline(dateline, day)?.source != null) return null;
  const mentions = readSources(text);
  const carrier =
    mentions.find(({ relation }) => relation === 'reports') ??
    mentions.find(({ relation }) => relation === 'told');
  return carrier?.name ?? null;
}

function refusal(rule: string, message: string, fix: string | undefined): Composition {
  return { problem: { rule, message, ...(fix !== undefined && { fix }) } };
}
