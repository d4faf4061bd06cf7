// Old addresses of articles (`aliases`) as pages of their own that lead to the new ones.
import type { APIRoute } from 'astro';
import { FRONT, REDIRECTS, articleUrl } from '#archive/urls.ts';
import { movedIn } from '#export/hosts/moved.ts';
import { redirectsFile } from '#export/hosts/redirects-file.ts';
import { fileAt, redirectPage } from '#export/redirect.ts';
import { absolute, href, site } from '#site.config.ts';
import { archive } from './archive.ts';

/** One file for each, and the list of all for hosts that read it. */
export function redirectPaths(): { params: { alias: string }; props: { id: string | null } }[] {
  const files = archive.addresses.flatMap(({ id, aliases }) =>
    aliases.map((alias): [string, string] => [fileAt(alias), id]),
  );
  if (files.length === 0) return [];
  return [...new Map<string, string | null>([...files, [REDIRECTS.slice(1), null]])].map(
    ([alias, id]) => ({ params: { alias }, props: { id } }),
  );
}

export const redirect: APIRoute<{ id: string | null }> = ({ props: { id } }) => {
  if (id === null) return text(redirectsFile(movedIn(archive, href(FRONT))), 'text/plain');
  const article = archive.byId.get(id);
  if (!article) return new Response(null, { status: 404 });
  const path = articleUrl(article.id);
  return text(
    redirectPage(article.title, href(path), absolute(path), article.lang ?? site.lang),
    'text/html',
  );
};

function text(body: string, type: string): Response {
  return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
