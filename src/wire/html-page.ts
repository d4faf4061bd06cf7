// A page of the web, saved → its story.
import type { Root } from 'hast';
import { textContent } from '#archive/body/tree.ts';
import { countWords } from '#text/words.ts';
import { webAddress } from './addresses.ts';
import { bodyFromHtml, bodyFromParagraphs, isHtml } from './from-html.ts';
import { checkHtmlDepth } from './html-depth.ts';
import { metaListOf, metaOf, otherFacts, pageFactsOf } from './html/page-facts.ts';
import type { PageFacts } from './html/page-facts.ts';
import { bodyOfPage, openPage } from './html/main-text.ts';
import { datesOf } from './html/page-dates.ts';
import { headlineOf } from './html/page-headline.ts';
import { nameOf, namesOf, own, recordOf, wordsIn } from './json/values.ts';
import { wordsOfHtml } from './json/words-of-html.ts';
import { paragraphsOf } from './plain/paragraphs.ts';
import { bodyWithWords, languageIn, readingOf } from './readings.ts';
import { aStory } from './story.ts';
import type { Story, WireReading, WireValue } from './story.ts';
import { textOf } from './wire-file.ts';
import type { WireFile } from './wire-file.ts';
import type { WireFormat } from './wire-format.ts';

/** Characters; the largest pages of news have a tenth of it. */
const LARGEST = 16_000_000;
/** JSON-LD's text is taken instead where the page's own has fewer of its words than this part. */
const MOST_OF_IT = 0.5;

export const htmlPage: WireFormat = {
  name: 'HTML page',
  recognises: (head) =>
    /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title)\b/i.test(
      head,
    ),
  read: readPage,
};

async function* readPage(file: WireFile): AsyncIterable<WireReading> {
  const html = await textOf(file, LARGEST);
  checkHtmlDepth(html);
  yield readingOf(file.name, 1, () => storyOfPage(html));
}

function storyOfPage(html: string): Story {
  const page = openPage(html);
  const facts = pageFactsOf(page.document);
  const { article } = facts;
  const canonical = addressOf(facts);
  const source = sourceOf(facts);
  const headline = headlineOf(facts, source, canonical);
  const body = bodyOf(page, facts, canonical);
  const { date, updated } = datesOf(facts, canonical);
  const summary =
    wordsIn(own(article, 'description')) ??
    metaOf(facts, 'og:description', 'description', 'dc.description', 'twitter:description');
  const keywords =
    typeof article['keywords'] === 'string'
      ? article['keywords'].split(/[,;]/)
      : own(article, 'keywords');
  const tags = namesOf(keywords);
  return aStory({
    id: canonical ?? wordsIn(own(article, '@id')),
    headline,
    date: date ?? updated,
    updated: date === null || updated === date ? null : updated,
    dateline: wordsIn(own(article, 'dateline')),
    source,
    language: languageIn(
      wordsIn(own(article, 'inLanguage')) ??
        facts.language ??
        metaOf(facts, 'og:locale', 'citation_language', 'dc.language'),
    ),
    summary: summary === null ? null : wordsOfHtml(summary),
    tags:
      tags.length > 0
        ? tags
        : metaListOf(
            facts,
            'article:tag',
            'news_keywords',
            'keywords',
            'citation_keywords',
            'parsely-tags',
            'sailthru.tags',
          ),
    canonical,
    body: bodyWithWords(body.root, headline),
    wire: { ...otherFacts(facts), ...(body.images.length > 0 && { images: body.images }) },
    line: 1,
  });
}

function addressOf(facts: PageFacts): string | null {
  const entity = own(facts.article, 'mainEntityOfPage');
  const addresses = [
    facts.canonical,
    metaOf(facts, 'og:url'),
    own(facts.article, 'url'),
    entity,
    own(recordOf(entity) ?? {}, '@id'),
  ];
  return (
    addresses.map((address) => webAddress(address)).find((address) => address !== null) ?? null
  );
}

function sourceOf(facts: PageFacts): string | null {
  const names = ['sourceOrganization', 'provider', 'publisher'].map((key) =>
    nameOf(own(facts.article, key)),
  );
  return (
    names.find((name) => name !== null) ??
    metaOf(facts, 'og:site_name', 'citation_publisher', 'dc.publisher', 'application-name')
  );
}

function bodyOf(
  page: ReturnType<typeof openPage>,
  facts: PageFacts,
  base: string | null,
): { root: Root; images: WireValue[] } {
  const said = wordsIn(own(facts.article, 'articleBody'));
  const found = bodyOfPage(page, base);
  // Some pages hold the story in their data alone, or show the first lines and ask for money.
  if (said === null || sizeOf(found.root) >= MOST_OF_IT * countWords(said)) return found;
  if (isHtml(said)) return { ...bodyFromHtml(said, base), images: found.images };
  return { root: bodyFromParagraphs(paragraphsOf(said)), images: found.images };
}

function sizeOf(root: Root): number {
  return root.children.reduce((sum, block) => sum + countWords(textContent(block)), 0);
}
