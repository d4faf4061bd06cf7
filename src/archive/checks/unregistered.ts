// unregistered: a name without a register file has its page all the same, but nothing is known of it
// and a slip of the pen would make a second person. A warning, and an error under --strict.
import { nearestOf } from '#text/nearest.ts';
import { namesOf } from '../registers.ts';
import type { Content } from '../archive.ts';
import { placeNameOf } from '../datelines.ts';
import { slugOf } from '#text/fold.ts';
import type { Register } from '../ids.ts';
import type { Problem } from '../problem.ts';
import type { CheckInput } from './check.ts';

/** Where an article names what stands in a register. */
const KEYS = {
  speakers: 'speakers',
  tags: 'tags',
  sources: 'source',
  places: 'dateline',
} as const satisfies Record<Register, string>;

export function checkUnregistered({ content, placeOfWords }: CheckInput): Problem[] {
  const known = namesOf(content.registers);
  const seen = new Set<string>();
  return content.articles.flatMap((facts) =>
    namesIn(facts).flatMap(([register, written]): Problem[] => {
      if (known[register].find(written) !== null || seen.has(`${register} ${slugOf(written)}`))
        return [];
      seen.add(`${register} ${slugOf(written)}`);
      const nearest = nearestOf(written, known[register].names().values());
      const create = `add ${register}/${slugOf(written)}.md`;
      return [
        {
          rule: 'unregistered',
          severity: 'warning',
          file: facts.file,
          ...placeOfWords(facts.file, written, KEYS[register]),
          message: `"${written}" is in no file of ${register}/`,
          fix: nearest ? `write "${nearest}", or ${create}` : create,
        },
      ];
    }),
  );
}

function namesIn(facts: Content['articles'][number]): [Register, string][] {
  return [
    ...facts.speakers.map(({ name }): [Register, string] => ['speakers', name]),
    ...facts.tags.map((tag): [Register, string] => ['tags', tag]),
    ...(facts.source === null ? [] : [['sources', facts.source] satisfies [Register, string]]),
    ...(facts.dateline === null
      ? []
      : [['places', placeNameOf(facts.dateline.place)] satisfies [Register, string]]),
  ];
}
