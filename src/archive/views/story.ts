// Everything an article’s page says, as one value: what the templates print and nothing more.
import { isoOf } from '#text/dates.ts';
import { countWords, openingOf } from '#text/words.ts';
import { neighboursOf } from '../archive.ts';
import type { Archive } from '../archive.ts';
import type { Article } from '../resolved-article.ts';
import type { Correction, LeadImage } from '../article-schema.ts';
import { quotationIds, speechIn } from '../quotations/ids.ts';
import { wordsOfQuotation } from '../quotations/quotation.ts';
import { relatedViewsOf } from './related.ts';
import type { RelatedView } from './related.ts';
import { teaserOf } from './teaser.ts';
import type { Teaser } from './teaser.ts';

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface StoryQuotation {
  readonly id: string;
  readonly opening: string;
}

export interface StoryVoice extends Named {
  /** Role and organisation as stated here. */
  readonly office: string;
  /** How many of the article’s words are theirs. */
  readonly words: number;
  readonly quotations: ReadonlyArray<StoryQuotation>;
  /** An editor vouches for them, and for each of their quotations; else the engine found them. */
  readonly confirmed: boolean;
}

export interface StoryView {
  readonly title: string;
  readonly summary: string | null;
  readonly day: string;
  /** Language of the article, where it is not the site’s. */
  readonly lang: string | null;
  /** As published: a day, or an instant. */
  readonly published: string;
  readonly updated: string | null;
  readonly dateline: string | null;
  /** The dateline’s day. */
  readonly filed: string | null;
  readonly place: Named | null;
  readonly source: Named | null;
  /** On what terms the agency’s words may be used: words, or an address. */
  readonly licence: string | null;
  readonly tags: ReadonlyArray<Named>;
  readonly voices: ReadonlyArray<StoryVoice>;
  readonly words: number;
  readonly minutes: number;
  readonly original: string | null;
  readonly image: LeadImage | null;
  readonly corrections: ReadonlyArray<Correction>;
  readonly withdrawn: boolean;
  /** Older articles that share something with this one. */
  readonly related: ReadonlyArray<RelatedView>;
  /** What the latest withdrawal among the corrections says of it. */
  readonly withdrawal: Pick<Correction, 'date' | 'note'> | null;
  readonly earlier: Teaser | null;
  readonly later: Teaser | null;
}

const WORDS_A_MINUTE = 230;
const OPENING_LENGTH = 72;

/** @param text the article’s words, as its quotations’ offsets count them */
export function storyOf(archive: Archive, article: Article, text: string): StoryView {
  const { title, summary, day, dateline, image, corrections, withdrawn } = article;
  const { earlier, later } = neighboursOf(archive, article.id);
  const source = article.source && (archive.entries.sources.get(article.source) ?? null);
  const withdrawal = withdrawn ? corrections.findLast(({ kind }) => kind === 'withdrawn') : null;
  const named = (entry: Named | undefined): Named | null =>
    entry ? { id: entry.id, name: entry.name } : null;
  return {
    title,
    summary: withdrawn ? null : summary,
    day,
    lang: article.lang,
    published: isoOf(article.date),
    updated: article.updated && isoOf(article.updated),
    dateline: dateline?.text ?? null,
    filed: dateline?.date ?? null,
    place: article.place && named(archive.entries.places.get(article.place)),
    source: source && named(source),
    licence: source?.facts?.licence ?? null,
    tags: article.tags.flatMap((id) => named(archive.entries.tags.get(id)) ?? []),
    voices: withdrawn ? [] : voicesOf(article, text),
    words: withdrawn ? 0 : article.wordCount,
    minutes: withdrawn ? 0 : Math.max(1, Math.round(article.wordCount / WORDS_A_MINUTE)),
    original: article.canonical,
    image: withdrawn ? null : image,
    corrections,
    withdrawn,
    related: relatedViewsOf(archive, article),
    withdrawal: withdrawal ?? null,
    earlier: earlier && teaserOf(archive, earlier),
    later: later && teaserOf(archive, later),
  };
}

/** Who is quoted in an article, and with which words. */
export function voicesOf(article: Article, text: string): StoryVoice[] {
  const speech = speechIn(article.quotations);
  const ids = quotationIds(text, speech);
  return article.voices.map(({ id, name, role, organisation, confirmed }) => {
    const theirs = speech.flatMap((quotation, index) =>
      quotation.speakerId === id ? [{ quotation, id: ids[index] ?? '' }] : [],
    );
    return {
      id,
      name,
      office: [role, organisation].filter(Boolean).join(', '),
      words: theirs.reduce(
        (sum, { quotation }) => sum + countWords(wordsOfQuotation(text, quotation.segments)),
        0,
      ),
      quotations: theirs.map(({ quotation, id: anchor }) => ({
        id: anchor,
        opening: openingOf(wordsOfQuotation(text, quotation.segments), OPENING_LENGTH),
      })),
      confirmed: confirmed && theirs.every(({ quotation }) => quotation.confirmed),
    };
  });
}
