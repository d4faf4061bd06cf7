// A quotation of several paragraphs becomes one <blockquote>, so that it is one element with one
// address. What follows its closing mark in the last paragraph (“he said”) stays outside of it, in a
// paragraph the stylesheet runs on; as HTML wants it, attribution is no part of the quotation.
import { element, isElement, isParent, isText, text, withChildren } from '#archive/body/tree.ts';
import type { BodyElement, BodyNode, BodyParent, BodyRoot } from '#archive/body/tree.ts';

/** The tree with paragraphs that one quotation fills gathered into `div.run > blockquote`. */
export function gatherRuns(root: BodyRoot): BodyRoot {
  const visit = <Parent extends BodyParent>(parent: Parent): Parent => {
    const children: BodyNode[] = [];
    let gathered = 0;
    for (const [at, child] of parent.children.entries()) {
      if (at < gathered) continue;
      const run = runAt(parent.children, at);
      if (run) gathered = run.end;
      children.push(run?.node ?? (isParent(child) && !isParagraph(child) ? visit(child) : child));
    }
    return withChildren(parent, children);
  };
  return visit(root);
}

/** The run that begins with the sibling `at`, and where the siblings go on behind it. */
function runAt(
  siblings: ReadonlyArray<BodyNode>,
  at: number,
): { node: BodyElement; end: number } | null {
  const paragraphs: { paragraph: BodyElement; words: BodyElement }[] = [];
  for (const sibling of siblings.slice(at)) {
    if (paragraphs.length > 0 && isText(sibling) && sibling.value.trim() === '') continue;
    const words = quotedOpeningOf(sibling);
    if (!words || !isParagraph(sibling)) break;
    if (words.properties['dataQuote'] !== (paragraphs[0]?.words ?? words).properties['dataQuote'])
      break;
    paragraphs.push({ paragraph: sibling, words });
    if (sibling.children.length > 1) break;
  }
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  if (!first || !last || first === last) return null;
  const quoted = paragraphs.map(({ paragraph, words }) => withChildren(paragraph, words.children));
  const rest = last.paragraph.children.slice(1);
  const node = element('div', { className: ['run'] }, [
    element('blockquote', first.words.properties, quoted),
    ...(rest.length > 0
      ? [text(' '), element('p', { className: ['run-on'] }, trimmedStart(rest))]
      : []),
  ]);
  return { node, end: siblings.indexOf(last.paragraph) + 1 };
}

function isParagraph(node: BodyNode): node is BodyElement {
  return isElement(node) && node.tagName === 'p';
}

/** The quoted words a paragraph begins with, when it begins with any. */
function quotedOpeningOf(node: BodyNode): BodyElement | null {
  const first = isParagraph(node) ? node.children[0] : undefined;
  return first && isElement(first) && first.properties['dataQuote'] !== undefined ? first : null;
}

function trimmedStart([first, ...others]: ReadonlyArray<BodyNode>): BodyNode[] {
  if (!first) return [];
  return [isText(first) ? text(first.value.trimStart()) : first, ...others];
}
