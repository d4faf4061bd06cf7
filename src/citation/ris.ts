// RIS, which EndNote, Zotero and Mendeley read: one tag a line, ER last.
// Source: RIS Format Specifications (ResearchSoft), “Tags” and reference type NEWS; dates are
// YYYY/MM/DD/other. A corporate author is the name as it stands; its commas, which would make it a person’s, are left out.
import { addressOf, articleOf } from './cited.ts';
import type { CitationFormat } from './citation-format.ts';
import { citationKey } from './citation-key.ts';
import { notesOf } from './notes.ts';

export const ris: CitationFormat = {
  id: 'ris',
  name: 'RIS',
  cite: (cited, accessed) => {
    const article = articleOf(cited);
    const tags: ReadonlyArray<[string, string | null]> = [
      ['TY', 'NEWS'],
      ['ID', citationKey(article)],
      ['AU', article.source && withoutCommas(article.source)],
      ['TI', article.title],
      ['T2', article.site],
      ['PY', article.day.slice(0, 4)],
      ['DA', dateOf(article.day)],
      ['Y2', dateOf(accessed)],
      ['LA', article.lang],
      ['UR', addressOf(cited)],
      ...notesOf(cited).map((note): [string, string] => ['N1', note]),
    ];
    const lines = tags.flatMap(([tag, value]) =>
      value ? [`${tag}  - ${value.replace(/\s+/g, ' ').trim()}\r\n`] : [],
    );
    return [`${lines.join('')}ER  - \r\n`];
  },
  pasted: null,
  file: { extension: 'ris', mediaType: 'application/x-research-info-systems' },
};

function dateOf(day: string): string {
  return `${day.replaceAll('-', '/')}/`;
}

function withoutCommas(name: string): string {
  return name.replace(/\s*,\s*/g, ' ');
}
