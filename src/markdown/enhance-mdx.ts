// The file's own transforms, for MDX: the same ones, run on the tree while Astro compiles it.
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFileSync } from 'node:fs';
import { defineHastPlugin } from 'satteri';
import type { HastPluginEntry } from 'satteri';
import { parseArticle, parseArticleBody } from '#archive/article.ts';
import { enhanceFromFile } from './enhance.ts';

/** @param archiveDir absolute path of the archive whose articles are enhanced; other files are left alone */
export function enhanceMdx(archiveDir: string): HastPluginEntry {
  return ({ fileURL, sourceFormat }) => {
    if (sourceFormat !== 'mdx' || !fileURL) return null;
    const path = fileURLToPath(fileURL);
    const file = relative(archiveDir, path).split(sep).join('/');
    if (!file.startsWith('articles/')) return null;
    return defineHastPlugin({
      name: 'enhance-mdx',
      after(root, context) {
        const source = readFileSync(path, 'utf8');
        const { facts } = parseArticle(file, source);
        if (facts)
          context.replaceNode(
            root,
            enhanceFromFile(parseArticleBody(source, 'mdx').tree, facts) as typeof root,
          );
      },
    });
  };
}
