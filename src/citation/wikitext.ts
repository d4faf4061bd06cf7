// Wikitext: {{cite news}} with the words as its quotation, and behind it whose they are.
// Source: Template:Cite news and Help:Citation Style 1 of the English Wikipedia: the wire service is the
// |agency=, the dateline’s town the |place=; brackets in a |title= and pipes in any value are coded.
import { addressOf, articleOf, paragraphsOf, voiceOf } from './cited.ts';
import type { CitationFormat } from './citation-format.ts';
import { dayMonthYear } from './days.ts';

export const wikitext: CitationFormat = {
  id: 'wikitext',
  name: 'Wikitext',
  cite: (cited, accessed) => {
    const { title, source, place, site, day, lang } = articleOf(cited);
    const paragraphs = paragraphsOf(cited).map(escapeWikitext);
    const voice = voiceOf(cited);
    const parameters: ReadonlyArray<[string, string | null]> = [
      ['title', escapeWikitext(title)],
      ['url', escapeAddress(addressOf(cited))],
      ['agency', source && escapeWikitext(source)],
      ['work', escapeWikitext(site)],
      ['place', place && escapeWikitext(place)],
      ['date', dayMonthYear(day)],
      ['access-date', dayMonthYear(accessed)],
      ['language', lang],
      ['quote', paragraphs.join('<br><br>')],
    ];
    const filled = parameters.flatMap(([name, value]) => (value ? [` |${name}=${value}`] : []));
    return [`{{cite news${filled.join('')}}}${voice ? ` Words of ${escapeWikitext(voice)}.` : ''}`];
  },
  pasted: null,
  file: null,
};

/** Whatever MediaWiki would read as mark-up becomes a character reference. */
function escapeWikitext(text: string): string {
  return text.replace(/[&<>[\]{}|]|'(?=')|(?<=')'|~(?=~~)|(?<=~)~|_(?=_)|(?<=_)_/g, coded);
}

function escapeAddress(address: string): string {
  return address.replace(/[[\]{}|<>"'\s]/g, (character) =>
    character === "'" ? '%27' : encodeURIComponent(character),
  );
}

function coded(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
