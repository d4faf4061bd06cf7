// `npm run export`: one article in a format that other desks take, on standard output.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseArticleBody } from '#archive/article.ts';
import type { ArticleFacts } from '#archive/article.ts';
import type { Content } from '#archive/archive.ts';
import { isTitleProposed } from '#archive/file-checks/title-proposed.ts';
import { parseFrontMatter } from '#archive/front-matter.ts';
import { articleIdOf } from '#archive/ids.ts';
import { namesOf } from '#archive/registers.ts';
import { articleOf } from '#archive/resolved-article.ts';
import { formatWireText } from '#desk/wire-text.ts';
import type { ArticleCopy } from '#export/article-copy.ts';
import { articleJsonOf } from '#export/article-json.ts';
import { ninjsOf } from '#export/ninjs.ts';
import { nitfOf } from '#export/nitf.ts';
import { readContent } from '#intake/read-content.ts';
import { factsCachePath, settingsFrom } from '#intake/settings.ts';
import { absolute, site } from '#site.config.ts';
import { dayOf } from '#text/dates.ts';
import { nearestOf } from '#text/nearest.ts';
import { CommandError, runCommand } from './fail.ts';
import { ROOT } from './root.ts';

const FORMATS: Readonly<Record<string, (copy: ArticleCopy) => string>> = {
  text: formatWireText,
  ninjs: (copy) => json(ninjsOf(copy, site.lang)),
  nitf: (copy) => nitfOf(copy, site.lang),
  markdown: ({ source }) => source,
  json: (copy) => json(articleJsonOf(copy)),
};
const NAMES = Object.keys(FORMATS).join('|');
const USAGE = `npm run --silent export -- ARTICLE --format ${NAMES}
  ARTICLE  its file, its address, or its slug where only one article has it`;

await runCommand(() => {
  const { article, format } = optionsFrom(process.argv.slice(2));
  const settings = settingsFrom(process.env, ROOT);
  const { content } = readContent(settings.archiveDir, factsCachePath(settings));
  const facts = factsOf(article, content);
  const source = readFileSync(join(settings.archiveDir, facts.file), 'utf8');
  process.stdout.write(format(copyOf(facts, content, source)));
});

function copyOf(facts: ArticleFacts, content: Content, source: string): ArticleCopy {
  const frontMatter = parseFrontMatter(facts.file, source);
  if (Array.isArray(frontMatter)) throw new CommandError(`${facts.file} has no front matter`);
  const { wire } = frontMatter.values;
  const names = namesOf(content.registers);
  return {
    article: articleOf(facts, names, false),
    names,
    wire: typeof wire === 'object' && wire !== null ? (wire as Record<string, unknown>) : {},
    isTitleProposed: isTitleProposed(frontMatter),
    body: parseArticleBody(source, facts.format),
    source,
    absolute,
  };
}

/** The article a file, an address or a slug names. */
function factsOf(named: string, { articles }: Content): ArticleFacts {
  const key = named.replace(/^https?:\/\/[^/]+/, '').replace(/^\/+|\/+$/g, '');
  const found = articles.filter(
    ({ file, slug, date }) =>
      key === slug ||
      key === file ||
      key.endsWith(`/${file}`) ||
      key.endsWith(articleIdOf(dayOf(date), slug)),
  );
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  if (found.length > 1)
    throw new CommandError(
      `several articles are called ${named}: ${found.map(({ file }) => file).join(', ')}`,
    );
  const nearest = nearestOf(
    key,
    articles.map(({ slug }) => slug),
  );
  throw new CommandError(
    `there is no article ${named}${nearest === null ? '' : `; did you mean ${nearest}?`}`,
  );
}

function optionsFrom(args: string[]): { article: string; format: (copy: ArticleCopy) => string } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { format: { type: 'string' } },
    });
    const [article, ...others] = positionals;
    if (article === undefined || others.length > 0) throw new Error('name one article');
    const format = Object.hasOwn(FORMATS, values.format ?? '')
      ? FORMATS[values.format ?? '']
      : undefined;
    if (format === undefined)
      throw new Error(`--format ${values.format ?? ''} is none of ${NAMES}`);
    return { article, format };
  } catch (error) {
    throw new CommandError(
      `${error instanceof Error ? error.message : String(error)}\n${USAGE}`,
      2,
    );
  }
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
