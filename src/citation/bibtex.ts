// BibTeX that BibLaTeX reads as well: `date` and `entrysubtype` are BibLaTeX’s, `year` and `month` BibTeX’s.
// Source: BibTeX’s btxdoc, 3 (fields, braces that hold names together and keep capitals); biblatex manual
// 2.1.1 (@article, newspaper), 2.2.2 (urldate, annotation). Letters beyond ASCII stay: LaTeX reads UTF-8.
import { addressOf, articleOf } from './cited.ts';
import type { CitationFormat } from './citation-format.ts';
import { citationKey } from './citation-key.ts';
import { dayParts, monthName } from './days.ts';
import { notesOf } from './notes.ts';

export const bibtex: CitationFormat = {
  id: 'bibtex',
  name: 'BibTeX',
  cite: (cited, accessed) => {
    const article = articleOf(cited);
    const { year, month } = dayParts(article.day);
    const fields: ReadonlyArray<[string, string | null]> = [
      ['author', article.source && `{{${escapeTex(article.source)}}}`],
      ['title', `{{${escapeTex(article.title)}}}`],
      ['journal', `{${escapeTex(article.site)}}`],
      ['date', `{${article.day}}`],
      ['year', `{${year}}`],
      ['month', monthName(month).slice(0, 3).toLowerCase()],
      ['entrysubtype', '{newspaper}'],
      ['url', `{${escapeAddress(addressOf(cited))}}`],
      ['urldate', `{${accessed}}`],
      ['language', `{${article.lang}}`],
      ['annotation', annotationOf(notesOf(cited))],
    ];
    const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},\n`] : []));
    return [`@article{${citationKey(article)},\n${lines.join('')}}\n`];
  },
  pasted: null,
  file: { extension: 'bib', mediaType: 'application/x-bibtex' },
};

function annotationOf(notes: ReadonlyArray<string>): string | null {
  return notes.length === 0 ? null : `{${notes.map(escapeTex).join('\n\n')}}`;
}

/** BibTeX counts braces whether a backslash stands before them or not, so they are spelt out. */
const SPELT: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeTex(text: string): string {
  return text.replace(/[\\{}~^#$%&_]/g, (character) => SPELT[character] ?? `\\${character}`);
}

/** `url` is verbatim: only what would upset the braces is coded. */
function escapeAddress(address: string): string {
  return address.replace(/[{}\\\s]/g, encodeURIComponent);
}
