// Whom a reference was found to mean, and on what ground.
import type { Member, NameUse } from '../cast.ts';

/** Ground of a resolution; `inspect --explain` prints it. */
export type Ground =
  | 'full name'
  | 'short name'
  | 'subject before'
  | 'named before'
  | 'named after'
  | 'antecedent'
  | 'office'
  | 'in focus'
  | 'author';

export interface Resolution {
  readonly member: Member;
  readonly ground: Ground;
}

/** The one person all these names mean; null when they mean several, or nobody. */
export function onlyOf(uses: ReadonlyArray<NameUse>, ground: Ground): Resolution | null {
  const [first] = uses;
  if (!first?.member || uses.some(({ member }) => member !== first.member)) return null;
  return { member: first.member, ground };
}
