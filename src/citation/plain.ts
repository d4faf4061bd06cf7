// Plain text, for a letter or a post: the words, whose they are, and where they stand.
import { addressOf, articleOf, datelineOf, paragraphsOf, voiceOf } from './cited.ts';
import type { CitationFormat } from './citation-format.ts';
import { dayMonthYear } from './days.ts';

export const plain: CitationFormat = {
  id: 'plain',
  name: 'Plain text',
  cite: (cited, accessed) => {
    const { title, source, site, day } = articleOf(cited);
    const voice = voiceOf(cited);
    const lines = [
      ...(voice ? [`— ${voice}`] : []),
      title,
      ...[source, datelineOf(cited)].filter((line) => line !== null),
      `${site}, ${dayMonthYear(day)}`,
      `${addressOf(cited)} (accessed ${dayMonthYear(accessed)})`,
    ];
    return [[...paragraphsOf(cited), lines.join('\n')].join('\n\n')];
  },
  pasted: null,
  file: null,
};
