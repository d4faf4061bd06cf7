// The words of an article's page, block by block, without what is there for the eye alone.

/** A text node, and what it is part of. */
export interface Run {
  readonly node: Text;
  /** Id of the speaker whose direct words it is part of. */
  readonly speaker: string | null;
  readonly inQuotation: boolean;
  readonly isDateline: boolean;
}

const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd';

/** Labels, references to notes and the notes, tables, pictures, and whatever can be pressed. */
const FOR_THE_EYE =
  '.voice, .footnotes, sup, table, pre, figure, button, script, style, [hidden], [aria-hidden="true"]';

/** Headline and words of an article, as the text nodes of each block, in order. */
export function readRuns(story: Element): ReadonlyArray<ReadonlyArray<Run>> {
  const blocks = new Map<Element, Run[]>();
  for (const root of story.querySelectorAll('.story-head h1, .prose')) gather(root, root, blocks);
  return [...blocks.values()];
}

function gather(node: Node, root: Element, blocks: Map<Element, Run[]>): void {
  if (isElement(node)) {
    if (node.matches(FOR_THE_EYE)) return;
    for (const child of node.childNodes) gather(child, root, blocks);
  } else if (node.nodeType === 3) {
    const text = node as Text;
    const parent = text.parentElement;
    const block = parent?.closest(BLOCKS);
    if (!parent || !block || !root.contains(block)) return;
    const quotation = parent.closest('[data-quote]');
    const run: Run = {
      node: text,
      speaker:
        (quotation?.matches('[data-kind="direct"]') && quotation.getAttribute('data-speaker')) ||
        null,
      inQuotation: quotation !== null,
      isDateline: parent.closest('.dateline') !== null,
    };
    const runs = blocks.get(block);
    if (runs) runs.push(run);
    else blocks.set(block, [run]);
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
