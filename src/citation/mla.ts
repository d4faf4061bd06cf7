// MLA 9: works-cited entry of a newspaper article online. Source: MLA Handbook, 9th ed., chapter 5: author,
// title in quotation marks, container in italics, date (long months shortened), address. The
// date of access is optional where the page has a date of its own.
import { addressOf, articleOf } from './cited.ts';
import type { Cited } from './cited.ts';
import type { CitationFormat } from './citation-format.ts';
import { dayParts } from './days.ts';
import { htmlOf } from './formatted.ts';
import type { Formatted } from './formatted.ts';
import { headlineCase } from './headline-case.ts';
import { endTitle, markTitle } from './quoted-title.ts';
import { withWords } from './spoken-words.ts';

const MONTHS = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

export const mla: CitationFormat = {
  id: 'mla-9',
  name: 'MLA 9',
  cite,
  pasted: (cited) => htmlOf(cite(cited)),
  file: null,
};

function cite(cited: Cited): Formatted {
  const { title, source, site, day, lang } = articleOf(cited);
  const parts = dayParts(day);
  const headline = `“${endTitle(markTitle(headlineCase(title, lang), true), '.')}” `;
  return withWords(cited, [
    source === null ? headline : `${source.replace(/\.?$/, '.')} ${headline}`,
    { italic: site },
    `, ${parts.day} ${MONTHS[parts.month - 1] ?? ''} ${parts.year}, ${addressOf(cited)}.`,
  ]);
}
