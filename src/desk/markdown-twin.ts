// An article as a file another archive can take: the facts its page shows, under the keys of front
// matter, and its words. Both are written anew from what was read, never copied: a remark in the file,
// or a fact that is the desk's alone, has no way in.
import type { Root } from 'hast';
import type { ArticleFacts } from '#archive/article.ts';
import { mapBlocks } from '#archive/body/blocks.ts';
import { element, isElement, mapElements, nodesIn } from '#archive/body/tree.ts';
import type { BodyRoot } from '#archive/body/tree.ts';
import { parseDateline } from '#archive/datelines/parse.ts';
import { isSlug } from '#archive/ids.ts';
import type { RegisterNames } from '#archive/registers.ts';
import type { Article } from '#archive/resolved-article.ts';
import { articleUrl } from '#archive/urls.ts';
import { formatDay } from '#text/dates.ts';
import { articleSource } from './article-source.ts';
import type { FrontMatterValues } from './article-source.ts';
import { toMarkdown } from './to-markdown.ts';

export interface Twinned {
  readonly article: Article;
  /** As listed above the article. */
  readonly speakers: ArticleFacts['speakers'];
  readonly names: RegisterNames;
  /** A path of the site as a full address. */
  readonly absolute: (path: string) => string;
  /** Full address of the lead picture; null where there is none to be had. */
  readonly picture: string | null;
}

/** @param words the article's tree as it is handed on: no components, full addresses but for pictures */
export function markdownTwin(twinned: Twinned, words: BodyRoot): string {
  const { article, names, picture, absolute } = twinned;
  const { image, source } = article;
  const speakers = twinned.speakers.map((speaker) => ({
    ...speaker,
    name: nameOf(speaker.name, names),
  }));
  return articleSource(
    {
      ...factsOfAll(twinned),
      dateline: datelineOf(article),
      source: source === null ? null : (names.sources.names().get(source) ?? source),
      speakers: speakers.map(given),
      tags: article.tags.map((id) => names.tags.names().get(id) ?? id),
      summary: article.summary,
      updated: article.updated,
      image: image && picture !== null ? { ...image, src: picture } : null,
      corrections: article.corrections.map(given),
    },
    withPictures(toMarkdown(inBlocks(naming(words, speakers, names)) as Root), words, absolute),
  );
}

/**
 * Pictures with their full addresses. Not sooner: the archive's parser reads a picture on another host as
 * a link to it, and so the words printed would not be those meant.
 */
function withPictures(
  markdown: string,
  words: BodyRoot,
  absolute: (path: string) => string,
): string {
  const paths = nodesIn(words).flatMap((node) =>
    isElement(node) && node.tagName === 'img' ? [node.properties['src']] : [],
  );
  return [...new Set(paths)].reduce<string>(
    (text, path) =>
      typeof path === 'string'
        ? text
            .replaceAll(`](${path}`, `](${absolute(path)}`)
            .replaceAll(`](<${path}`, `](<${absolute(path)}`)
        : text,
    markdown,
  );
}

/** That the article was withdrawn, when, and why. */
export function withdrawnTwin(twinned: Twinned): string {
  const { corrections } = twinned.article;
  const withdrawals = corrections.filter(({ kind }) => kind === 'withdrawn');
  const last = withdrawals.at(-1);
  return articleSource(
    {
      ...factsOfAll(twinned),
      status: 'withdrawn',
      corrections: withdrawals.map(({ date, kind, note }) => given({ date, kind, note })),
    },
    `This article was withdrawn${last ? ` on ${formatDay(last.date.slice(0, 10))}` : ''}. Its words are no longer published.`,
  );
}

/** Where the article names no other original, its page is the original of what lies elsewhere. */
function factsOfAll({ article, absolute }: Twinned): FrontMatterValues {
  const { id, title, date, canonical, lang } = article;
  return { title, date, canonical: canonical ?? absolute(articleUrl(id)), lang };
}

/** As the wire has it; with place and date where an editor overruled what is read in it. */
function datelineOf({ dateline, day }: Article): unknown {
  if (dateline === null) return null;
  const { text, place, date } = dateline;
  const read = parseDateline(text, day);
  const isRead = (read?.place ?? '') === place && (read?.date ?? null) === date;
  return isRead ? text : given({ text, place, date });
}

/** An id says nothing elsewhere. */
function nameOf(written: string, { speakers }: RegisterNames): string {
  const id = isSlug(written) ? speakers.find(written) : null;
  return id === null ? written : (speakers.names().get(id) ?? written);
}

/** Rulings by the names of those listed: another archive knows no ids of this one's. */
function naming(
  words: BodyRoot,
  speakers: ReadonlyArray<{ readonly name: string }>,
  names: RegisterNames,
): BodyRoot {
  const listed = new Map(speakers.map(({ name }) => [names.speakers.find(name), name]));
  return mapElements(words, (node) => {
    const by = node.properties['dataQuoteBy'];
    const name = typeof by === 'string' && listed.get(names.speakers.find(by));
    return name ? { ...node, properties: { ...node.properties, dataQuoteBy: name } } : node;
  });
}

function given(facts: object): object {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
}

/** Words outside of any element are a paragraph. */
function inBlocks(root: BodyRoot): BodyRoot {
  return mapBlocks(root, ({ parent, nodes }) =>
    parent.type === 'root' ? [element('p', {}, nodes)] : nodes,
  );
}
