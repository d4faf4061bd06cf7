// ninjs sends the same text in several forms at once; the best of them is the story's.
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { countWords } from '#text/words.ts';
import { textContent } from '#archive/body/tree.ts';
import { cleanBody } from '../clean-body.ts';
import { bodyFromParagraphs, isHtml } from '../from-html.ts';
import { checkHtmlDepth } from '../html-depth.ts';
import { paragraphsOf } from '../plain/paragraphs.ts';
import { takeVignette } from '../take-vignette.ts';
import type { WireValue } from '../story.ts';
import { listOf, recordOf, wordsIn } from './values.ts';
import type { Fields } from './ninjs-fields.ts';

interface Body {
  readonly root: Root;
  readonly images: ReadonlyArray<WireValue>;
  /** A line above the text that names its desk, as some agencies have it. */
  readonly vignette: string | null;
}

/** Forms that are no text to be read, or not the whole of it. */
const NO_BODY = /nitf|newsml|caption|teaser|summary|abstract|push|social/i;
/** A form with fewer of the words than this part is an extract. */
const WHOLE = 0.8;

/**
 * The text of an item: as HTML where that is the whole of it, else as plain text. Null when there is none.
 * @throws WireError (`nesting`)
 */
export function ninjsBody(fields: Fields): Body | null {
  const forms = formsOf(fields).filter(
    ({ role, type }) => !NO_BODY.test(role) && (!type.endsWith('xml') || type.includes('html')),
  );
  const html = longest(
    forms
      .filter(({ type, text }) => type.includes('html') || isHtml(text))
      .map(({ text }) => fromNinjsHtml(text)),
  );
  const plain = longest(
    forms
      .filter(({ type, text }) => !type.includes('html') && !isHtml(text))
      .map(({ text }) => ({
        root: bodyFromParagraphs(paragraphsOf(text)),
        images: [],
        vignette: null,
      })),
  );
  if (html === null || plain === null) return html ?? plain;
  return sizeOf(html) >= sizeOf(plain) * WHOLE ? html : { ...plain, images: html.images };
}

function formsOf(fields: Fields): { role: string; type: string; text: string }[] {
  const listed = listOf(fields.value('bodies')).map((item) => {
    const body = recordOf(item) ?? {};
    return {
      role: body['role'],
      type: body['contenttype'] ?? body['contentType'],
      text: body['value'],
    };
  });
  const keyed = fields
    .matching(/^body_/)
    .map(([key, value]) => ({ role: key.slice(5), type: key, text: value }));
  return [...listed, ...keyed].flatMap(({ role, type, text }) => {
    const words = wordsIn(text);
    return words === null
      ? []
      : [{ role: wordsIn(role) ?? '', type: (wordsIn(type) ?? '').toLowerCase(), text: words }];
  });
}

function fromNinjsHtml(html: string): Body {
  checkHtmlDepth(html);
  const tree = fromHtml(html, { fragment: true });
  const { root: words, vignette } = takeVignette(tree);
  const { root, images } = cleanBody(words, null);
  return { root, images, vignette };
}

function longest(bodies: ReadonlyArray<Body>): Body | null {
  return bodies.reduce<Body | null>(
    (best, body) => (best === null || sizeOf(body) > sizeOf(best) ? body : best),
    null,
  );
}

function sizeOf({ root }: Body): number {
  return root.children.reduce((sum, block) => sum + countWords(textContent(block)), 0);
}
