import { SEARCH } from '#archive/urls.ts';
import { openSearchOf } from '#export/open-search.ts';
import { absolute, site } from '#site.config.ts';

export function openSearch(): Response {
  return new Response(openSearchOf(site, `${absolute(SEARCH)}?q={searchTerms}`), {
    headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
}
