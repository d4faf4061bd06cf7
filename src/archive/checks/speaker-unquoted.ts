// speaker-unquoted: somebody is listed as speaking in whose name nothing stands in the text, neither
// in quotation marks nor reported. Either the list is wrong or the archive has not heard them.
import { likelyIdIn } from '../likely-doubles.ts';
import type { Problem } from '../problem.ts';
import { speechIn } from '../quotations/ids.ts';
import type { CheckInput } from './check.ts';

export function checkSpeakersUnquoted({ content, placeOfWords }: CheckInput): Problem[] {
  const idOf = likelyIdIn(content);
  return content.articles.flatMap(({ file, status, speakers, quotations, statements }) => {
    if (status === 'withdrawn' || speakers.length === 0) return [];
    const speaking = new Set(
      [...speechIn(quotations), ...statements].map(({ speaker }) => speaker && idOf(speaker)),
    );
    return speakers
      .filter(({ name }) => !speaking.has(idOf(name)))
      .map(({ name }): Problem => ({
        rule: 'speaker-unquoted',
        severity: 'warning',
        file,
        ...placeOfWords(file, name, 'speakers'),
        message: `nothing in the text is said by "${name}"`,
        fix: `write :quote[…]{by=${byOf(name)}} around their words, or take them off the list`,
      }));
  });
}

/** A name as it may stand in a directive. */
function byOf(name: string): string {
  return /^[\w-]+$/.test(name) ? name : `"${name}"`;
}
