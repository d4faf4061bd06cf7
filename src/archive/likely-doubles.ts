// People who likely stand in the archive twice: under two entries of the register, or under an entry
// and a name no file knows. Each name is compared with its neighbours in blocks of like-sounding names,
// never with all, so that the time a name takes does not grow with their number.
// The method is known as sorted neighbourhood (Hernández and Stolfo 1995).
import { comparableName, likenessKeys, likenessOf } from '#text/name-likeness.ts';
import type { ComparableName } from '#text/name-likeness.ts';
import type { Content } from './archive.ts';
import { namesOf } from './registers.ts';
import type { RegisterFacts } from './registers.ts';

type Entry = RegisterFacts<'speakers'>;

/** A person by one of their names; `entry` is null for whom no file knows. */
export interface Bearer {
  readonly id: string;
  readonly name: string;
  readonly entry: Entry | null;
}

/** A name, and the entry of the person who likely bears it. */
export interface LikelyDouble {
  readonly of: Bearer;
  readonly like: Entry;
}

interface Match extends LikelyDouble {
  readonly likeness: 'spelling' | 'initial';
}

/** Several rules ask about the same content. */
const answers = new WeakMap<Content, ReadonlyArray<LikelyDouble>>();

/** The likely doubles in an archive's content, each person once; registered ones first, by file. */
export function likelyDoublesIn(content: Content): ReadonlyArray<LikelyDouble> {
  const answer = answers.get(content) ?? findLikelyDoubles(content);
  answers.set(content, answer);
  return answer;
}

/**
 * A look-up of people by name as they are likely meant: the id of the entry for a likely double, of
 * which editors are told already; of the person so called for anybody else.
 */
export function likelyIdIn(content: Content): (name: string) => string | null {
  const names = namesOf(content.registers).speakers;
  const ids = new Map(likelyDoublesIn(content).map(({ of, like }) => [of.id, like.id]));
  return (name) => {
    const id = names.idFor(name);
    return id && (ids.get(id) ?? id);
  };
}

function findLikelyDoubles(content: Content): LikelyDouble[] {
  const speakers = content.registers.speakers.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  if (speakers.length === 0) return [];
  const neighboursOf = neighboursIn(speakers);
  const matches = [...namesIn(speakers), ...unregisteredIn(content)].flatMap((of) =>
    neighboursOf(of.name).flatMap(({ entry: like, likeness }): Match[] => {
      const stated = of.entry?.distinct.includes(like.id) === true || like.distinct.includes(of.id);
      // Of two entries the later one is the double.
      const isEarlier = of.entry !== null && of.entry.file <= like.file;
      return stated || isEarlier ? [] : [{ of, like, likeness }];
    }),
  );
  return onceEach(withoutAmbiguous(matches));
}

/** Names of the register with their bearers. */
function namesIn(speakers: ReadonlyArray<Entry>): Bearer[] {
  return speakers.flatMap((entry) =>
    [entry.name, ...entry.aliases].map((name) => ({ id: entry.id, name, entry })),
  );
}

/** Who is listed or quoted in an article and known to no file. */
function unregisteredIn({ articles, registers }: Content): Bearer[] {
  const names = namesOf(registers).speakers;
  const found = new Map<string, Bearer>();
  for (const { speakers, people } of articles) {
    for (const { name } of [...speakers, ...people]) {
      if (names.find(name) !== null) continue;
      const id = names.idOf(name);
      if (id !== null) found.set(id, { id, name, entry: null });
    }
  }
  return [...found.values()];
}

/** How many names on either side, by the alphabet, a name is compared with: a bound for namesakes. */
const REACH = 32;

interface Neighbour {
  readonly name: ComparableName;
  readonly entry: Entry;
}

/** A look-up of the entries whose names are like a name. */
function neighboursIn(
  speakers: ReadonlyArray<Entry>,
): (name: string) => { entry: Entry; likeness: Match['likeness'] }[] {
  const blocks = new Map<string, Neighbour[]>();
  const neighbours = namesIn(speakers).flatMap(({ name: written, entry }) => {
    const name = comparableName(written);
    return name && entry ? [{ name, entry }] : [];
  });
  neighbours.sort((a, b) => (a.name.folded < b.name.folded ? -1 : 1));
  for (const neighbour of neighbours) {
    for (const key of likenessKeys(neighbour.name)) {
      const block = blocks.get(key);
      if (block) block.push(neighbour);
      else blocks.set(key, [neighbour]);
    }
  }
  return (written) => {
    const name = comparableName(written);
    if (!name) return [];
    return likenessKeys(name)
      .flatMap((key) => around(blocks.get(key) ?? [], name.folded))
      .flatMap(({ name: other, entry }) => {
        const likeness = likenessOf(name, other);
        return likeness ? [{ entry, likeness }] : [];
      });
  };
}

/** The stretch of a sorted block in the middle of which a name stands or would stand. */
function around(block: ReadonlyArray<Neighbour>, folded: string): ReadonlyArray<Neighbour> {
  if (block.length <= 2 * REACH) return block;
  let [low, high] = [0, block.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((block[middle]?.name.folded ?? '') < folded) low = middle + 1;
    else high = middle;
  }
  return block.slice(Math.max(0, low - REACH), low + REACH);
}

/** An initial that fits two people says nothing of either. */
function withoutAmbiguous(matches: ReadonlyArray<Match>): Match[] {
  const initials = matches.filter(({ likeness }) => likeness === 'initial');
  const partners = new Map<string, Set<string>>();
  for (const { of, like } of initials) {
    partners.set(of.id, (partners.get(of.id) ?? new Set()).add(like.id));
    partners.set(like.id, (partners.get(like.id) ?? new Set()).add(of.id));
  }
  const fitsMany = (id: string): boolean => (partners.get(id)?.size ?? 0) > 1;
  return matches.filter(
    ({ of, like, likeness }) => likeness !== 'initial' || !(fitsMany(of.id) || fitsMany(like.id)),
  );
}

function onceEach(matches: ReadonlyArray<Match>): LikelyDouble[] {
  const first = new Map<string, LikelyDouble>();
  for (const { of, like } of matches) if (!first.has(of.id)) first.set(of.id, { of, like });
  return [...first.values()];
}
