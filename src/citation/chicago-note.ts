// Chicago 17, notes and bibliography: the full note. Source: Chicago Manual of Style, 17th ed., 14.191–14.200
// (newspapers; a news service stands as the author, 14.200); no date of access where there is a date (14.12).
import { addressOf, articleOf } from './cited.ts';
import type { Cited } from './cited.ts';
import type { CitationFormat } from './citation-format.ts';
import { monthDayYear } from './days.ts';
import { htmlOf } from './formatted.ts';
import type { Formatted } from './formatted.ts';
import { headlineCase } from './headline-case.ts';
import { endTitle, markTitle } from './quoted-title.ts';
import { withWords } from './spoken-words.ts';

export const chicagoNote: CitationFormat = {
  id: 'chicago-17-note',
  name: 'Chicago 17, note',
  cite,
  pasted: (cited) => htmlOf(cite(cited)),
  file: null,
};

function cite(cited: Cited): Formatted {
  const { title, source, site, day, lang } = articleOf(cited);
  const headline = `“${endTitle(markTitle(headlineCase(title, lang), true), ',')}” `;
  return withWords(cited, [
    source === null ? headline : `${source}, ${headline}`,
    { italic: site },
    `, ${monthDayYear(day)}, ${addressOf(cited)}.`,
  ]);
}
