// What somebody was quoted saying as an item of a feed: the words whole, then whose they are, where and
// when they stand, and the sentence of words that are part of one.
import { element, text } from '#archive/body/tree.ts';
import type { BodyElement, BodyNode } from '#archive/body/tree.ts';
import type { SpokenWords } from '#archive/views/register.ts';
import { formatDay, instantOf } from '#text/dates.ts';
import { openingOf } from '#text/words.ts';
import type { FeedItem } from '../feed.ts';
import { htmlOf, languageOf } from './article-content.ts';
import { tagUri } from './naming.ts';
import type { Naming } from './naming.ts';

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
  source: FeedItem['source'],
  naming: Naming,
): FeedItem {
  const flat = words.paragraphs.join(' ');
  const link = naming.absolute(words.path);
  const agency = source?.title ?? null;
  const when = instantOf(published);
  return {
    id: tagUri(naming, words.path),
    link,
    title: openingOf(flat, TITLE_LENGTH),
    summary: `${flat} (${originOf(words, speaker, agency).join(', ')})`,
    html: htmlOf([
      wordsElement(words, link),
      element('p', {}, [
        element('cite', {}, [text(speaker)]),
        text(`${words.office && `, ${words.office}`}. `),
        element('a', { href: link, ...language(words) }, [text(words.title)]),
        text(`. ${originOf(words, null, agency).join(', ')}.`),
      ]),
      ...(words.confirmed ? [] : [element('p', {}, [text(AS_FOUND)])]),
    ]),
    published: when,
    updated: when,
    creator: speaker,
    source,
    categories: [],
    lang: words.lang,
    image: null,
    withdrawn: null,
  };
}

const AS_FOUND = 'As found: the archive read in the text who speaks; no editor has confirmed it.';

function wordsElement(words: SpokenWords, link: string): BodyElement {
  const { context, paragraphs } = words;
  const said = element(
    'blockquote',
    { cite: link },
    paragraphs.map((paragraph) => element('p', {}, [text(paragraph)])),
  );
  const children: BodyNode[] = context
    ? [
        said,
        element('p', {}, [
          text(context.before),
          element('strong', {}, [text(paragraphs.join(' '))]),
          text(context.after),
        ]),
      ]
    : [said];
  return element('div', language(words), children);
}

/** Who (where asked for), through whom, from where and when. */
function originOf(words: SpokenWords, speaker: string | null, source: string | null): string[] {
  return [speaker, source, words.place, formatDay(words.day)].filter(
    (part): part is string => part !== null,
  );
}

function language({ lang }: SpokenWords): Record<string, string> {
  return lang === null ? {} : languageOf(lang);
}
