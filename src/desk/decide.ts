// What becomes of a story at the desk: a new article, nothing new, a newer version of one that is there,
// or a refusal. Only decides and says which files would be written; writing is for whoever asks.
import type { Problem } from '#archive/problem.ts';
import type { RegisterNames } from '#archive/registers.ts';
import type { Story } from '#wire/story.ts';
import { composeArticle } from './compose.ts';
import type { Draft, Orders } from './compose.ts';
import { newEntriesOf } from './new-entries.ts';
import type { NewEntry } from './new-entries.ts';
import type { Held, Stock } from './stock.ts';
import { updatedSource } from './update-article.ts';

export interface Desk {
  readonly orders: Orders;
  /** Whether a newer version replaces the older one's words. */
  readonly update: boolean;
  /** What the archive holds; it grows with each article decided on. */
  readonly stock: Stock;
  /** The registers' names; they grow likewise. */
  readonly names: RegisterNames;
  /** The file of an article that is there, or will be once what was decided is written. */
  readonly sourceOf: (file: string) => string | null;
}

export type Decision =
  | {
      readonly kind: 'imported';
      readonly file: string;
      readonly source: string;
      readonly entries: ReadonlyArray<NewEntry>;
      /** The article it is nearly alike, or null. */
      readonly like: string | null;
    }
  | { readonly kind: 'unchanged'; readonly file: string }
  /** The wire has a newer version, and nobody has asked for it. */
  | { readonly kind: 'waiting'; readonly file: string }
  | {
      readonly kind: 'updated';
      readonly file: string;
      readonly before: string;
      readonly source: string;
      readonly entries: ReadonlyArray<NewEntry>;
    }
  | { readonly kind: 'refused'; readonly problem: Problem }
  /** No story, and nothing wrong with that: a picture sent beside one. */
  | { readonly kind: 'noted'; readonly problem: Problem };

/** @param copy the name of the file the story came in, for what is refused */
export function decide(story: Story, copy: string, desk: Desk): Decision {
  const composed = composeArticle(story, desk.orders);
  if ('problem' in composed) {
    const { line } = story;
    return {
      kind: 'refused',
      problem: { severity: 'error', file: copy, line, column: 1, ...composed.problem },
    };
  }
  const held: Held = { ...composed.facts, file: '', slug: '' };
  const same = desk.stock.sameAs(held);
  if (same) return versionOf(same, composed, desk);

  const like = desk.stock.likeTo(held)?.file ?? null;
  const { file, slug } = desk.stock.placeFor(composed.slug, composed.day);
  desk.stock.add({ ...held, file, slug });
  const entries = newEntriesOf(composed.facts, desk.names);
  return { kind: 'imported', file, source: composed.source, entries, like };
}

/** A story that the archive holds: as it is, or in another version. */
function versionOf({ file, fingerprint }: Held, draft: Draft, desk: Desk): Decision {
  const sameWords = fingerprint.words === draft.facts.fingerprint.words;
  if (!desk.update) return { kind: sameWords ? 'unchanged' : 'waiting', file };
  const before = desk.sourceOf(file);
  const source = before === null ? null : updatedSource(before, draft, sameWords);
  if (before === null || source === null || source === before) return { kind: 'unchanged', file };
  const entries = newEntriesOf(draft.facts, desk.names);
  return { kind: 'updated', file, before, source, entries };
}
