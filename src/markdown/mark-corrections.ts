// Marks words that a correction put right, with a reference to what is said of it below the article.
// Only where there is no doubt which words are meant: they stand in the text once, within one block.
import { mapBlocks, readBlocks } from '#archive/body/blocks.ts';
import { correctedPlace, correctionEntry } from '#archive/corrections.ts';
import type { Correction } from '#archive/article-schema.ts';
import type { Span } from '#archive/quotations/quotation.ts';
import { element } from '#archive/body/tree.ts';
import type { BodyElement, BodyRoot } from '#archive/body/tree.ts';
import { splitWords } from './split-words.ts';

/**
 * The tree with `span.corrected` around such words. No word is added: the stylesheet prints the
 * reference, so that ids and offsets stay what they are.
 * @param lang language of the reference's name
 */
export function markCorrections(
  root: BodyRoot,
  corrections: ReadonlyArray<Pick<Correction, 'now'>>,
  lang: string,
): BodyRoot {
  return corrections.reduce((tree, { now }, index) => {
    const place = now === null ? null : onlyPlaceOf(now, readBlocks(tree).text);
    return place === null ? tree : marked(tree, place, index + 1, lang);
  }, root);
}

/** Where words stand in a text, whole; null when that is nowhere or more than once. */
function onlyPlaceOf(words: string, text: string): Span | null {
  const start = text.indexOf(words);
  if (start === -1 || text.includes(words, start + 1)) return null;
  const end = start + words.length;
  const cutsWord = [start, end].some(
    (at) => LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at] ?? ''),
  );
  return cutsWord ? null : [start, end];
}

const LETTER = /[\p{L}\p{N}]/u;

function marked(root: BodyRoot, [from, to]: Span, number: number, lang: string): BodyRoot {
  return mapBlocks(root, ({ start, end, nodes }) => {
    if (from < start || to > end) return nodes;
    const [before, rest] = splitWords(nodes, from - start);
    const [words, after] = splitWords(rest, to - from);
    const properties = { id: correctedPlace(number), className: ['corrected'] };
    return [
      ...before,
      element('span', properties, [...words, referenceTo(number, lang)]),
      ...after,
    ];
  });
}

function referenceTo(number: number, lang: string): BodyElement {
  const properties = {
    href: `#${correctionEntry(number)}`,
    className: ['correction-ref'],
    lang,
    ariaLabel: `Correction ${number}`,
  };
  return element('a', properties, []);
}
