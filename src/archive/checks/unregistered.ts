// unregistered: a name without a register file has its page all the same, but nothing is known of it
// and a slip of the pen would make a second person. A warning, and an error under --strict.
import { nearestOf } from '#text/nearest.ts';
import { namesOf } from '../registers.ts';
import type { Content } from '../archive.ts';
import { placeNameOf } from '../datelines/place-name.ts';
import { slugOf } from '#text/fold.ts';
import type { Register } from '../ids.ts';
import { likelyDoublesIn } from '../likely-doubles.ts';
import type { Problem } from '../problem.ts';
import type { CheckInput } from './check.ts';
import { REGISTER_KEYS } from './register-keys.ts';

export function checkUnregistered({ content, placeOfWords }: CheckInput): Problem[] {
  const known = namesOf(content.registers);
  // A likely double is reported as such.
  const seen = new Set(likelyDoublesIn(content).map(({ of }) => `speakers ${of.id}`));
  return content.articles.flatMap((facts) =>
    namesIn(facts).flatMap(([register, written]): Problem[] => {
      if (known[register].find(written) !== null || seen.has(`${register} ${slugOf(written)}`))
        return [];
      seen.add(`${register} ${slugOf(written)}`);
      // People's names are alike in ways of their own: what is near is a likely double.
      const nearest =
        register === 'speakers' ? null : nearestOf(written, known[register].names().values());
      const create = `add ${register}/${slugOf(written)}.md`;
      return [
        {
          rule: 'unregistered',
          severity: 'warning',
          file: facts.file,
          ...placeOfWords(facts.file, written, REGISTER_KEYS[register]),
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
    // A dateline in which no place is read is an error of its own.
    ...(facts.dateline === null || facts.dateline.place === ''
      ? []
      : [['places', placeNameOf(facts.dateline.place)] satisfies [Register, string]]),
  ];
}
