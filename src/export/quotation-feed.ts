// What somebody was quoted saying, as items of a feed: the words whole, then whose they are, where and
// when they stand, and the sentence of words that are part of one.
import type { RSSFeedItem } from '@astrojs/rss';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { SpokenWords } from '#archive/views/register.ts';
import { formatDay, timeOf } from '#text/dates.ts';
import { directionOf } from '#text/direction.ts';
import { openingOf } from '#text/words.ts';

/** Of the words, in an item’s title. */
const TITLE_LENGTH = 100;

/**
 * @param published when the article appeared: a day or an instant
 * @param source the agency, or null
 */
export function quotationItemOf(
  words: SpokenWords,
  speaker: string,
  published: string,
  source: string | null,
  absolute: (path: string) => string,
): RSSFeedItem {
  const flat = words.paragraphs.join(' ');
  const link = absolute(words.path);
  return {
    title: openingOf(flat, TITLE_LENGTH),
    link,
    description: `${flat} (${originOf(words, speaker, source).join(', ')})`,
    pubDate: new Date(timeOf(published)),
    content: toHtml({
      type: 'root',
      children: [
        wordsElement(words, link),
        element('p', [
          `${[speaker, words.office].filter(Boolean).join(', ')}. `,
          element('a', [words.title], { href: link, ...languageOf(words) }),
          `. ${originOf(words, null, source).join(', ')}.`,
        ]),
        ...(words.confirmed
          ? []
          : [
              element('p', [
                'As found: the archive read in the text who speaks; no editor has confirmed it.',
              ]),
            ]),
      ],
    }),
  };
}

function wordsElement(words: SpokenWords, link: string): Element {
  const { context, paragraphs } = words;
  const said = element(
    'blockquote',
    paragraphs.map((paragraph) => element('p', [paragraph])),
    { cite: link },
  );
  const children = context
    ? [
        said,
        element('p', [context.before, element('strong', [paragraphs.join(' ')]), context.after]),
      ]
    : [said];
  return element('div', children, languageOf(words));
}

/** Who (where asked for), through whom, from where and when. */
function originOf(words: SpokenWords, speaker: string | null, source: string | null): string[] {
  return [speaker, source, words.place, formatDay(words.day)].filter(
    (part): part is string => part !== null,
  );
}

function languageOf({ lang }: SpokenWords): Record<string, string> {
  return lang === null ? {} : { lang, dir: directionOf(lang) };
}

function element(
  tagName: string,
  children: ReadonlyArray<Element | string>,
  properties: Record<string, string> = {},
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) =>
      typeof child === 'string' ? { type: 'text', value: child } : child,
    ),
  };
}
