// What somebody said, and is reported to have said, wherever the archive has it; the words themselves
// are read when they are shown.
import type { Archive, Entry } from '#archive/archive.ts';
import type {
  Article,
  AttributedQuotation,
  AttributedStatement,
} from '#archive/resolved-article.ts';
import { officeIn } from '#archive/offices.ts';
import { quotationIds, speechIn } from '#archive/quotations/ids.ts';
import { wordsOfQuotation } from '#archive/quotations/quotation.ts';
import { articleUrl } from '#archive/urls.ts';
import { contextOf } from '#archive/views/context.ts';
import type { ReportedWords, SpokenWords } from '#archive/views/register.ts';
import { paragraphsIn } from '#markdown/identify-paragraphs.ts';
import { countWords } from '#text/words.ts';
import { archive } from './archive.ts';
import { bodyOf, textOf } from './article-html.ts';

export interface Spoken {
  readonly article: Article;
  readonly quotation: AttributedQuotation;
}

export interface Reported {
  readonly article: Article;
  readonly statement: AttributedStatement;
}

/** What somebody is quoted and reported saying; the pages of one person ask one after the other. */
export function heardOf(id: string): {
  readonly spoken: ReadonlyArray<Spoken>;
  readonly reported: ReadonlyArray<Reported>;
} {
  if (last?.id !== id || last.of !== archive) {
    const entry = (archive.entries.speakers as ReadonlyMap<string, Entry<'speakers'>>).get(id);
    last = {
      id,
      of: archive,
      spoken: spokenIn(entry?.articles ?? [], id),
      reported: reportedOf(id),
    };
  }
  return last;
}

let last: ({ readonly id: string; readonly of: Archive } & ReturnType<typeof heardOf>) | null =
  null;

/** What somebody is quoted saying in some articles, in their order. */
export function spokenIn(articles: ReadonlyArray<Article>, id: string): Spoken[] {
  return articles.flatMap((article) =>
    article.quotations
      .filter(({ speakerId, kind }) => speakerId === id && kind !== 'not-speech')
      .map((quotation) => ({ article, quotation })),
  );
}

/** What somebody is reported to have said, newest first. */
function reportedOf(id: string): Reported[] {
  const articles = (archive.reported as ReadonlyMap<string, ReadonlyArray<Article>>).get(id) ?? [];
  return articles.flatMap((article) =>
    article.statements
      .filter(({ speakerId }) => speakerId === id)
      .map((statement) => ({ article, statement })),
  );
}

/** The words themselves; each article is read once. */
export function spokenWords(id: string, spoken: ReadonlyArray<Spoken>): SpokenWords[] {
  return [...Map.groupBy(spoken, ({ article }) => article)].flatMap(([article, those]) => {
    const text = textOf(article);
    const speech = speechIn(article.quotations);
    const anchors = quotationIds(text, speech);
    return those.map(({ quotation }): SpokenWords => {
      const words = wordsOfQuotation(text, quotation.segments);
      return {
        ...sourceOf(article, id, anchors[speech.indexOf(quotation)] ?? ''),
        paragraphs: words.split('\n\n'),
        words: countWords(words),
        context: quotation.kind === 'partial' ? contextOf(text, quotation.segments) : null,
        confirmed: quotation.confirmed,
      };
    });
  });
}

/** Statements link to the paragraph they stand in, or to their article where they stand in none. */
export function reportedWords(id: string, reported: ReadonlyArray<Reported>): ReportedWords[] {
  return [...Map.groupBy(reported, ({ article }) => article)].flatMap(([article, those]) => {
    const { text, tree } = bodyOf(article);
    const paragraphs = paragraphsIn(tree);
    return those.map(({ statement: { span } }): ReportedWords => ({
      ...sourceOf(
        article,
        id,
        paragraphs.find(({ start, end }) => start <= span[0] && span[0] < end)?.id ?? '',
      ),
      words: text.slice(...span),
    }));
  });
}

/** @param anchor of the words in the article; empty when they have none */
function sourceOf(
  article: Article,
  id: string,
  anchor: string,
): Pick<SpokenWords, 'path' | 'title' | 'day' | 'lang' | 'place' | 'office'> {
  return {
    path: `${articleUrl(article.id)}${anchor && `#${anchor}`}`,
    title: article.title,
    day: article.day,
    lang: article.lang,
    place: article.place && (archive.entries.places.get(article.place)?.name ?? null),
    office: officeIn(article, id),
  };
}
