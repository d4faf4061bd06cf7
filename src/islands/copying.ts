// A citation to the clipboard: as text, and with its italics and links where it has any.
import type { Cited } from '#citation/cited.ts';
import type { CitationFormat } from '#citation/citation-format.ts';
import { plainOf } from '#citation/formatted.ts';

/** @returns whether the browser took it; it may have no clipboard to give, or refuse */
export async function copied(
  format: CitationFormat,
  cited: Cited,
  accessed: string,
): Promise<boolean> {
  const text = plainOf(format.cite(cited, accessed));
  const html = format.pasted?.(cited, accessed);
  try {
    if (html !== undefined && 'ClipboardItem' in window)
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([text], { type: 'text/plain' }),
          'text/html': new Blob([html], { type: 'text/html' }),
        }),
      ]);
    else await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
