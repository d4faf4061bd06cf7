// A poll that finds nothing new must cost nothing: a feed’s bytes change when what it holds does.
import { expect, test } from 'vitest';
import type { Archive } from '#archive/archive.ts';
import { articleItemOf } from '#export/feeds/article-item.ts';
import { sized, trimmed } from '#export/feeds/fit.ts';
import { monthDocumentsOf } from '#export/feeds/month-documents.ts';
import { newestFirst, newestOf } from '#export/feeds/newest.ts';
import { formatRss } from '#export/feeds/rss.ts';
import { anArchive, anArticle } from '../../support/build.ts';
import type { Written } from '../../support/build.ts';
import { aFeed, naming } from './feed-builders.ts';

const WRITTEN: ReadonlyArray<Written> = [
  { slug: 'a', date: '2026-02-10', tags: ['water'], source: 'Larkwire' },
  { slug: 'b', date: '2026-03-11', tags: ['water', 'harbour'] },
  { slug: 'c', date: '2026-03-12', tags: ['harbour'] },
];
const archiveWith = (...more: Written[]): Archive =>
  anArchive([...more, ...WRITTEN].map((written) => anArticle(written)));

async function feedsOf(archive: Archive): Promise<{ tag: string; month: string; newest: string }> {
  const itemOf = (article: Archive['articles'][number]): ReturnType<typeof sized> =>
    sized(articleItemOf(archive, article, { html: '<p>…</p>', image: null }, naming));
  const documents = monthDocumentsOf(archive);
  const water = archive.entries.tags.get('water' as never)?.articles ?? [];
  const february = documents.find(({ month }) => month === '2026-02')?.articles ?? [];
  const newest = await newestOf(documents, archive.addresses, (one) =>
    Promise.resolve(itemOf(one)),
  );
  return {
    tag: await formatRss(aFeed({ items: trimmed(newestFirst(water, 50).map(itemOf)) })),
    month: await formatRss(aFeed({ items: trimmed(february.map(itemOf)) })),
    newest: await formatRss(aFeed({ items: newest.items })),
  };
}

test('the same content gives the same bytes, in whatever order its files are read', async () => {
  const other = anArchive(WRITTEN.toReversed().map((written) => anArticle(written)));
  expect(await feedsOf(other)).toEqual(await feedsOf(archiveWith()));
});

test('an article about something else changes no feed it is not in', async () => {
  const before = await feedsOf(archiveWith());
  const after = await feedsOf(archiveWith({ slug: 'x', date: '2026-03-20', tags: ['culture'] }));
  expect(after.tag).toBe(before.tag);
  expect(after.month).toBe(before.month);
  expect(after.newest).not.toBe(before.newest);
});
