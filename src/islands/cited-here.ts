// The article of this page, as citations need it, and the day on which it is read.
import type { CitedArticle } from '#citation/cited.ts';
import { parseRecord } from '#citation/record.ts';

/** @throws TypeError when the page carries no record, or a faulty one */
export function citedHere(): CitedArticle {
  const record = document.querySelector('script[data-citation]');
  if (!record) throw new TypeError('the page has no citation record');
  return parseRecord(record.textContent);
}

/** The reader’s own day, `2026-03-10`. */
export function today(): string {
  const now = new Date();
  return [
    String(now.getFullYear()).padStart(4, '0'),
    String(now.getMonth() + 1).padStart(2, '0'),
    String(now.getDate()).padStart(2, '0'),
  ].join('-');
}
