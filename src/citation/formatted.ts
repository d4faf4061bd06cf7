// Text with italics, the one thing a printed citation needs beyond plain text.
import { escapeHtml } from './escape-html.ts';

/** Runs of text in order; what is in italics says so. */
export type Formatted = ReadonlyArray<string | { readonly italic: string }>;

/** The words alone. */
export function plainOf(formatted: Formatted): string {
  return formatted.map((run) => (typeof run === 'string' ? run : run.italic)).join('');
}

/** As HTML, an empty line making a paragraph. */
export function htmlOf(formatted: Formatted): string {
  const html = formatted
    .map((run) => (typeof run === 'string' ? escapeHtml(run) : `<i>${escapeHtml(run.italic)}</i>`))
    .join('');
  return html
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('\n');
}
