// A story as a wire delivered it, free of the format it came in. Every reader of a format makes these;
// the desk makes articles of them.
import type { Root } from 'hast';
import type { Problem } from '#archive/problem.ts';

/** What can be written under `wire:` in front matter: values of JSON. */
export type WireValue =
  | string
  | number
  | boolean
  | null
  | ReadonlyArray<WireValue>
  | { readonly [key: string]: WireValue };

export interface Story {
  /** The name under which the wire would send this story again; null where the format has none. */
  readonly id: string | null;
  /** As sent; null where there is none. Nothing is made up here. */
  readonly headline: string | null;
  /** Publication: a day (YYYY-MM-DD) or an instant with its offset, as `parseWireDate` gives it. */
  readonly date: string | null;
  readonly updated: string | null;
  /** An instant. */
  readonly embargo: string | null;
  readonly status: 'published' | 'draft' | 'withdrawn';
  /** Verbatim, where the format gives it apart from the text; one that opens the text stays in it. */
  readonly dateline: string | null;
  /** The agency, as named. */
  readonly source: string | null;
  /** Language tag: `en`, `nb-NO`. */
  readonly language: string | null;
  readonly summary: string | null;
  readonly tags: ReadonlyArray<string>;
  /** Web address of the original. */
  readonly canonical: string | null;
  /**
   * The words: paragraphs, headings, lists, quotations and tables as HTML's tree, one element a block. No
   * pictures, no scripts; links are full addresses.
   */
  readonly body: Root;
  /** Facts as an article file has them (`speakers`, `corrections` …), of copy that was one. */
  readonly own: Readonly<Record<string, WireValue>>;
  /** What the format says and an article has no field for, by the format's own names. */
  readonly wire: Readonly<Record<string, WireValue>>;
  /** Where the story begins in its file, from 1. */
  readonly line: number;
}

/** What reading one story of a file gives: the story, or why there is none. */
export type WireReading = { readonly story: Story } | { readonly problem: Problem };

/** A story of which nothing is known but what is given. */
export function aStory(
  known: Partial<Story> & { readonly body: Root; readonly line: number },
): Story {
  return {
    id: null,
    headline: null,
    date: null,
    updated: null,
    embargo: null,
    status: 'published',
    dateline: null,
    source: null,
    language: null,
    summary: null,
    tags: [],
    canonical: null,
    own: {},
    wire: {},
    ...known,
  };
}
