// APA 7: reference list entry of a newspaper article online. Source: Publication Manual, 7th ed., 10.1,
// example 16; 9.11 (group authors), 9.12 (no author: the title comes first), 9.16 (no retrieval date
// for a page that stays). The headline keeps its capitals: which words are names no rule can tell.
import { addressOf, articleOf } from './cited.ts';
import type { Cited } from './cited.ts';
import type { CitationFormat } from './citation-format.ts';
import { dayParts, monthName } from './days.ts';
import { htmlOf } from './formatted.ts';
import type { Formatted } from './formatted.ts';
import { endTitle, markTitle } from './quoted-title.ts';
import { withWords } from './spoken-words.ts';

export const apa: CitationFormat = {
  id: 'apa-7',
  name: 'APA 7',
  cite,
  pasted: (cited) => htmlOf(cite(cited)),
  file: null,
};

function cite(cited: Cited): Formatted {
  const { title, source, site, day } = articleOf(cited);
  const parts = dayParts(day);
  const date = `(${parts.year}, ${monthName(parts.month)} ${parts.day}).`;
  const headline = endTitle(markTitle(title, false), '.');
  const opening =
    source === null
      ? `${headline} ${date} `
      : `${source.replace(/\.?$/, '.')} ${date} ${headline} `;
  return withWords(cited, [opening, { italic: site }, `. ${addressOf(cited)}`]);
}
