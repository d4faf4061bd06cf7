// The feeds of months, people, places, agencies and tags. They share one route, which is made
// when every article’s page has left its item for it.
import { REGISTERS } from '#archive/ids.ts';
import type { Register } from '#archive/ids.ts';
import { entryFeedUrl, monthFeedUrl } from '#archive/urls.ts';
import { archive } from './archive.ts';
import { entryFeed, entryFeedInputs } from './entry-feeds.ts';
import { documents, monthFeed, monthFeedInputs } from './month-feeds.ts';

type Props = { readonly document: number } | { readonly register: Register; readonly id: string };

interface ListFeedPath {
  readonly params: { readonly list: string; readonly feed: string };
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

/** All that one of them follows from. */
export function listFeedInputs(props: Props): unknown {
  return 'document' in props
    ? monthFeedInputs(props.document)
    : entryFeedInputs(props.register, props.id);
}

export function listFeed({ props }: Pick<ListFeedPath, 'props'>): Promise<Response> {
  return 'document' in props ? monthFeed(props.document) : entryFeed(props.register, props.id);
}

function pathOf(path: string, props: Props): ListFeedPath {
  const cut = path.lastIndexOf('/');
  return { params: { list: path.slice(1, cut), feed: path.slice(cut + 1, -'.xml'.length) }, props };
}
