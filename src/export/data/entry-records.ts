// People, places, agencies and tags as data: what their register files say, and how much of the archive
// is theirs.
import { z } from 'zod';
import type { Entry } from '#archive/archive.ts';
import type { Register, SpeakerId } from '#archive/ids.ts';
import { entryUrl } from '#archive/urls.ts';
import type { DataContext } from './data-context.ts';

const words = z.string().nullable();
const count = z.int().min(0);

const common = {
  id: z.string().describe('The last part of its address.'),
  address: z.url().describe('Of its page.'),
  name: z.string().describe('As the archive prints it.'),
  aliases: z.array(z.string()).describe('Other spellings that mean the same.'),
};
const share = {
  articles: count.describe('Published articles that name it.'),
  first: z.iso.date().describe('Day of the oldest of them.'),
  last: z.iso.date().describe('Day of the newest.'),
};

export const speakerRecord = z.strictObject({
  ...common,
  url: words.describe('A page about the person.'),
  roles: z
    .array(
      z.strictObject({
        role: z.string().describe('The office.'),
        organisation: words.describe('Where it is held.'),
        from: words.describe('Since when: a year, month or day.'),
        to: words.describe('Until when.'),
      }),
    )
    .describe('Offices an editor noted: `role`, `organisation`, `from`, `to`.'),
  ...share,
  quotations: count.describe('How many of `quotes` are theirs.'),
  statements: count.describe('Sentences in which they are reported to have said something.'),
});
export const placeRecord = z.strictObject({
  ...common,
  country: words.describe('Country, as the archive prints it.'),
  latitude: z.number().nullable().describe('Degrees north.'),
  longitude: z.number().nullable().describe('Degrees east.'),
  ...share,
});
export const sourceRecord = z.strictObject({
  ...common,
  url: words.describe('The agency’s own site.'),
  licence: words.describe('On what terms its words may be used, where it says so.'),
  ...share,
});
export const tagRecord = z.strictObject({
  ...common,
  description: words.describe('What it covers.'),
  ...share,
});

export type SpeakerRecord = z.output<typeof speakerRecord>;
export type PlaceRecord = z.output<typeof placeRecord>;
export type SourceRecord = z.output<typeof sourceRecord>;
export type TagRecord = z.output<typeof tagRecord>;

/** In order of their ids, as all of them are. */
export function speakerRecordsOf(context: DataContext): SpeakerRecord[] {
  const { quotations, statements } = countSpeech(context);
  return entriesOf(context, 'speakers').map((entry) => ({
    ...commonOf(context, 'speakers', entry),
    url: entry.facts?.url ?? null,
    roles: (entry.facts?.roles ?? []).map(({ role, organisation, from, to }) => ({
      role,
      organisation,
      from,
      to,
    })),
    ...shareOf(entry),
    quotations: quotations.get(entry.id) ?? 0,
    statements: statements.get(entry.id) ?? 0,
  }));
}

export function placeRecordsOf(context: DataContext): PlaceRecord[] {
  return entriesOf(context, 'places').map((entry) => ({
    ...commonOf(context, 'places', entry),
    country: entry.facts?.country ?? null,
    latitude: entry.facts?.latitude ?? null,
    longitude: entry.facts?.longitude ?? null,
    ...shareOf(entry),
  }));
}

export function sourceRecordsOf(context: DataContext): SourceRecord[] {
  return entriesOf(context, 'sources').map((entry) => ({
    ...commonOf(context, 'sources', entry),
    url: entry.facts?.url ?? null,
    licence: entry.facts?.licence ?? null,
    ...shareOf(entry),
  }));
}

export function tagRecordsOf(context: DataContext): TagRecord[] {
  return entriesOf(context, 'tags').map((entry) => ({
    ...commonOf(context, 'tags', entry),
    description: entry.facts?.description ?? null,
    ...shareOf(entry),
  }));
}

/** Whose words the archive has, and who is reported to have said something, how often: one look at each article. */
function countSpeech({ archive }: DataContext): {
  quotations: ReadonlyMap<SpeakerId, number>;
  statements: ReadonlyMap<SpeakerId, number>;
} {
  const count = (ids: ReadonlyArray<SpeakerId | null>, into: Map<SpeakerId, number>): void => {
    for (const id of ids) if (id !== null) into.set(id, (into.get(id) ?? 0) + 1);
  };
  const [quotations, statements] = [new Map<SpeakerId, number>(), new Map<SpeakerId, number>()];
  for (const article of archive.articles) {
    count(
      article.quotations.map(({ speakerId }) => speakerId),
      quotations,
    );
    count(
      article.statements.map(({ speakerId }) => speakerId),
      statements,
    );
  }
  return { quotations, statements };
}

function entriesOf<R extends Register>({ archive }: DataContext, register: R): Entry<R>[] {
  const entries = [...archive.entries[register].values()] as Entry<R>[];
  return entries.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function commonOf<R extends Register>(
  { absolute }: DataContext,
  register: R,
  { id, name, facts }: Entry<R>,
): Pick<TagRecord, 'id' | 'address' | 'name' | 'aliases'> {
  return {
    id,
    address: absolute(entryUrl(register, id)),
    name,
    aliases: [...(facts?.aliases ?? [])],
  };
}

/** Articles stand newest first. */
function shareOf<R extends Register>({
  articles,
}: Entry<R>): Pick<TagRecord, 'articles' | 'first' | 'last'> {
  return {
    articles: articles.length,
    first: articles.at(-1)?.day ?? '',
    last: articles[0]?.day ?? '',
  };
}
