// What the search index knows of an article and of each of its quotations: the words, how much each
// weighs, what it can be narrowed by, and what a hit shows.
import type { Archive } from '#archive/archive.ts';
import type { Register } from '#archive/ids.ts';
import { quotationIds, speechIn } from '#archive/quotations/ids.ts';
import { wordsOfQuotation } from '#archive/quotations/quotation.ts';
import type { Article } from '#archive/resolved-article.ts';
import { articleUrl } from '#archive/urls.ts';
import type { ArticleRow } from '#search/facts.ts';
import type { ArticleCard, QuotationCard } from '#search/index-files.ts';
import { contentOf, count, stretchesOf, withPlainForms } from './search-stretches.ts';
import type { Stretch, Text } from './search-stretches.ts';

/** One hit to be. */
export interface SearchRecord<Card> {
  /** The words in order; the card's content is all of them. */
  readonly stretches: ReadonlyArray<Stretch>;
  readonly card: Card;
}

export interface SearchedArticle extends SearchRecord<ArticleCard> {
  readonly row: ArticleRow;
  readonly quotations: ReadonlyArray<
    SearchRecord<QuotationCard> & { readonly speaker: string | null }
  >;
}

/** As headlines, summaries, speakers and first paragraphs matter to those who look for an article. */
const WEIGHT = {
  title: 7,
  summary: 3,
  speaker: 3,
  opening: 2,
  text: 1,
  name: 2,
  quoted: 3,
} as const;

/** @param text the article's words, paragraphs parted by an empty line */
export function searchedArticle(
  archive: Archive,
  article: Article,
  text: string,
  language: string,
): SearchedArticle {
  const speakers = article.voices.map(({ name }) => name);
  const place = article.place && nameIn(archive, 'places', article.place);
  const source = article.source && nameIn(archive, 'sources', article.source);
  const [opening = '', ...rest] = text.split('\n\n');
  const head = stretchesOf([
    [article.title, WEIGHT.title],
    [article.summary, WEIGHT.summary],
    [article.dateline?.text, WEIGHT.text],
  ]);
  const own = stretchesOf([
    [opening, WEIGHT.opening],
    ...rest.map((paragraph): Text => [paragraph, WEIGHT.text]),
  ]);
  // Names stand behind the words, so that they are found too but excerpts come from the text.
  const names = stretchesOf([
    ...speakers.map((name): Text => [name, WEIGHT.speaker]),
    ...article.tags.map((id): Text => [nameIn(archive, 'tags', id), WEIGHT.name]),
    [place, WEIGHT.name],
    [source, WEIGHT.name],
    [article.day, WEIGHT.text],
  ]);
  const { stretches, plain } = withPlainForms([...head, ...own, ...names]);
  const shown = { url: articleUrl(article.id), title: article.title, day: article.day };
  return {
    stretches,
    card: {
      ...shown,
      facts: [place, source, speakers.join('; ')].flatMap((fact) => fact || []),
      content: contentOf(stretches),
      text: [count(head), count(head) + count(own)],
      ...(plain.length > 0 && { plain }),
    },
    row: {
      day: article.day,
      in: {
        speaker: article.voices.map(({ id }) => id),
        tag: article.tags,
        place: article.place ? [article.place] : [],
        source: article.source ? [article.source] : [],
        language: [article.lang ?? language],
      },
    },
    quotations: quotationsOf(article, text).map(({ anchor, quoted, speaker, role }) => {
      const said = stretchesOf([[quoted, WEIGHT.quoted]]);
      const about = stretchesOf([
        [speaker?.name, WEIGHT.name],
        [role, WEIGHT.text],
        [article.title, WEIGHT.text],
        [place, WEIGHT.text],
        [source, WEIGHT.text],
      ]);
      const { stretches, plain } = withPlainForms([...said, ...about]);
      return {
        stretches,
        card: {
          ...shown,
          url: `${shown.url}#${anchor}`,
          facts: [place, source].flatMap((fact) => fact ?? []),
          content: contentOf(stretches),
          text: [0, count(said)] as const,
          ...(plain.length > 0 && { plain }),
          speaker: speaker?.name ?? null,
          role,
        },
        speaker: speaker?.id ?? null,
      };
    }),
  };
}

/** All that a record takes from other files than the article's own: when it changes, so do its records. */
export function namesShown(archive: Archive, article: Article): unknown {
  return [
    [article.place, article.source],
    article.voices,
    article.quotations.map(({ speakerId }) => speakerId),
    article.place && nameIn(archive, 'places', article.place),
    article.source && nameIn(archive, 'sources', article.source),
    article.tags.map((id) => [id, nameIn(archive, 'tags', id)]),
  ];
}

function nameIn(archive: Archive, register: Register, id: string): string {
  const entries: ReadonlyMap<string, { readonly name: string }> = archive.entries[register];
  return entries.get(id)?.name ?? id;
}

function quotationsOf(
  { quotations, voices }: Article,
  text: string,
): {
  anchor: string;
  quoted: string;
  speaker: { readonly id: string; readonly name: string } | null;
  role: string | null;
}[] {
  const speech = speechIn(quotations);
  const anchors = quotationIds(text, speech);
  return speech.map(({ segments, speakerId }, at) => {
    const voice = voices.find(({ id }) => id === speakerId) ?? null;
    return {
      anchor: anchors[at] ?? '',
      quoted: wordsOfQuotation(text, segments),
      speaker: voice,
      role: [voice?.role, voice?.organisation].filter(Boolean).join(', ') || null,
    };
  });
}
