// Chicago 17, notes and bibliography: the entry in the bibliography. Source: Chicago Manual of Style, 17th ed.,
// 14.191–14.200; the name of the newspaper stands in place of an author that is not named (14.199).
import { addressOf, articleOf } from './cited.ts';
import type { Cited } from './cited.ts';
import type { CitationFormat } from './citation-format.ts';
import { monthDayYear } from './days.ts';
import { htmlOf } from './formatted.ts';
import type { Formatted } from './formatted.ts';
import { headlineCase } from './headline-case.ts';
import { endTitle, markTitle } from './quoted-title.ts';
import { withWords } from './spoken-words.ts';

export const chicagoBibliography: CitationFormat = {
  id: 'chicago-17-bibliography',
  name: 'Chicago 17, bibliography',
  cite,
  pasted: (cited) => htmlOf(cite(cited)),
  file: null,
};

function cite(cited: Cited): Formatted {
  const { title, source, site, day, lang } = articleOf(cited);
  const headline = `“${endTitle(markTitle(headlineCase(title, lang), true), '.')}” `;
  const end = `${monthDayYear(day)}. ${addressOf(cited)}.`;
  return withWords(
    cited,
    source === null
      ? [{ italic: site }, `. ${headline}${end}`]
      : [`${source.replace(/\.?$/, '.')} ${headline}`, { italic: site }, `, ${end}`],
  );
}
