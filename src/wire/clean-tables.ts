// Tables that hold facts stay tables; those that only lay out a page come apart into their words.
import type { Element } from 'hast';

/** No table of facts is wider; the attributes of a page may say anything. */
const WIDEST = 50;

/** A cell: its name (`th`, `td`), the element itself, and over how many columns and rows it goes. */
export interface Cell {
  readonly name: 'th' | 'td';
  readonly node: Element;
  readonly spans: Record<string, number>;
}

/** Whether a table holds facts: two columns and two rows at least, and nothing but lines in its cells. */
export function isDataTable(table: Element): boolean {
  const rows = rowsOf(table);
  return (
    rows.length > 1 &&
    rows.some((row) => row.length > 1) &&
    rows.every((row) => row.length <= WIDEST && row.every(({ node }) => isLine(node)))
  );
}

/** The cells of a table, row by row; rows without cells are left out. */
export function rowsOf(table: Element): Cell[][] {
  return elementsIn(table)
    .flatMap((child) => (/^t(?:head|body|foot)$/.test(child.tagName) ? elementsIn(child) : [child]))
    .filter(({ tagName }) => tagName === 'tr')
    .map((row) => elementsIn(row).flatMap(cellOf))
    .filter((row) => row.length > 0);
}

function cellOf(node: Element): Cell[] {
  if (node.tagName !== 'td' && node.tagName !== 'th') return [];
  const spans: Record<string, number> = {};
  for (const name of ['colSpan', 'rowSpan']) {
    const over = Number(node.properties[name]);
    if (over > 1) spans[name] = Math.min(over, WIDEST);
  }
  return [{ name: node.tagName, node, spans }];
}

function isLine(cell: Element): boolean {
  const blocks = elementsIn(cell).filter(({ tagName }) => /^(?:p|div|h\d)$/.test(tagName));
  return blocks.length <= 1 && !holds(cell, /^(?:table|ul|ol|dl|blockquote|pre|figure|iframe|hr)$/);
}

function holds(node: Element, names: RegExp): boolean {
  return elementsIn(node).some((child) => names.test(child.tagName) || holds(child, names));
}

function elementsIn(node: Element): Element[] {
  return node.children.filter((child) => child.type === 'element');
}
