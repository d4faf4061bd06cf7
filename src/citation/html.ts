// HTML: the words as <blockquote>, attribution outside of it, the title as <cite>.
// Source: HTML Living Standard, 4.4.4 “The blockquote element”, 4.5.6 “The cite element”.
import { directionOf } from '#text/direction.ts';
import { addressOf, articleOf, datelineOf, isWords, paragraphsOf, voiceOf } from './cited.ts';
import type { Cited } from './cited.ts';
import type { CitationFormat } from './citation-format.ts';
import { dayMonthYear } from './days.ts';
import { escapeHtml } from './escape-html.ts';
import { sentence } from './sentence.ts';

export const html: CitationFormat = {
  id: 'html',
  name: 'HTML',
  cite: (cited, accessed) => [markup(cited, accessed)],
  pasted: markup,
  file: null,
};

function markup(cited: Cited, accessed: string): string {
  const { title, source, site, day, lang } = articleOf(cited);
  const address = escapeHtml(addressOf(cited));
  const language = `lang="${escapeHtml(lang)}" dir="${directionOf(lang)}"`;
  const voice = voiceOf(cited);
  const quoted = paragraphsOf(cited).map((words) => `  <p>${escapeHtml(words)}</p>\n`);
  const link = `<a href="${address}"><cite ${language}>${escapeHtml(title)}</cite></a>`;
  const reference = [
    sentence(title, link),
    ...[source, datelineOf(cited)]
      .filter((part) => part !== null)
      .map((part) => sentence(part, escapeHtml(part))),
    `<i>${escapeHtml(site)}</i>, <time datetime="${day}">${dayMonthYear(day)}</time>,`,
    `accessed <time datetime="${accessed}">${dayMonthYear(accessed)}</time>.`,
  ].join(' ');
  return [
    ...(isWords(cited)
      ? [`<blockquote cite="${address}" ${language}>\n${quoted.join('')}</blockquote>`]
      : []),
    ...(voice ? [`<p>— ${escapeHtml(voice)}</p>`] : []),
    `<p>${reference}</p>`,
  ].join('\n');
}
