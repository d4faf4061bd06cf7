// Everything an article’s page says, as one value: what the templates print and nothing more.
import { isoOf } from '#text/dates.ts';
import { countWords, openingOf } from '#text/words.ts';
import { neighboursOf } from '../archive.ts';
import type { Archive } from '../archive.ts';
import type { Article, AttributedQuotation } from '../resolved-article.ts';
import type { Correction, LeadImage } from '../article-schema.ts';
import { quotationIds, speechIn } from '../quotations/ids.ts';
import { wordsOfQuotation } from '../quotations/quotation.ts';
import type { Related } from '../related.ts';
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

/** A quotation and whose it is. */
export interface StoryWords {
  /** Its anchor. */
  readonly id: string;
  /** Marks included, paragraphs parted by an empty line. */
  readonly words: string;
  /** Id of the speaker; null when left open. */
  readonly speaker: string | null;
}

export interface StoryVoice extends Named {
  /** As stated here. */
  readonly role: string | null;
  readonly organisation: string | null;
  /** Both. */
  readonly office: string;
  /** Address of a page elsewhere about the person, as the register gives it. */
  readonly elsewhere: string | null;
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
  /** In the order of the text. */
  readonly quotations: ReadonlyArray<StoryWords>;
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

/**
 * @param text the article’s words, as its quotations’ offsets count them
 * @param related to it, as `relatedTo` gives them
 */
export function storyOf(
  archive: Archive,
  article: Article,
  text: string,
  related: ReadonlyArray<Related>,
): StoryView {
  const { title, summary, day, dateline, image, corrections, withdrawn } = article;
  const { earlier, later } = neighboursOf(archive, article.id);
  const source = article.source && (archive.entries.sources.get(article.source) ?? null);
  const withdrawal = withdrawn ? corrections.findLast(({ kind }) => kind === 'withdrawn') : null;
  const spoken = spokenIn(article, text);
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
    voices: withdrawn ? [] : voicesOf(archive, article, spoken),
    quotations: spoken.map(({ id, words, quotation }) => ({
      id,
      words,
      speaker: quotation.speakerId,
    })),
    words: withdrawn ? 0 : article.wordCount,
    minutes: withdrawn ? 0 : Math.max(1, Math.round(article.wordCount / WORDS_A_MINUTE)),
    original: article.canonical,
    image: withdrawn ? null : image,
    corrections,
    withdrawn,
    related: relatedViewsOf(archive, related),
    withdrawal: withdrawal ?? null,
    earlier: earlier && teaserOf(archive, earlier),
    later: later && teaserOf(archive, later),
  };
}

interface Spoken {
  readonly id: string;
  readonly words: string;
  readonly quotation: AttributedQuotation;
}

function spokenIn(article: Article, text: string): Spoken[] {
  const speech = speechIn(article.quotations);
  const ids = quotationIds(text, speech);
  return speech.map((quotation, index) => ({
    id: ids[index] ?? '',
    words: wordsOfQuotation(text, quotation.segments),
    quotation,
  }));
}

/** Who is quoted in an article, and with which words. */
export function voicesIn(archive: Archive, article: Article, text: string): StoryVoice[] {
  return voicesOf(archive, article, spokenIn(article, text));
}

function voicesOf(archive: Archive, article: Article, spoken: ReadonlyArray<Spoken>): StoryVoice[] {
  return article.voices.map(({ id, name, role, organisation, confirmed }) => {
    const theirs = spoken.filter(({ quotation }) => quotation.speakerId === id);
    return {
      id,
      name,
      role,
      organisation,
      office: [role, organisation].filter(Boolean).join(', '),
      elsewhere: archive.entries.speakers.get(id)?.facts?.url ?? null,
      words: theirs.reduce((sum, { words }) => sum + countWords(words), 0),
      quotations: theirs.map(({ id: anchor, words }) => ({
        id: anchor,
        opening: openingOf(words, OPENING_LENGTH),
      })),
      confirmed: confirmed && theirs.every(({ quotation }) => quotation.confirmed),
    };
  });
}
