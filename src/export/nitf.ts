// An article as NITF 3.6, the IPTC's older form of news in XML (iptc.org/std/NITF): what many desks still
// take. Its words keep headings, lists, emphasis and links; its dateline has an element of its own.
import { articleUrl } from '#archive/urls.ts';
import { isElement, isParent, isText } from '#archive/body/tree.ts';
import type { BodyElement, BodyNode } from '#archive/body/tree.ts';
import { isoOf } from '#text/dates.ts';
import { nameOf, wordsOfWire } from './article-copy.ts';
import type { ArticleCopy } from './article-copy.ts';
import { escapeXml } from './feed.ts';

/** HTML's elements under NITF's names; what has none gives its words alone. */
const ELEMENTS: Readonly<Record<string, string>> = {
  p: 'p',
  h2: 'hl2',
  h3: 'hl2',
  h4: 'hl2',
  h5: 'hl2',
  h6: 'hl2',
  ul: 'ul',
  ol: 'ol',
  li: 'li',
  pre: 'pre',
  em: 'em',
  i: 'em',
  strong: 'em',
  b: 'em',
  a: 'a',
  br: 'br',
  hr: 'hr',
  table: 'table',
  thead: 'thead',
  tbody: 'tbody',
  tr: 'tr',
  th: 'th',
  td: 'td',
};

/** @param siteLang language of articles that name none */
export function nitfOf(copy: ArticleCopy, siteLang: string): string {
  const { article, absolute } = copy;
  const source = article.source === null ? null : nameOf(copy, 'sources', article.source);
  const byline = wordsOfWire(copy, 'byline');
  const title = escapeXml(article.title);
  const tags = article.tags.map((id) => `<keyword key="${escapeXml(nameOf(copy, 'tags', id))}"/>`);
  const people = article.voices.map(({ name }) => `<person>${escapeXml(name)}</person>`);
  const id = escapeXml(article.wireId ?? absolute(articleUrl(article.id)));
  return lines(
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<nitf version="-//IPTC//DTD NITF 3.6//EN" baselang="${escapeXml(article.lang ?? siteLang)}">`,
    '<head>',
    `<title>${title}</title>`,
    `<docdata management-status="${STATUS[article.status]}">`,
    `<doc-id${source === null ? '' : ` regsrc="${escapeXml(source)}"`} id-string="${id}"/>`,
    `<date.issue norm="${isoOf(article.date)}"/>`,
    article.embargo === null ? null : `<date.release norm="${isoOf(article.embargo)}"/>`,
    tags.length === 0 ? null : `<key-list>${tags.join('')}</key-list>`,
    people.length === 0 ? null : `<identified-content>${people.join('')}</identified-content>`,
    '</docdata>',
    '</head>',
    '<body>',
    '<body.head>',
    copy.isTitleProposed ? null : `<hedline><hl1>${title}</hl1></hedline>`,
    byline === null ? null : `<byline>${escapeXml(byline)}</byline>`,
    source === null ? null : `<distributor><org>${escapeXml(source)}</org></distributor>`,
    article.dateline === null ? null : `<dateline>${escapeXml(article.dateline.text)}</dateline>`,
    article.summary === null ? null : `<abstract><p>${escapeXml(article.summary)}</p></abstract>`,
    '</body.head>',
    '<body.content>',
    ...copy.body.tree.children.map(written).filter((words) => words.trim() !== ''),
    '</body.content>',
    '</body>',
    '</nitf>',
  );
}

const STATUS = { published: 'usable', draft: 'withheld', withdrawn: 'canceled' } as const;

function written(node: BodyNode): string {
  if (isText(node)) return escapeXml(node.value);
  if (!isParent(node)) return '';
  const words = node.children.map(written).join('');
  if (!isElement(node)) return words;
  if (node.tagName === 'blockquote') return `<bq><block>${words}</block></bq>`;
  const name = ELEMENTS[node.tagName];
  if (name === undefined) return words;
  return name === 'br' || name === 'hr'
    ? `<${name}/>`
    : `<${name}${attributesOf(node)}>${words}</${name}>`;
}

function attributesOf({ tagName, properties }: BodyElement): string {
  const { href } = properties;
  return tagName === 'a' && typeof href === 'string' ? ` href="${escapeXml(href)}"` : '';
}

function lines(...given: ReadonlyArray<string | null>): string {
  return `${given.filter((line) => line !== null).join('\n')}\n`;
}
