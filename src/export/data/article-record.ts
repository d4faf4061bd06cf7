// One published article as data: its facts. Its words stand in its twin, not here.
import { z } from 'zod';
import type { Article } from '#archive/resolved-article.ts';
import { articleUrl, twinUrl } from '#archive/urls.ts';
import { nameIn } from './data-context.ts';
import type { DataContext } from './data-context.ts';
import { quotesIn } from './quote-record.ts';

const words = z.string().nullable();

export const articleRecord = z.strictObject({
  id: z.string().describe('Its address without the slashes at its ends.'),
  address: z.url().describe('Of its page.'),
  title: z.string().describe('The headline.'),
  date: z.string().describe('When it appeared: a day, or an instant with its offset.'),
  updated: words.describe('When it last changed in substance.'),
  dateline: words.describe('Word for word.'),
  place: words.describe('Id in `places` of where it was filed.'),
  placeName: words.describe('Its name.'),
  source: words.describe('Id in `sources` of the agency: who publishes it.'),
  sourceName: words.describe('Its name.'),
  language: z.string().describe('Language tag.'),
  summary: words.describe('In a sentence or two, where an editor wrote them.'),
  wordCount: z.int().min(0).describe('Words in its text.'),
  tags: z.array(z.string()).describe('Ids in `tags`.'),
  speakers: z
    .array(
      z.strictObject({
        id: z.string().describe('Id in `speakers`.'),
        role: words.describe('As the article states it.'),
        organisation: words.describe('As the article states it.'),
        confirmed: z.boolean().describe('An editor listed them; else the archive read it.'),
      }),
    )
    .describe('Whom it quotes or lists, in order, each with `role`, `organisation`, `confirmed`.'),
  quotations: z.int().min(0).describe('How many of `quotes` are its.'),
  corrections: z
    .array(
      z.strictObject({
        date: z.string().describe('A day, or an instant.'),
        kind: z
          .enum(['corrected', 'refiled', 'updated', 'withdrawn'])
          .describe('Substantive error, slip of the pen, new facts, or withdrawal.'),
        was: words.describe('The words that stood there.'),
        now: words.describe('The words that stand there now.'),
        note: words.describe('What was wrong.'),
      }),
    )
    .describe('What was changed since, oldest first: `date`, `kind`, `was`, `now`, `note`.'),
  original: z.url().nullable().describe('Where it appeared first, when not here.'),
  markdown: z.url().nullable().describe('Its facts and words as Markdown.'),
  ninjs: z.url().nullable().describe('The same as ninjs 3.1 (IPTC).'),
});
export type ArticleRecord = z.output<typeof articleRecord>;

export function articleRecordOf(article: Article, context: DataContext): ArticleRecord {
  const { archive, absolute, lang, twins } = context;
  const { id, place, source } = article;
  return {
    id,
    address: absolute(articleUrl(id)),
    title: article.title,
    date: article.date,
    updated: article.updated,
    dateline: article.dateline?.text ?? null,
    place,
    placeName: nameIn(archive, 'places', place),
    source,
    sourceName: nameIn(archive, 'sources', source),
    language: article.lang ?? lang,
    summary: article.summary,
    wordCount: article.wordCount,
    tags: [...article.tags],
    speakers: article.voices.map((voice) => ({
      id: voice.id,
      role: voice.role,
      organisation: voice.organisation,
      confirmed: voice.confirmed,
    })),
    quotations: quotesIn(article),
    corrections: article.corrections.map(({ date, kind, was, now, note }) => ({
      date,
      kind,
      was,
      now,
      note,
    })),
    original: article.canonical,
    markdown: twins.markdown ? absolute(twinUrl(id, 'md')) : null,
    ninjs: twins.ninjs ? absolute(twinUrl(id, 'json')) : null,
  };
}
