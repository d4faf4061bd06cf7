// An article once it is in the archive: what it wrote as names, it now refers to by id.
import { dayOf } from '#text/dates.ts';
import type { ArticleFacts } from './article.ts';
import { placeNameOf } from './datelines.ts';
import { articleIdOf } from './ids.ts';
import type { ArticleId, PlaceId, SourceId, SpeakerId, TagId } from './ids.ts';
import type { Quotation } from './quotations/quotation.ts';
import type { RegisterNames } from './registers.ts';

/** Someone quoted in an article, in the role it states. */
export interface Voice {
  readonly id: SpeakerId;
  readonly name: string;
  readonly role: string | null;
  readonly organisation: string | null;
}

/** An article in the archive: its facts, and what they refer to by id. */
export interface Article extends Omit<ArticleFacts, 'quotations' | 'tags' | 'source' | 'speakers'> {
  readonly id: ArticleId;
  readonly day: string;
  readonly withdrawn: boolean;
  readonly voices: ReadonlyArray<Voice>;
  readonly tags: ReadonlyArray<TagId>;
  readonly source: SourceId | null;
  readonly place: PlaceId | null;
  readonly quotations: ReadonlyArray<AttributedQuotation>;
}

export interface AttributedQuotation extends Quotation {
  /** Whose words these are, in the register; null when left open. */
  readonly speakerId: SpeakerId | null;
}

/** @param withdrawn its words are no longer published, so nobody is quoted in it */
export function articleOf(facts: ArticleFacts, names: RegisterNames, withdrawn: boolean): Article {
  const day = dayOf(facts.date);
  const nameOf = (id: SpeakerId): string => names.speakers.names().get(id) ?? id;
  const voices = new Map<SpeakerId, Voice>();
  const hear = (
    written: string,
    role: string | null,
    organisation: string | null,
  ): SpeakerId | null => {
    const id = names.speakers.idOf(written);
    if (id && !voices.has(id)) voices.set(id, { id, name: nameOf(id), role, organisation });
    return id;
  };
  for (const { name, role, organisation } of facts.speakers) hear(name, role, organisation);
  const quotations = (withdrawn ? [] : facts.quotations).map((quotation): AttributedQuotation => {
    const { speaker, kind } = quotation;
    const speakerId = speaker === null || kind === 'not-speech' ? null : hear(speaker, null, null);
    return { ...quotation, speakerId };
  });
  return {
    ...facts,
    id: articleIdOf(day, facts.slug),
    day,
    withdrawn,
    voices: [...voices.values()],
    quotations,
    tags: [...new Set(facts.tags.flatMap((tag) => names.tags.idOf(tag) ?? []))],
    source: facts.source === null ? null : names.sources.idOf(facts.source),
    place: facts.dateline === null ? null : names.places.idOf(placeNameOf(facts.dateline.place)),
  };
}
