// The registers: people, places, agencies and tags the archive knows by id. What an article writes
// (an id, a name, an alias) is looked up by its folded spelling; what is in no register file gets
// an entry of its own, so that every name has its page.
import { fold, slugOf } from '#text/fold.ts';
import { shortHash } from '#text/hash.ts';
import type { Register, RegisterIds } from './ids.ts';
import { checkSlug } from './file-checks/slug.ts';
import { parseRegisterId } from './ids.ts';
import type { FrontMatter } from './front-matter.ts';
import { parseFrontMatter } from './front-matter.ts';
import type { Problem } from './problem.ts';
import { registerSchemas } from './register-schema.ts';
import type { RegisterEntries } from './register-schema.ts';
import { validate } from './validate.ts';

/** A register file's facts. The note below them stays in the file. */
export type RegisterFacts<R extends Register> = RegisterEntries[R] & {
  readonly id: string;
  readonly file: string;
  /** Hash of the file's source, its note included. */
  readonly hash: string;
};

/** Facts and problems of one register file, `speakers/natig-bakhishov.md`. */
export function parseRegisterFile<R extends Register>(
  register: R,
  file: string,
  source: string,
): { facts: RegisterFacts<R> | null; problems: Problem[] } {
  const frontMatter: FrontMatter | Problem[] = parseFrontMatter(file, source);
  if (Array.isArray(frontMatter)) return { facts: null, problems: frontMatter };
  const id = file.slice(file.lastIndexOf('/') + 1).replace(/\.mdx?$/, '');
  const problems = checkSlug(file, id, 'md', 'a-name');
  const parsed = validate(registerSchemas[register], frontMatter, file);
  problems.push(...parsed.problems);
  if (!parsed.values) return { facts: null, problems };
  const hash = shortHash(source);
  return { facts: { ...(parsed.values as RegisterEntries[R]), id, file, hash }, problems };
}

/** Looks names up, and remembers those that no file knows. */
export class Names<R extends Register> {
  readonly #register: R;
  readonly #byKey = new Map<string, RegisterIds[R]>();
  readonly #names = new Map<RegisterIds[R], string>();
  readonly #registered = new Set<string>();

  constructor(register: R, entries: ReadonlyArray<RegisterFacts<R>>) {
    this.#register = register;
    for (const entry of entries) {
      const id = parseRegisterId(register, entry.id);
      if (id === null) continue;
      this.#registered.add(id);
      this.#names.set(id, entry.name);
      for (const spelling of [entry.id, entry.name, ...entry.aliases]) {
        const key = fold(spelling);
        if (!this.#byKey.has(key)) this.#byKey.set(key, id);
      }
    }
  }

  /** The id meant by a name, id or alias; a new one when nobody is registered under it. */
  idOf(written: string): RegisterIds[R] | null {
    const known = this.find(written);
    if (known) return known;
    const id = this.idFor(written);
    if (id === null) return null;
    this.#byKey.set(fold(written), id);
    if (!this.#names.has(id)) this.#names.set(id, written);
    return id;
  }

  /** The id meant by a name, or null when the archive has not met it. */
  find(written: string): RegisterIds[R] | null {
    return this.#byKey.get(fold(written)) ?? null;
  }

  /** The id `idOf` would give, without remembering the name. */
  idFor(written: string): RegisterIds[R] | null {
    return this.find(written) ?? parseRegisterId(this.#register, slugOf(written));
  }

  /** Whether a register file knows the name, id or alias. */
  isRegistered(written: string): boolean {
    return this.#registered.has(this.#byKey.get(fold(written)) ?? '');
  }

  /** Every name met so far, by id. */
  names(): ReadonlyMap<RegisterIds[R], string> {
    return this.#names;
  }
}

/** The names of all four registers. */
export type RegisterNames = { readonly [R in Register]: Names<R> };

/** @param registers the register files; articles add what is in none of them as they are resolved */
export function namesOf(registers: {
  readonly [R in Register]: ReadonlyArray<RegisterFacts<R>>;
}): RegisterNames {
  return {
    speakers: new Names('speakers', registers.speakers),
    places: new Names('places', registers.places),
    sources: new Names('sources', registers.sources),
    tags: new Names('tags', registers.tags),
  };
}
