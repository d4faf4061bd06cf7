// `llms.txt`: what the archive is, and where data, twins and feeds are.
import {
  DATA,
  DATA_MANIFEST,
  FEEDS,
  FRONT,
  NEWEST_FEED,
  SITEMAP,
  dataUrl,
  registerUrl,
} from '#archive/urls.ts';
import { dataFilesOf } from '#export/data/data-files.ts';
import { dataTermsOf } from '#export/data/data-manifest.ts';
import { DATA_SAYS } from '#export/data/data-sets.ts';
import { llmsText } from '#export/llms.ts';
import type { LlmsSection } from '#export/llms.ts';
import { counted } from '#text/counted.ts';
import { absolute, site } from '#site.config.ts';
import { archive } from './archive.ts';
import { twinsOf } from './twins.ts';

export function llms(): Response {
  const { articles, entries } = archive;
  const files = dataFilesOf(archive, site.dataPartSize);
  const data: LlmsSection = {
    title: 'Data',
    links: [
      link('The data explained', DATA, 'fields, terms, how to cite'),
      link('Manifest', DATA_MANIFEST, `all ${files.length} files with records, bytes and SHA-256`),
      // What is split by time, the manifest lists.
      ...files
        .filter(({ period }) => period === null)
        .map(({ name, kind, records }) =>
          link(name, dataUrl(name), `${counted(records, 'record')}. ${DATA_SAYS[kind]}`),
        ),
    ],
  };
  const pages: LlmsSection = {
    title: 'Pages',
    links: [
      link('Front page', FRONT, 'the newest, and the archive by year'),
      link('People', registerUrl('speakers'), 'everyone quoted, each with every quotation'),
      link('Sitemap', SITEMAP, 'every page'),
    ],
  };
  const feeds: LlmsSection = {
    title: 'Feeds',
    links: [
      link('Newest', NEWEST_FEED, 'RSS 2.0, full text'),
      link('All feeds', FEEDS, 'what can be subscribed to'),
    ],
  };
  const text = llmsText(
    site.title,
    site.description,
    [
      `${counted(articles.length, 'article')}, ${counted(entries.speakers.size, 'person', 'people')} quoted. An article’s address is its day and its name, \`/2026/03/10/name/\`; a quotation’s is a place in its article, \`#q-…\`. Whose words a quotation is, either an editor has said or the archive has read in the text (“as found”); the data tells which.`,
      dataTermsOf(archive, site, absolute).rights,
    ],
    [data, ...twinSections(), feeds, pages],
  );
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}

/** How to find an article in another form, by the newest. */
function twinSections(): LlmsSection[] {
  const links = archive.articles
    .slice(0, 1)
    .flatMap(({ id, title }) =>
      twinsOf(id).map(({ form, path }) =>
        link(
          `${title.replace(/[[\]\\]/g, '\\$&')} as ${form}`,
          path,
          'so lies every article beside its page: its address without the last slash, and this ending',
        ),
      ),
    );
  return links.length === 0 ? [] : [{ title: 'Articles in other forms', links }];
}

function link(name: string, path: string, says: string): LlmsSection['links'][number] {
  return { name, address: absolute(path), says };
}
