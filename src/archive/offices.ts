// The offices of a person: as articles state them, from the first to the last that does, and as the
// register gives them, whose dates prevail.
import { fold } from '#text/fold.ts';
import type { Article } from './resolved-article.ts';
import type { RegisterEntries } from './register-schema.ts';

export type Role = RegisterEntries['speakers']['roles'][number];

/** An office and when it was held; dates are years, months or days as written. */
export interface OfficeHeld {
  /** Role and organisation. */
  readonly office: string;
  /** Null where only the register gives the office, and not since when. */
  readonly from: string | null;
  /** Null while it is held. */
  readonly to: string | null;
}

/**
 * The latest first, by end and then by beginning.
 * @param articles of the person, newest first
 */
export function officesHeld(
  id: string,
  articles: ReadonlyArray<Article>,
  roles: ReadonlyArray<Role>,
): OfficeHeld[] {
  const held = new Map<string, OfficeHeld>();
  for (const article of articles) {
    const office = officeIn(article, id);
    if (office === '') continue;
    const known = held.get(fold(office));
    held.set(fold(office), {
      office: known?.office ?? office,
      from: article.day,
      to: known?.to ?? article.day,
    });
  }
  for (const role of roles) {
    const office = officeOf(role);
    const stated = held.get(fold(office));
    const given = role.from !== null || role.to !== null;
    held.set(fold(office), {
      office,
      from: role.from ?? stated?.from ?? null,
      to: given ? role.to : (stated?.to ?? null),
    });
  }
  return [...held.values()].sort(latestFirst);
}

/** The office in which an article quotes somebody; empty where it states none. */
export function officeIn({ voices }: Article, id: string): string {
  const voice = voices.find((candidate) => candidate.id === id);
  return voice ? officeOf(voice) : '';
}

function officeOf({
  role,
  organisation,
}: Pick<Role, 'organisation'> & { role: string | null }): string {
  return [role, organisation].filter(Boolean).join(', ');
}

const OPEN = '9999';

function latestFirst(a: OfficeHeld, b: OfficeHeld): number {
  const [keyA, keyB] = [a, b].map(({ from, to, office }) => [to ?? OPEN, from ?? '', office]);
  for (const at of [0, 1]) {
    const [one, other] = [keyA?.[at] ?? '', keyB?.[at] ?? ''];
    if (one !== other) return one < other ? 1 : -1;
  }
  return a.office < b.office ? -1 : 1;
}
