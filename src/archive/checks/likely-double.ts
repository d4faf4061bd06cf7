// likely-double: two names that are likely one person's, of whom at least one is in the register. A
// person under two names has two pages, each with part of what they said. Nothing is merged: an editor
// adds an alias, or says that they are two.
import type { Content } from '../archive.ts';
import { likelyDoublesIn } from '../likely-doubles.ts';
import type { Bearer } from '../likely-doubles.ts';
import type { Problem } from '../problem.ts';
import type { CheckInput } from './check.ts';

export function checkLikelyDoubles({ content, placeOfWords }: CheckInput): Problem[] {
  const doubles = likelyDoublesIn(content);
  const placeOf = placesOf(
    doubles.map(({ of }) => of),
    content,
    placeOfWords,
  );
  return doubles.map(({ of, like }): Problem => ({
    rule: 'likely-double',
    severity: 'warning',
    ...placeOf(of),
    message: `"${of.name}" is likely ${like.name} of ${like.file}`,
    fix: of.entry
      ? `add "${of.name}" to the aliases in ${like.file} and delete this file; where they are two people, write distinct: ${like.id} in this one`
      : `add "${of.name}" to the aliases in ${like.file}; where they are two people, add speakers/${of.id}.md with distinct: ${like.id}`,
  }));
}

type Placed = Pick<Problem, 'file' | 'line' | 'column'>;

/** Where each name stands: in its file, or where an article first names who has none. */
function placesOf(
  bearers: ReadonlyArray<Bearer>,
  { articles }: Content,
  placeOfWords: CheckInput['placeOfWords'],
): (bearer: Bearer) => Placed {
  const wanted = new Set(bearers.filter(({ entry }) => !entry).map(({ name }) => name));
  const firsts = new Map<string, Placed>();
  for (const { file, speakers, people } of wanted.size === 0 ? [] : articles) {
    for (const { name } of speakers)
      if (wanted.has(name) && !firsts.has(name))
        firsts.set(name, { file, ...placeOfWords(file, name, 'speakers') });
    for (const { name, line, column } of people)
      if (wanted.has(name) && !firsts.has(name)) firsts.set(name, { file, line, column });
  }
  return ({ name, entry }) =>
    (entry ? undefined : firsts.get(name)) ?? {
      file: entry?.file ?? '',
      ...placeOfWords(entry?.file ?? '', name, 'name'),
    };
}
