// From what a reader chose on the page to words that can be cited, with their speaker where every word stands
// in one quotation, and the address of that quotation or of the paragraph.
import type { CitedArticle, CitedSpeaker, CitedWords } from '#citation/cited.ts';
import { BLOCK, paragraphsOf, piecesIn } from './words-in-range.ts';

/** The words in a range; null where there are none. */
export function wordsInRange(range: Range, article: CitedArticle): CitedWords | null {
  const pieces = piecesIn(range);
  const [first] = pieces;
  if (!first) return null;
  const id = first.quotation?.dataset['quote'];
  const isOne =
    id !== undefined &&
    pieces.every(({ text, quotation }) => !text.trim() || quotation?.dataset['quote'] === id);
  return {
    article,
    words: paragraphsOf(pieces).join('\n\n'),
    speaker: isOne ? speakerOf(first.quotation, article) : null,
    url: `${article.url}${isOne ? `#${id}` : anchorOf(first.parent)}`,
  };
}

/** The words of a quotation; where it is interrupted, an ellipsis stands for the interruption. */
export function wordsOfQuotation(
  prose: HTMLElement,
  id: string,
  article: CitedArticle,
): CitedWords | null {
  const segments = [...prose.querySelectorAll<HTMLElement>(`[data-quote="${id}"]`)];
  const [first] = segments;
  if (!first) return null;
  const words = segments.map((segment, at) => {
    const range = document.createRange();
    range.selectNodeContents(segment);
    const before = segments[at - 1];
    const gap = before?.closest(BLOCK) === segment.closest(BLOCK) ? ' … ' : '\n\n';
    return (before ? gap : '') + paragraphsOf(piecesIn(range)).join('\n\n');
  });
  return {
    article,
    words: words.join(''),
    speaker: speakerOf(first, article),
    url: `${article.url}#${id}`,
  };
}

function speakerOf(quotation: HTMLElement | null, article: CitedArticle): CitedSpeaker | null {
  return article.speakers.find(({ id }) => id === quotation?.dataset['speaker']) ?? null;
}

function anchorOf(parent: Element): string {
  const id = parent.closest(BLOCK)?.id ?? '';
  return id && `#${id}`;
}
