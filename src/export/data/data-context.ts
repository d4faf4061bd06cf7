// What every record is made with.
import type { Archive } from '#archive/archive.ts';
import type { Register } from '#archive/ids.ts';

export interface DataContext {
  readonly archive: Archive;
  /** A path of the site as a full address. */
  readonly absolute: (path: string) => string;
  /** Language of articles that name none. */
  readonly lang: string;
  /** In which other forms each article lies beside its page. */
  readonly twins: { readonly markdown: boolean; readonly ninjs: boolean };
}

/** The name the archive prints for an id; null for none. */
export function nameIn({ names }: Archive, register: Register, id: string | null): string | null {
  if (id === null) return null;
  const byId: ReadonlyMap<string, string> = names[register].names();
  return byId.get(id) ?? id;
}
