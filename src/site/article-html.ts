// An article's words as HTML, read from its file when its page is made.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
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
import { given } from '#intake/given.ts';
import { copyTree } from '#archive/body/capture.ts';
import { enhanceFromArchive, enhanceFromFile } from '#markdown/enhance.ts';
import { shortHash } from '#text/hash.ts';
import { absolute, href, site } from '#site.config.ts';
import { articleComponents } from './components.ts';
import { archiveDir } from './directories.ts';
import { pictureAt } from './pictures.ts';

/** Texts of articles that were read; none in the preview, where they may change at any time. */
const texts = import.meta.env.DEV ? null : (await given()).texts;

/** The body of an article: its tree, and its text as its quotations' offsets count it. */
export function bodyOf({
  id,
  file,
  format,
  hash,
}: Pick<Article, 'id' | 'file' | 'format' | 'hash'>): ArticleBody {
  const source = readFileSync(join(archiveDir, file), 'utf8');
  // Quotations are counted in the words that were read before; the preview reads them anew.
  if (texts && shortHash(source) !== hash)
    throw new Error(`${file} changed while it was built: build again`);
  const body = parseArticleBody(source, format);
  if (texts && !texts.has(id)) texts.put(id, body.text);
  return body;
}

/** The text alone, which is read once a build. */
export function textOf(article: Article): string {
  return texts?.take(article.id) ?? bodyOf(article).text;
}

/** The text of an article with what its file decides; the rest is up to where it is read. */
export async function treeOf(article: Article, body: ArticleBody): Promise<BodyRoot> {
  return article.format === 'mdx' ? compiledTree(article) : enhanceFromFile(body.tree, article);
}

/** The same, ready for its page or, with full addresses, for a feed. */
export function placedTree(tree: BodyRoot, article: Article, audience: 'page' | 'feed'): BodyRoot {
  return enhanceFromArchive(tree, article, {
    audience,
    href: audience === 'page' ? href : absolute,
    pictureAt,
    lang: site.lang,
  });
}

export function htmlOf(tree: BodyRoot): string {
  return toHtml(tree as Nodes);
}

let container: Promise<AstroContainer> | null = null;

/** An MDX article, compiled by Astro with the site's components; the file's transforms ran as it was compiled. */
async function compiledTree(article: Article): Promise<BodyRoot> {
  const Content = await componentOf(article.file);
  container ??= loadRenderers([getContainerRenderer()]).then((renderers) =>
    AstroContainer.create({ renderers }),
  );
  const html = await (
    await container
  ).renderToString(Content, { props: { components: articleComponents } });
  return copyTree(htmlToHast(html, { fragment: true }));
}

/** The preview compiles the file as it stands; the store of the collections lags behind it. */
async function componentOf(file: string): Promise<AstroComponentFactory> {
  if (import.meta.env.DEV) {
    const path = join(archiveDir, file);
    const module = (await import(/* @vite-ignore */ path)) as { default: AstroComponentFactory };
    return module.default;
  }
  const entry = await getEntry('articles', file);
  if (!entry) throw new Error(`${file} is not in the collection of articles`);
  return (await render(entry)).Content;
}
