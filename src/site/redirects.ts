// Old addresses of articles (`aliases`) as pages of their own that lead to the new ones.
import type { APIRoute } from 'astro';
import { articleUrl } from '#archive/urls.ts';
import { redirectPage } from '#export/redirect.ts';
import { absolute, href, site } from '#site.config.ts';
import { archive } from './archive.ts';

export function redirectPaths(): { params: { alias: string }; props: { id: string } }[] {
  return archive.addresses.flatMap(({ id, aliases }) =>
    aliases.map((alias) => ({ params: { alias: fileOf(alias) }, props: { id } })),
  );
}

export const redirect: APIRoute<{ id: string }> = ({ props: { id } }) => {
  const article = archive.byId.get(id);
  if (!article) return new Response(null, { status: 404 });
  const path = articleUrl(article.id);
  return new Response(
    redirectPage(article.title, href(path), absolute(path), article.lang ?? site.lang),
    {
      headers: { 'content-type': 'text/html; charset=utf-8' },
    },
  );
};

/** The file that answers at an address: `/old/` and `/old` at `old/index.html`, `/old.html` itself. */
function fileOf(alias: string): string {
  const path = decoded(alias).replace(/^\/+|\/+$/g, '');
  return /\.[a-z0-9]{1,5}$/i.test(path) ? path : `${path}/index.html`;
}

/** As the server asks for it; what only looks encoded stays as it is. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
