// Puts each quotation's words into an element of their own: `<span data-quote data-speaker>`, one a
// segment, the first with the quotation's id. Attribution stays outside. The marks are the article's
// own characters, so no <q>: without a stylesheet it would print them twice.
import { mapBlocks, readBlocks } from '#archive/body/blocks.ts';
import type { BodyElement, BodyNode, BodyRoot } from '#archive/body/tree.ts';
import { element } from '#archive/body/tree.ts';
import { quotationIds, speechIn } from '#archive/quotations/ids.ts';
import type { Quotation, Span } from '#archive/quotations/quotation.ts';
import { splitWords } from './split-words.ts';

interface Segment {
  readonly span: Span;
  /** What the segment's words are put into. */
  readonly seat: BodyElement;
}

/**
 * `data-speaker` holds the name as the engine gave it, until the archive knows its id. `data-found`
 * says that the engine gave it, and no editor’s ruling.
 */
export function markQuotations(root: BodyRoot, quotations: ReadonlyArray<Quotation>): BodyRoot {
  const segments = segmentsOf(root, quotations);
  let next = 0;
  return mapBlocks(root, ({ start, end, nodes }) => {
    const marked: BodyNode[] = [];
    let rest = nodes;
    let at = start;
    for (let segment = segments[next]; segment && segment.span[0] < end; segment = segments[next]) {
      const [from, to] = [Math.max(at, segment.span[0]), Math.min(end, segment.span[1])];
      const [before, behind] = splitWords(rest, from - at);
      const [inside, after] = splitWords(behind, to - from);
      marked.push(...before, { ...segment.seat, children: inside });
      [rest, at] = [after, to];
      if (segment.span[1] > end) break;
      next++;
    }
    return [...marked, ...rest];
  });
}

/** All segments in the order of the text, each with its element; the first of a quotation has its id. */
function segmentsOf(root: BodyRoot, quotations: ReadonlyArray<Quotation>): Segment[] {
  const speech = speechIn(quotations);
  const ids = speech.length === 0 ? [] : quotationIds(readBlocks(root).text, speech);
  return speech
    .flatMap(({ segments, kind, speaker, rule }, index) => {
      const id = ids[index] ?? '';
      const shared = {
        dataQuote: id,
        dataKind: kind,
        ...(speaker && { dataSpeaker: speaker }),
        ...(speaker && rule !== 'editor' && { dataFound: '' }),
      };
      return segments.map((span, part): Segment => ({
        span,
        seat: element('span', part === 0 ? { id, ...shared } : shared, []),
      }));
    })
    .sort((a, b) => a.span[0] - b.span[0]);
}
