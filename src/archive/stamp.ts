// What an article by itself says, as one short value: when it is the same, so is all that is made of the article alone.
// What it says is up to its file, and to the names under which the registers know whom and what it names.
import type { Archive } from './archive.ts';
import type { Register } from './ids.ts';
import type { Article } from './resolved-article.ts';

/** A value that can be printed as JSON; pictures and other articles are not in it. */
export function stampOf({ entries, names }: Archive, article: Article): unknown {
  const named = (register: Register, ids: ReadonlyArray<string>): unknown[] =>
    ids.map((id) => [
      id,
      (names[register].names() as ReadonlyMap<string, string>).get(id) ?? null,
      (entries[register] as ReadonlyMap<string, Registered>).get(id)?.facts?.hash ?? null,
    ]);
  const { file, hash, id, withdrawn, voices, quotations, statements, tags, source, place } =
    article;
  return [
    file,
    hash,
    id,
    withdrawn,
    voices,
    quotations.map(({ speakerId, confirmed }) => [speakerId, confirmed]),
    statements.map(({ speakerId }) => speakerId),
    named(
      'speakers',
      voices.map((voice) => voice.id),
    ),
    named('tags', tags),
    named('sources', source ? [source] : []),
    named('places', place ? [place] : []),
  ];
}

interface Registered {
  readonly facts: { readonly hash: string } | null;
}
