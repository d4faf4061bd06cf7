// One item of a feed, whichever kind of feed it stands in, and the story it makes.
import type { Root } from 'hast';
import { webAddress } from '../addresses.ts';
import { bodyFromHtml, bodyFromParagraphs } from '../from-html.ts';
import { wordsOfHtml } from '../json/words-of-html.ts';
import { paragraphsOf } from '../plain/paragraphs.ts';
import { bodyWithWords, dateIn, languageIn, withoutSource } from '../readings.ts';
import { aStory } from '../story.ts';
import type { Story, WireValue } from '../story.ts';

/** Words as a feed gives them: as HTML, as they are, or as nobody says. */
export interface ItemText {
  readonly words: string;
  readonly kind: 'html' | 'plain' | 'either';
}

/** What an item says; whatever it does not say is null or empty. */
export interface FeedItem {
  readonly id: string | null;
  readonly title: ItemText | null;
  readonly link: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  /** The whole text. */
  readonly content: ItemText | null;
  /** A sentence or two, or where there is no content all there is. */
  readonly summary: ItemText | null;
  readonly source: string | null;
  readonly language: string | null;
  readonly byline: string | null;
  readonly tags: ReadonlyArray<string>;
  readonly pictures: ReadonlyArray<WireValue>;
  /** What else it says, by its own names. */
  readonly wire: Readonly<Record<string, WireValue>>;
  readonly line: number;
}

/**
 * The story of an item. Feeds often send an opening only; such an item comes in with that as its text, and
 * with `summary-only` under `wire`, so that an editor sees that the story goes on elsewhere.
 * @throws WireError for an item without words, or with a date that is none
 */
export function storyOfItem(item: FeedItem): Story {
  const canonical = webAddress(item.link);
  const headline = withoutSource(lineOf(item.title), item.source);
  const { root, images } = bodyOf(item.content ?? item.summary, canonical);
  const pictures = [...images, ...item.pictures];
  const updated = dateIn('the date of its last change', dateSaid(item.updated));
  const date = dateIn('the date of publication', dateSaid(item.published)) ?? updated;
  return aStory({
    id: item.id,
    headline,
    date,
    updated: updated === date ? null : updated,
    status: isUnset(item.published) ? 'draft' : 'published',
    source: item.source,
    language: languageIn(item.language),
    summary: item.content === null ? null : summaryOf(item),
    tags: [...new Set(item.tags)],
    canonical,
    body: bodyWithWords(root, headline),
    wire: {
      ...(item.byline !== null && { byline: item.byline }),
      ...(item.content === null && { 'summary-only': true }),
      ...item.wire,
      ...(pictures.length > 0 && { images: pictures }),
    },
    line: item.line,
  });
}

/** An editor's; one that ends in `[…]` is the text's beginning, cut off by a machine. */
function summaryOf({ summary }: FeedItem): string | null {
  const words = lineOf(summary);
  return words === null || /\[(?:…|\.{3})\]$/.test(words) ? null : words;
}

function dateSaid(words: string | null): string | null {
  return isUnset(words) ? null : words;
}

/** Databases write the date of what was never published as one before all time. */
function isUnset(words: string | null): boolean {
  return words !== null && /-0001|\b0000-00|\b0001-01-01/.test(words.slice(0, 30));
}

const MARKED = /<\/?[a-z][^<>]*>|&(?:#\w+|\w+);/i;

function bodyOf(text: ItemText | null, base: string | null): { root: Root; images: WireValue[] } {
  if (text === null) return { root: bodyFromParagraphs([]), images: [] };
  const isMarked = text.kind === 'html' || (text.kind === 'either' && MARKED.test(text.words));
  if (isMarked) return bodyFromHtml(text.words, base);
  return { root: bodyFromParagraphs(paragraphsOf(text.words)), images: [] };
}

function lineOf(text: ItemText | null): string | null {
  if (text?.kind !== 'plain') return text && wordsOfHtml(text.words);
  return text.words.replace(/\s+/g, ' ').trim() || null;
}
