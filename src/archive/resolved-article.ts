// An article once it is in the archive: what it wrote as names, it now refers to by id.
import { dayOf, timeOf } from '#text/dates.ts';
import { fold } from '#text/fold.ts';
import type { ArticleFacts } from './article.ts';
import { placeNameOf } from './datelines/place-name.ts';
import { articleIdOf } from './ids.ts';
import type { ArticleId, PlaceId, SourceId, SpeakerId, TagId } from './ids.ts';
import type { Quotation, Statement } from './quotations/quotation.ts';
import type { Names, RegisterNames } from './registers.ts';

/** Someone listed above an article or quoted in it, in the role it states. */
export interface Voice {
  readonly id: SpeakerId;
  readonly name: string;
  readonly role: string | null;
  readonly organisation: string | null;
  /** An editor says so: listed above the article, or named in a ruling. Else the engine found it. */
  readonly confirmed: boolean;
}

/** An article in the archive: its facts, and what they refer to by id. */
export interface Article extends Omit<
  ArticleFacts,
  'quotations' | 'statements' | 'people' | 'tags' | 'source' | 'speakers'
> {
  readonly id: ArticleId;
  readonly day: string;
  /** The day counted from 1970-01-01, which is 0: every article is looked at from hundreds of others. */
  readonly dayNumber: number;
  readonly withdrawn: boolean;
  readonly voices: ReadonlyArray<Voice>;
  readonly tags: ReadonlyArray<TagId>;
  readonly source: SourceId | null;
  readonly place: PlaceId | null;
  readonly quotations: ReadonlyArray<AttributedQuotation>;
  readonly statements: ReadonlyArray<AttributedStatement>;
}

export interface AttributedQuotation extends Quotation {
  /** Whose words these are, in the register; null when left open. */
  readonly speakerId: SpeakerId | null;
  /** The speaker is listed above the article, or an editor ruled on these words. */
  readonly confirmed: boolean;
}

export interface AttributedStatement extends Statement {
  /** Who is reported to have said it; not everyone reported is quoted and so has an entry. */
  readonly speakerId: SpeakerId | null;
}

/** In milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

/** @param withdrawn its words are no longer published, so nobody is quoted in it */
export function articleOf(facts: ArticleFacts, names: RegisterNames, withdrawn: boolean): Article {
  const { people: _people, speakers: _speakers, ...own } = facts;
  const day = dayOf(facts.date);
  return {
    ...own,
    id: articleIdOf(day, facts.slug),
    day,
    dayNumber: timeOf(day) / DAY,
    withdrawn,
    ...speechOf(facts, names.speakers, withdrawn),
    tags: [...new Set(facts.tags.flatMap((tag) => names.tags.idOf(tag) ?? []))],
    source: facts.source === null ? null : names.sources.idOf(facts.source),
    place: facts.dateline === null ? null : names.places.idOf(placeNameOf(facts.dateline.place)),
  };
}

/** Who speaks, and what: those listed first, then those found, in order of their quotations. */
function speechOf(
  { speakers, people, quotations, statements }: ArticleFacts,
  names: Names<'speakers'>,
  withdrawn: boolean,
): Pick<Article, 'voices' | 'quotations' | 'statements'> {
  const voices = new Map<SpeakerId, Voice>();
  const hear = (written: string, office: Office, confirmed: boolean): SpeakerId | null => {
    const id = names.idOf(written);
    if (id === null) return null;
    const { role, organisation } = voices.get(id) ?? office;
    const name = names.names().get(id) ?? id;
    voices.set(id, {
      id,
      name,
      role,
      organisation,
      confirmed: confirmed || voices.get(id)?.confirmed === true,
    });
    return id;
  };
  const listed = new Set(speakers.map((speaker) => hear(speaker.name, speaker, true)));
  const offices = new Map(people.map((person) => [fold(person.name), person]));
  const attributed = withdrawn
    ? []
    : quotations.map((quotation): AttributedQuotation => {
        const { speaker, kind, rule } = quotation;
        const ruled = rule === 'editor';
        const known = (name: string): boolean =>
          ruled || isFullName(name) || listed.has(names.idFor(name)) || names.isRegistered(name);
        if (speaker === null || kind === 'not-speech' || !known(speaker))
          return { ...quotation, speakerId: null, confirmed: false };
        const speakerId = hear(speaker, offices.get(fold(speaker)) ?? UNSTATED, ruled);
        return { ...quotation, speakerId, confirmed: ruled || listed.has(speakerId) };
      });
  const reported = withdrawn
    ? []
    : statements.map((statement) => ({ ...statement, speakerId: names.idFor(statement.speaker) }));
  return { voices: [...voices.values()], quotations: attributed, statements: reported };
}

/** A surname alone names nobody across articles, unless the metadata or the register says whom. */
function isFullName(name: string): boolean {
  return name.trim().includes(' ');
}

type Office = Pick<Voice, 'role' | 'organisation'>;
const UNSTATED: Office = { role: null, organisation: null };
