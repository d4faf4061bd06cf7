// Where an article names what stands in a register.
import type { Register } from '../ids.ts';

/** The key of front matter that holds a register's names. */
export const REGISTER_KEYS = {
  speakers: 'speakers',
  tags: 'tags',
  sources: 'source',
  places: 'dateline',
} as const satisfies Record<Register, string>;
