// A saved page → the part of it that is the story, without what stands around it.
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Root, RootContent } from 'hast';
import { textContent } from '#archive/body/tree.ts';
import { countWords } from '#text/words.ts';
import { bodyFromHtml } from '../from-html.ts';
import { WireError } from '../wire-error.ts';
import { removeFurniture } from './furniture.ts';
import type { PageDocument } from './page-facts.ts';

export interface Page {
  readonly document: PageDocument;
  /** The HTML of the story's text, in the ways it can be told from the rest. Call it last: it uses the page up. */
  readonly mainHtml: () => MainHtml;
}

interface MainHtml {
  /** The part that is marked as the text of an article. */
  readonly marked: string | null;
  /** The part that looks most like one. */
  readonly weighed: string | null;
  /** What else there is. */
  readonly rest: string;
}

/** Elements; what weighs the parts of a page against each other takes its time over more. */
const MOST_ELEMENTS = 50_000;

/**
 * A parsed page.
 * @param html checked by `checkHtmlDepth`
 * @throws WireError (`page-size`) when it has more than 50,000 elements
 */
export function openPage(html: string): Page {
  const whole = /<html[\s>]/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`;
  const { document } = parseHTML(whole);
  if (document.querySelectorAll('*').length > MOST_ELEMENTS)
    throw new WireError(
      'page-size',
      `the page has more than ${MOST_ELEMENTS.toLocaleString('en')} elements`,
      { line: 1 },
      'save the part of it that is the story',
    );
  return {
    document,
    mainHtml: () => {
      removeFurniture(document.body);
      const marked = outermost([...document.querySelectorAll(MARKED)]);
      const rest = ['article', 'main', '[role="main"]', 'body']
        .map((part) => document.querySelector(part))
        .find((part) => part !== null);
      const found = { marked: htmlOf(marked) || null, rest: htmlOf([rest ?? document.body]) };
      const reader = new Readability(document, { charThreshold: 100, keepClasses: true });
      return { ...found, weighed: reader.parse()?.content ?? null };
    },
  };
}

/** By schema.org's microdata. */
const MARKED = '[itemprop~="articleBody"]';

function outermost(elements: ReadonlyArray<Element>): Element[] {
  return elements.filter((element) => element.parentElement?.closest(MARKED) == null);
}

function htmlOf(elements: ReadonlyArray<Element>): string {
  return elements.map((element) => element.outerHTML).join('\n');
}

/** A part that is marked as the text is believed when it has at least this share of the words of the other. */
const MOST_OF_IT = 0.6;

/** The words of a page's text, as far as they can be found, and its pictures. */
export function bodyOfPage(page: Page, base: string | null): ReturnType<typeof bodyFromHtml> {
  const html = page.mainHtml();
  const [marked, weighed] = [html.marked, html.weighed].map((part) =>
    part === null ? null : bodyFromHtml(part, base),
  );
  const best =
    marked && (!weighed || sizeOf(marked) >= MOST_OF_IT * sizeOf(weighed)) ? marked : weighed;
  const found = best ?? bodyFromHtml(html.rest, base);
  const root =
    best === marked && marked && weighed ? withLead(marked.root, weighed.root) : found.root;
  return { ...found, root };
}

/** A standfirst has a sentence at least; what is shorter stands on buttons. */
const SHORTEST_LEAD = 12;

/** The marked text, and above it the sentences that stand there where the page as a whole is read. */
function withLead(marked: Root, weighed: Root): Root {
  const own = new Set(marked.children.map(lineOf));
  const start = weighed.children.findIndex((block) => own.has(lineOf(block)));
  const lead = weighed.children.slice(0, Math.max(start, 0)).filter((block) => {
    const line = lineOf(block);
    const isParagraph = block.type === 'element' && block.tagName === 'p';
    return isParagraph && countWords(line) >= SHORTEST_LEAD && /[.!?…]["”’»)]*$/.test(line);
  });
  return { ...marked, children: [...lead, ...marked.children] };
}

function lineOf(block: RootContent): string {
  return textContent(block).replace(/\s+/g, ' ').trim();
}

function sizeOf({ root }: ReturnType<typeof bodyFromHtml>): number {
  return root.children.reduce((sum, block) => sum + countWords(textContent(block)), 0);
}
