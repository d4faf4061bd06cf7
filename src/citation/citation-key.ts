// The name of an article in a reference manager: `quillmouth-opens-its-deepened-channel-2026-02-11`.
import type { CitedArticle } from './cited.ts';

/** Letters, digits and hyphens of ASCII only: what BibTeX, RIS and file names all take. */
export function citationKey({ url, day }: CitedArticle): string {
  const slug = new URL(url).pathname.split('/').findLast(Boolean) ?? '';
  const plain = slug.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return [plain || 'article', day].join('-');
}
