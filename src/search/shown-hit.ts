// A hit as it is shown, from the card of its row.
import { excerptOf, foundWords } from './excerpt.ts';
import type { Piece } from './excerpt.ts';
import { CARDS_IN_PACK, cardsPath } from './index-files.ts';
import type { ArticleCard, PeriodEntry, QuotationCard } from './index-files.ts';
import type { Hit } from './match.ts';
import type { Sources } from './sources.ts';
import type { Kind } from './state.ts';

/** A hit as it is shown. */
export interface ShownHit {
  readonly url: string;
  readonly title: string;
  readonly day: string;
  readonly facts: ReadonlyArray<string>;
  readonly excerpt: ReadonlyArray<Piece>;
  /** The words found, to be lit in the article. */
  readonly lit: ReadonlyArray<string>;
  readonly said: { readonly speaker: string | null; readonly role: string | null } | null;
}

/** So many words at most are lit where a hit leads to. */
const LIT_WORDS = 12;

export async function shownHit(
  sources: Sources,
  kind: Kind,
  { key }: PeriodEntry,
  { row, words }: Hit,
): Promise<ShownHit> {
  const cards = (await sources.pack(cardsPath(key, kind, row))) as ReadonlyArray<
    ArticleCard | QuotationCard
  >;
  const card = cards[row % CARDS_IN_PACK[kind]];
  if (!card) throw new RangeError(`${cardsPath(key, kind, row)} has no row ${row}`);
  const { url, title, day, facts, content, text } = card;
  const found = asWritten(words, card);
  return {
    url,
    title,
    day,
    facts,
    excerpt: excerptOf(content, found, text, 'speaker' in card ? Infinity : undefined),
    lit: foundWords(content, found, LIT_WORDS),
    said: 'speaker' in card ? { speaker: card.speaker, role: card.role } : null,
  };
}

/** Places of words found, those of plain spellings given way to what they are spellings of. */
export function asWritten(
  found: ReadonlyArray<number>,
  { content, plain = [] }: Pick<ArticleCard, 'content' | 'plain'>,
): number[] {
  if (plain.length === 0) return [...found];
  const start = content.trim().split(/\s+/).length - plain.length;
  return [...new Set(found.map((place) => plain[place - start] ?? place))];
}
