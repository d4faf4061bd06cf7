// An article's words as HTML, read from its file when its page is made.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { loadRenderers } from 'astro:container';
import { getEntry, render } from 'astro:content';
import { toHtml } from 'hast-util-to-html';
import type { Nodes } from 'hast';
import { htmlToHast } from 'satteri';
import { parseArticleBody } from '#archive/article.ts';
import type { ArticleBody } from '#archive/article.ts';
import type { Article } from '#archive/resolved-article.ts';
import type { BodyRoot } from '#archive/body/tree.ts';
import { copyTree } from '#archive/body/capture.ts';
import { enhanceFromArchive, enhanceFromFile } from '#markdown/enhance.ts';
import { absolute, href, site } from '#site.config.ts';
import { articleComponents } from './components.ts';
import { archiveDir } from './directories.ts';

/** The body of an article: its tree, and its text as its quotations' offsets count it. */
export function bodyOf({ file, format }: Pick<Article, 'file' | 'format'>): ArticleBody {
  return parseArticleBody(readFileSync(join(archiveDir, file), 'utf8'), format);
}

/**
 * The words of an article, ready for its page or, with full addresses, for a feed.
 * @param audience where the HTML is read
 */
export async function articleHtml(
  article: Article,
  body: ArticleBody,
  audience: 'page' | 'feed',
): Promise<string> {
  const tree =
    article.format === 'mdx' ? await compiledTree(article) : enhanceFromFile(body.tree, article);
  const enhanced = enhanceFromArchive(tree, article, {
    audience,
    href: audience === 'page' ? href : absolute,
    lang: site.lang,
  });
  return toHtml(enhanced as Nodes);
}

let container: Promise<AstroContainer> | null = null;

/** An MDX article, compiled by Astro with the site's components; the file's transforms ran as it was compiled. */
async function compiledTree(article: Article): Promise<BodyRoot> {
  const entry = await getEntry('articles', article.file);
  if (!entry) throw new Error(`${article.file} is not in the collection of articles`);
  const { Content } = await render(entry);
  container ??= loadRenderers([getContainerRenderer()]).then((renderers) =>
    AstroContainer.create({ renderers }),
  );
  const html = await (
    await container
  ).renderToString(Content, { props: { components: articleComponents } });
  return copyTree(htmlToHast(html, { fragment: true }));
}
