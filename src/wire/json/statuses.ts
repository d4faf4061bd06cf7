// What systems call the states of a story.
import type { Story } from '../story.ts';

/** By their names in lower case. */
export const STATUSES: ReadonlyMap<string, Story['status']> = new Map(
  Object.entries({
    published: 'published usable publish public live',
    draft: 'draft withheld pending private unpublished',
    withdrawn: 'withdrawn canceled cancelled retracted killed deleted',
  } satisfies Record<Story['status'], string>).flatMap(([status, names]) =>
    names.split(' ').map((name) => [name, status as Story['status']] as const),
  ),
);
