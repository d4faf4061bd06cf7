// An article as ninjs 3.1, the IPTC's form of news in JSON (iptc.org/std/ninjs). It has no field for a
// dateline: as in the IPTC's own samples, `located` names the place and the body opens with the words.
import { toHtml } from 'hast-util-to-html';
import type { Nodes } from 'hast';
import { articleUrl, entryUrl } from '#archive/urls.ts';
import {
  element,
  isComponent,
  isElement,
  isParent,
  text,
  withChildren,
} from '#archive/body/tree.ts';
import type { BodyNode, BodyParent, BodyRoot } from '#archive/body/tree.ts';
import { isInstant, isoOf } from '#text/dates.ts';
import { countWords } from '#text/words.ts';
import { nameOf, paragraphsWithDateline, placeLineOf, wordsOfWire } from './article-copy.ts';
import type { ArticleCopy } from './article-copy.ts';

const SCHEMA = 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#';

/** @param siteLang language of articles that name none */
export function ninjsOf(copy: ArticleCopy, siteLang: string): Readonly<Record<string, unknown>> {
  const { article, absolute } = copy;
  const plain = paragraphsWithDateline(copy).join('\n\n');
  const byline = wordsOfWire(copy, 'byline');
  const located = placeLineOf(copy);
  const ids = [
    { role: 'wire', value: article.wireId },
    { role: 'original', value: article.canonical },
  ].filter(({ value }) => value !== null);
  return {
    uri: absolute(articleUrl(article.id)),
    standard: { name: 'ninjs', version: '3.1', schema: SCHEMA },
    type: 'text',
    language: article.lang ?? siteLang,
    firstCreated: instantOf(article.date),
    versionCreated: instantOf(article.updated ?? article.date),
    ...(article.dateline?.date != null && { contentCreated: instantOf(article.dateline.date) }),
    ...(article.embargo !== null && { embargoedUntil: isoOf(article.embargo) }),
    pubStatus: STATUS[article.status],
    ...(!copy.isTitleProposed && { headlines: [{ role: 'main', value: article.title }] }),
    ...(byline !== null && { by: byline }),
    ...(located !== null && { located }),
    slugline: article.slug,
    ...(article.summary !== null && {
      descriptions: [{ role: 'summary', contentType: 'text/plain', value: article.summary }],
    }),
    bodies: [
      {
        role: 'main',
        contentType: 'text/plain',
        charCount: plain.length,
        wordCount: countWords(plain),
        value: plain,
      },
      { role: 'richtext', contentType: 'text/html', value: htmlOf(copy) },
    ],
    ...listed(
      'people',
      copy.article.voices.map(({ id, name }) => ({
        name,
        rel: 'quoted',
        uri: absolute(entryUrl('speakers', id)),
      })),
    ),
    ...listed(
      'places',
      (article.place === null ? [] : [article.place]).map((id) => ({
        name: nameOf(copy, 'places', id),
        rel: 'dateline',
        uri: absolute(entryUrl('places', id)),
      })),
    ),
    ...listed(
      'subjects',
      article.tags.map((id) => ({
        name: nameOf(copy, 'tags', id),
        rel: 'about',
        uri: absolute(entryUrl('tags', id)),
      })),
    ),
    ...listed(
      'infoSources',
      (article.source === null ? [] : [article.source]).map((id) => ({
        name: nameOf(copy, 'sources', id),
        role: 'source',
        uri: absolute(entryUrl('sources', id)),
      })),
    ),
    ...listed('altIds', ids),
  };
}

const STATUS = { published: 'usable', draft: 'withheld', withdrawn: 'canceled' } as const;

/** ninjs knows instants alone; a day is its first moment in UTC. */
function instantOf(when: string): string {
  return isInstant(when) ? isoOf(when) : `${when}T00:00:00Z`;
}

function listed(key: string, items: ReadonlyArray<object>): Record<string, unknown> {
  return items.length === 0 ? {} : { [key]: items };
}

/** The words as HTML, the dateline run into the first paragraph. */
function htmlOf({ article, body }: ArticleCopy): string {
  const tree = withoutComponents(body.tree);
  const line = article.dateline?.text;
  return toHtml((line === undefined ? tree : opened(tree, line)) as Nodes);
}

function opened(tree: BodyRoot, line: string): BodyRoot {
  const [first, ...others] = tree.children;
  const isParagraph = first !== undefined && isElement(first) && first.tagName === 'p';
  return withChildren(
    tree,
    isParagraph
      ? [withChildren(first, [text(`${line} `), ...first.children]), ...others]
      : [element('p', {}, [text(line)]), ...tree.children],
  );
}

/** The site's own components are no HTML: what stands in them does. */
function withoutComponents<Parent extends BodyParent>(parent: Parent): Parent {
  return withChildren(
    parent,
    parent.children.map((node): BodyNode => {
      if (!isParent(node)) return node;
      const inner = withoutComponents(node);
      return isComponent(inner) ? element('div', {}, inner.children) : inner;
    }),
  );
}
