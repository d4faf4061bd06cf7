// The dateline stands at the head of the first paragraph, as wires set it.
import { element, isElement, text, textContent } from '#archive/body/tree.ts';
import type { BodyRoot } from '#archive/body/tree.ts';

/** The tree with the dateline, verbatim, before the first paragraph's words. */
export function runInDateline(root: BodyRoot, dateline: string | null): BodyRoot {
  if (dateline === null) return root;
  const line = element('span', { className: ['dateline'] }, [text(dateline)]);
  // A picture alone is a paragraph too, as Markdown has it; the words come after it.
  const at = root.children.findIndex(
    (child) => isElement(child) && child.tagName === 'p' && textContent(child).trim() !== '',
  );
  const first = root.children[at];
  if (!first || !isElement(first))
    return { ...root, children: [element('p', {}, [line]), ...root.children] };
  return {
    ...root,
    children: root.children.with(at, { ...first, children: [line, text(' '), ...first.children] }),
  };
}
