// A person's page: every quotation, newest first, with its context and its place in its article.
import type { Article, AttributedQuotation } from '#archive/resolved-article.ts';
import { quotationIds, speechIn } from '#archive/quotations/ids.ts';
import { wordsOfQuotation } from '#archive/quotations/quotation.ts';
import { articleUrl } from '#archive/urls.ts';
import type { SpeakerView, SpokenWords } from '#archive/views/register.ts';
import { teaserOf } from '#archive/views/teaser.ts';
import type { Crumb } from '#site.config.ts';
import { archive } from './archive.ts';
import { bodyOf } from './article-html.ts';
import { counted } from '#text/counted.ts';
import { listPaths, pageOf, pagesOf } from './paths.ts';
import type { ListPath } from './paths.ts';
import { entryFrame, entryOf, yearsOf } from './register-page.ts';
import { registerTrail } from './trail.ts';

interface Found {
  readonly article: Article;
  readonly quotation: AttributedQuotation;
}

export function speakerPaths(): ListPath[] {
  return [...archive.entries.speakers.values()].flatMap(({ id, articles }) =>
    listPaths(id, { id }, quotationsIn(articles, id).length),
  );
}

/** @param id of a speaker the archive has */
export function speakerPage(id: string, page: number): SpeakerView & { readonly trail: Crumb[] } {
  const entry = entryOf('speakers', id);
  const found = quotationsIn(entry.articles, id);
  const quoted = new Set(found.map(({ article }) => article));
  const last = page === pagesOf(found.length);
  return {
    ...entryFrame('speakers', entry, page, found.length),
    facts: [
      `${counted(found.length, 'quotation')} in ${counted(entry.articles.length, 'article')}`,
      yearsOf(entry.articles),
    ],
    offices: page === 1 ? officesOf(id, entry.articles) : [],
    years: yearsOfWords(spokenWords(id, pageOf(found, page))),
    unquoted: last
      ? entry.articles
          .filter((article) => !quoted.has(article))
          .map((article) => teaserOf(archive, article))
      : [],
    trail: registerTrail('speakers', entry.name),
  };
}

function quotationsIn(articles: ReadonlyArray<Article>, id: string): Found[] {
  return articles.flatMap((article) =>
    article.quotations
      .filter(({ speakerId, kind }) => speakerId === id && kind !== 'not-speech')
      .map((quotation) => ({ article, quotation })),
  );
}

/** The words themselves; each article is read once. */
function spokenWords(id: string, found: ReadonlyArray<Found>): SpokenWords[] {
  return [...Map.groupBy(found, ({ article }) => article)].flatMap(([article, those]) => {
    const text = bodyOf(article).text;
    const speech = speechIn(article.quotations);
    const anchors = quotationIds(text, speech);
    return those.map(({ quotation }): SpokenWords => ({
      paragraphs: wordsOfQuotation(text, quotation.segments).split('\n\n'),
      path: `${articleUrl(article.id)}#${anchors[speech.indexOf(quotation)] ?? ''}`,
      title: article.title,
      day: article.day,
      lang: article.lang,
      place: article.place && (archive.entries.places.get(article.place)?.name ?? null),
      office: officeIn(article, id),
    }));
  });
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
