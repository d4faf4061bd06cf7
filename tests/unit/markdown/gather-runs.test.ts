import { expect, test } from 'vitest';
import { element } from '#archive/body/tree.ts';
import type { BodyElement, BodyNode } from '#archive/body/tree.ts';
import { gatherRuns } from '#markdown/gather-runs.ts';
import { frozen } from '../support/build.ts';
import { el, htmlOf, root } from '../support/tree.ts';

/** Words of the quotation `id`, as a paragraph's element. */
function quoted(id: string, words: BodyNode | string, first = false): BodyElement {
  const properties = { ...(first && { id }), dataQuote: id };
  return { ...el('span', words), properties };
}

const begin = quoted('q-1', '“One.', true);
const end = quoted('q-1', 'Two,”');

test('gatherRuns() makes one blockquote of a quotation’s paragraphs, attribution outside', () => {
  const tree = frozen(
    root(el('p', begin), '\n', el('p', end, ' she said.'), '\n', el('p', 'After.')),
  );
  expect(htmlOf(gatherRuns(tree))).toBe(
    '<div class="run"><blockquote id="q-1" data-quote="q-1"><p>“One.</p><p>Two,”</p></blockquote>' +
      ' <p class="run-on">she said.</p></div>\n<p>After.</p>',
  );
});

test('gatherRuns() needs no attribution', () => {
  expect(htmlOf(gatherRuns(root(el('p', begin), el('p', end))))).toBe(
    '<div class="run"><blockquote id="q-1" data-quote="q-1"><p>“One.</p><p>Two,”</p></blockquote></div>',
  );
});

test('gatherRuns() keeps the paragraphs’ own properties', () => {
  const paragraph = element('p', { id: 'p-1' }, [begin]);
  expect(htmlOf(gatherRuns(root(paragraph, el('p', end))))).toContain('<p id="p-1">“One.</p>');
});

test('gatherRuns() gathers inside what holds paragraphs', () => {
  expect(htmlOf(gatherRuns(root(el('div', el('p', begin), el('p', end)))))).toMatch(
    /^<div><div class="run">/,
  );
});

test.each<[string, BodyNode[]]>([
  ['a quotation of one paragraph', [el('p', begin, ' she said.')]],
  ['words before the quotation', [el('p', 'She said: ', begin), '\n', el('p', end)].map(node)],
  ['two quotations', [el('p', begin), el('p', quoted('q-2', '“Two.”', true))]],
  ['something between', [el('p', begin), el('hr'), el('p', end)]],
  ['no quotation', [el('p', 'One.'), el('p', el('em', 'Two.'))]],
])('gatherRuns() leaves %s alone', (_, nodes) => {
  const tree = root(...nodes);
  expect(gatherRuns(tree)).toBe(tree);
});

test('gatherRuns() ends the run where the quotation is interrupted', () => {
  const tree = root(el('p', begin, ' she said. ', quoted('q-1', '“And')), el('p', end));
  expect(gatherRuns(tree)).toBe(tree);
});

function node(child: BodyNode | string): BodyNode {
  return typeof child === 'string' ? { type: 'text', value: child } : child;
}
