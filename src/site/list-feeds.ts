// The feeds of months, people, places, agencies and tags. They share one route that catches all: Astro makes the
// pages of such a route last, when every article’s page has left its content for them.
import { REGISTERS } from '#archive/ids.ts';
import type { Register } from '#archive/ids.ts';
import { entryFeedUrl, monthFeedUrl } from '#archive/urls.ts';
import { archive } from './archive.ts';
import { entryFeed } from './entry-feeds.ts';
import { documents, monthFeed } from './month-feeds.ts';

type Props = { readonly document: number } | { readonly register: Register; readonly id: string };

interface ListFeedPath {
  readonly params: { readonly feed: string };
  readonly props: Props;
}

export function listFeedPaths(): ListFeedPath[] {
  return [
    ...documents.map(({ month, part }, at) => pathOf(monthFeedUrl(month, part), { document: at })),
    ...REGISTERS.flatMap((register) =>
      [...archive.entries[register].keys()].map((id) =>
        pathOf(entryFeedUrl(register, id), { register, id }),
      ),
    ),
  ];
}

export function listFeed({ props }: Pick<ListFeedPath, 'props'>): Promise<Response> {
  return 'document' in props ? monthFeed(props.document) : entryFeed(props.register, props.id);
}

function pathOf(path: string, props: Props): ListFeedPath {
  return { params: { feed: path.slice(1) }, props };
}
