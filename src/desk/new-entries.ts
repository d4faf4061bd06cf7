// Who and what an imported article names that no register file knows yet, as the files to add.
import { countryOf } from '#archive/datelines/regions.ts';
import { placeNameOf } from '#archive/datelines/place-name.ts';
import type { ArticleFacts } from '#archive/article.ts';
import { REGISTERS } from '#archive/ids.ts';
import type { Register } from '#archive/ids.ts';
import type { RegisterNames } from '#archive/registers.ts';
import { registerSource } from './article-source.ts';
import type { FrontMatterValues } from './article-source.ts';

export interface NewEntry {
  readonly register: Register;
  readonly name: string;
  /** Path below the archive's folder. */
  readonly file: string;
  readonly source: string;
}

/**
 * The register files an article lacks. The names are remembered: who is new in one article is known in
 * the next.
 * @param names what the registers know so far; it learns
 */
export function newEntriesOf(facts: ArticleFacts, names: RegisterNames): NewEntry[] {
  const named: Readonly<Record<Register, FrontMatterValues[]>> = {
    speakers: facts.speakers.map(({ name, role, organisation }) => ({
      name,
      roles: role === null ? null : [{ role, ...(organisation !== null && { organisation }) }],
    })),
    places: placesIn(facts),
    sources: facts.source === null ? [] : [{ name: facts.source }],
    tags: facts.tags.map((name) => ({ name })),
  };
  return REGISTERS.flatMap((register) =>
    named[register].flatMap((values): NewEntry[] => {
      const name = String(values['name']);
      if (names[register].find(name) !== null) return [];
      const id = names[register].idOf(name);
      if (id === null) return [];
      return [{ register, name, file: `${register}/${id}.md`, source: registerSource(values) }];
    }),
  );
}

function placesIn({ dateline }: ArticleFacts): FrontMatterValues[] {
  if (dateline === null || dateline.place === '') return [];
  const country = dateline.region
    ?.split(', ')
    .map(countryOf)
    .find((name) => name !== null);
  return [{ name: placeNameOf(dateline.place), country }];
}
