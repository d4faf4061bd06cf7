// speaker-unknown: a quotation directive must name somebody the article lists or the register knows.
import { fold } from '#text/fold.ts';
import { nearestOf } from '#text/nearest.ts';
import type { Problem } from '../problem.ts';
import type { CheckInput } from './check.ts';

export function checkRulings({ content, placeOfWords }: CheckInput): Problem[] {
  const registered = new Map(
    content.registers.speakers.flatMap(({ id, name, aliases }) =>
      [id, name, ...aliases].map((spelling) => [fold(spelling), id]),
    ),
  );
  return content.articles.flatMap(({ file, speakers, quotations }) => {
    const listed = new Set(speakers.map(({ name }) => fold(name)));
    return quotations.flatMap(({ rule, speaker }): Problem[] => {
      if (
        rule !== 'editor' ||
        speaker === null ||
        listed.has(fold(speaker)) ||
        registered.has(fold(speaker))
      )
        return [];
      const nearest = nearestOf(speaker, [
        ...speakers.map(({ name }) => name),
        ...registered.values(),
      ]);
      return [
        {
          rule: 'speaker-unknown',
          severity: 'error',
          file,
          ...placeOfWords(file, /\s/.test(speaker) ? `by="${speaker}"` : `by=${speaker}`),
          message: `nobody is known as "${speaker}"`,
          fix: nearest
            ? `write by=${nearest}`
            : `list the person under speakers, or add speakers/${speaker}.md`,
        },
      ];
    });
  });
}
