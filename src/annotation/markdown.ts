// Annotations as Markdown: a heading an article, the words as quotations, notes below them as written.
import type { Annotation } from './annotation.ts';
import { byArticle } from './order.ts';

/** @param origin what the addresses of articles begin with: `https://archive.example` */
export function annotationsToMarkdown(
  annotations: ReadonlyArray<Annotation>,
  origin: string,
): string {
  return byArticle(annotations)
    .map(({ article, title, annotations: its }) =>
      [`# [${escaped(title)}](<${origin}${article}>)`, ...its.map(entryOf)].join('\n\n'),
    )
    .map((section) => `${section}\n`)
    .join('\n');
}

function entryOf({ quote, note, created }: Annotation): string {
  const words = quote.exact
    .split('\n')
    .map((paragraph) => `> ${escaped(paragraph)}`)
    .join('\n>\n');
  const trimmed = note?.trim();
  return [words, ...(trimmed ? [trimmed] : []), `*${created.slice(0, 10)}*`].join('\n\n');
}

/** What Markdown would read as its own, wherever it stands; and at the beginning of a line. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~&|]/g, '\\$&')
    .replace(/^(\s*)([#+=-])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}
