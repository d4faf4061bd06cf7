// Markdown: the words as a block quotation, then whose they are and where they stand.
// Source: CommonMark 0.31, 2.4 “Backslash escapes”, 5.1 “Block quotes”, 6.3 “Links”; GFM for ~ and |.
import { addressOf, articleOf, datelineOf, paragraphsOf, voiceOf } from './cited.ts';
import type { CitationFormat } from './citation-format.ts';
import { dayMonthYear } from './days.ts';
import { sentence } from './sentence.ts';

export const markdown: CitationFormat = {
  id: 'markdown',
  name: 'Markdown',
  cite: (cited, accessed) => {
    const { title, source, site, day } = articleOf(cited);
    const quoted = paragraphsOf(cited).map((paragraph) => `> ${escapeLine(paragraph)}`);
    const voice = voiceOf(cited);
    const link = `[${escapeLine(title)}](<${escapeTarget(addressOf(cited))}>)`;
    const reference = [
      sentence(title, link),
      ...[source, datelineOf(cited)]
        .filter((part) => part !== null)
        .map((part) => sentence(part, escapeMarkdown(part))),
      `*${escapeMarkdown(site)}*, ${dayMonthYear(day)}, accessed ${dayMonthYear(accessed)}.`,
    ].join(' ');
    return [
      [
        ...(quoted.length > 0 ? [quoted.join('\n>\n')] : []),
        ...(voice ? [`— ${escapeMarkdown(voice)}`] : []),
        reference,
      ].join('\n\n'),
    ];
  },
  pasted: null,
  file: null,
};

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>~|]|&(?=#?\w+;)/g, '\\$&');
}

/** What stands at the beginning of a line may also be a heading, a list or a rule. */
function escapeLine(line: string): string {
  return escapeMarkdown(line)
    .replace(/^[#+=-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

function escapeTarget(address: string): string {
  return address.replace(/[<>\\\s]/g, encodeURIComponent);
}
