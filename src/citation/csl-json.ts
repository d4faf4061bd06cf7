// CSL-JSON, which Zotero, Pandoc and every CSL processor read; the other formats are tested against what
// such a processor prints for it.
// Source: CSL 1.0.2 specification, appendix IV, and schema csl-data.json: `article-newspaper`, a corporate
// author is a `literal`. Titles may hold <i>, <b>, <sup>, <sub>; there is no way to write these as text.
import { addressOf, articleOf } from './cited.ts';
import type { Cited } from './cited.ts';
import type { CitationFormat } from './citation-format.ts';
import { citationKey } from './citation-key.ts';
import { dayParts } from './days.ts';
import { notesOf } from './notes.ts';

export const cslJson: CitationFormat = {
  id: 'csl-json',
  name: 'CSL-JSON',
  cite: (cited, accessed) => [`${JSON.stringify([cslItemOf(cited, accessed)], null, 2)}\n`],
  pasted: null,
  file: { extension: 'json', mediaType: 'application/vnd.citationstyles.csl+json' },
};

/** One item of CSL’s data. No `publisher-place`: a dateline says where a story was filed. */
function cslItemOf(cited: Cited, accessed: string): Record<string, unknown> {
  const article = articleOf(cited);
  const notes = notesOf(cited);
  return {
    id: citationKey(article),
    type: 'article-newspaper',
    title: article.title,
    ...(article.source !== null && { author: [{ literal: article.source }] }),
    'container-title': article.site,
    issued: { 'date-parts': [datePartsOf(article.day)] },
    accessed: { 'date-parts': [datePartsOf(accessed)] },
    URL: addressOf(cited),
    language: article.lang,
    ...(notes.length > 0 && { note: notes.join('\n\n') }),
  };
}

function datePartsOf(day: string): [number, number, number] {
  const parts = dayParts(day);
  return [parts.year, parts.month, parts.day];
}
