// A person's page: every quotation, newest first, with its context and its place in its article; and
// apart from the quotations what the person is reported to have said. Their counts never mix.
import type {
  Article,
  AttributedQuotation,
  AttributedStatement,
} from '#archive/resolved-article.ts';
import { quotationIds, speechIn } from '#archive/quotations/ids.ts';
import { wordsOfQuotation } from '#archive/quotations/quotation.ts';
import { articleUrl } from '#archive/urls.ts';
import { contextOf } from '#archive/views/context.ts';
import type { ReportedWords, SpeakerView, SpokenWords } from '#archive/views/register.ts';
import { teaserOf } from '#archive/views/teaser.ts';
import { paragraphsIn } from '#markdown/identify-paragraphs.ts';
import type { Crumb } from '#site.config.ts';
import { archive } from './archive.ts';
import { bodyOf } from './article-html.ts';
import { counted } from '#text/counted.ts';
import { listPaths, pageOf, pagesOf } from './paths.ts';
import type { ListPath } from './paths.ts';
import { entryFrame, entryOf, yearsOf } from './register-page.ts';
import { registerTrail } from './trail.ts';

interface Spoken {
  readonly article: Article;
  readonly quotation: AttributedQuotation;
}

interface Reported {
  readonly article: Article;
  readonly statement: AttributedStatement;
}

export function speakerPaths(): ListPath[] {
  return [...archive.entries.speakers.values()].flatMap(({ id, articles }) =>
    listPaths(id, { id }, Math.max(spokenIn(articles, id).length, reportedOf(id).length)),
  );
}

/** @param id of a speaker the archive has */
export function speakerPage(id: string, page: number): SpeakerView & { readonly trail: Crumb[] } {
  const entry = entryOf('speakers', id);
  const [spoken, reported] = [spokenIn(entry.articles, id), reportedOf(id)];
  const heard = new Set([...spoken, ...reported].map(({ article }) => article));
  const length = Math.max(spoken.length, reported.length);
  return {
    ...entryFrame('speakers', entry, page, length),
    facts: [
      `${counted(spoken.length, 'quotation')} in ${counted(entry.articles.length, 'article')}`,
      ...(reported.length > 0 ? [counted(reported.length, 'reported statement')] : []),
      yearsOf(entry.articles),
    ],
    offices: page === 1 ? officesOf(id, entry.articles) : [],
    years: yearsOfWords(spokenWords(id, pageOf(spoken, page))),
    reported: reportedWords(id, pageOf(reported, page)),
    unquoted:
      page === pagesOf(length)
        ? entry.articles
            .filter((article) => !heard.has(article))
            .map((article) => teaserOf(archive, article))
        : [],
    trail: registerTrail('speakers', entry.name),
  };
}

function spokenIn(articles: ReadonlyArray<Article>, id: string): Spoken[] {
  return articles.flatMap((article) =>
    article.quotations
      .filter(({ speakerId, kind }) => speakerId === id && kind !== 'not-speech')
      .map((quotation) => ({ article, quotation })),
  );
}

function reportedOf(id: string): Reported[] {
  const articles = (archive.reported as ReadonlyMap<string, ReadonlyArray<Article>>).get(id) ?? [];
  return articles.flatMap((article) =>
    article.statements
      .filter(({ speakerId }) => speakerId === id)
      .map((statement) => ({ article, statement })),
  );
}

/** The words themselves; each article is read once. */
function spokenWords(id: string, spoken: ReadonlyArray<Spoken>): SpokenWords[] {
  return [...Map.groupBy(spoken, ({ article }) => article)].flatMap(([article, those]) => {
    const text = bodyOf(article).text;
    const speech = speechIn(article.quotations);
    const anchors = quotationIds(text, speech);
    return those.map(({ quotation }): SpokenWords => ({
      ...sourceOf(article, id, anchors[speech.indexOf(quotation)] ?? ''),
      paragraphs: wordsOfQuotation(text, quotation.segments).split('\n\n'),
      context: quotation.kind === 'partial' ? contextOf(text, quotation.segments) : null,
      confirmed: quotation.confirmed,
    }));
  });
}

/** Statements link to the paragraph they stand in, or to their article where they stand in none. */
function reportedWords(id: string, reported: ReadonlyArray<Reported>): ReportedWords[] {
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

function yearsOfWords(words: ReadonlyArray<SpokenWords>): SpeakerView['years'] {
  return [...Map.groupBy(words, ({ day }) => day.slice(0, 4))].map(([year, quotations]) => ({
    year,
    quotations,
  }));
}

/** Roles as the articles state them, latest first, with the years in which they do. */
function officesOf(id: string, articles: ReadonlyArray<Article>): SpeakerView['offices'] {
  return [...Map.groupBy(articles, (article) => officeIn(article, id))]
    .filter(([office]) => office !== '')
    .map(([office, stating]) => ({ office, span: yearsOf(stating) }));
}

function officeIn(article: Article, id: string): string {
  const voice = article.voices.find((candidate) => candidate.id === id);
  return [voice?.role, voice?.organisation].filter(Boolean).join(', ');
}
