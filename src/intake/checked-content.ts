// The content as a check has read it: the phases of a build that follow make everything of the same facts, whatever is
// written into the archive meanwhile.
import type { Content } from '#archive/archive.ts';
import type { ArticleFacts } from '#archive/article.ts';
import type { Register } from '#archive/ids.ts';
import type { RegisterFacts } from '#archive/registers.ts';
import { readKeptFacts } from './facts-cache.ts';
import type { Reading } from './facts-cache.ts';
import { SettingsError } from './settings.ts';

/**
 * @param seal as `readArchive` gave it
 * @throws SettingsError when the facts are no longer those
 */
export function readCheckedContent(cachePath: string, seal: string): Content {
  const kept = readKeptFacts(cachePath);
  if (kept?.seal !== seal)
    throw new SettingsError(
      `${cachePath} changed while the archive was built: build it again, one build at a time`,
    );
  const facts = new Map<string, { file: string; reading: Reading }[]>();
  for (const [key, reading] of kept.lines) {
    const file = key.slice(0, key.lastIndexOf(' '));
    const folder = file.slice(0, file.indexOf('/'));
    const own = facts.get(folder) ?? [];
    own.push({ file, reading: JSON.parse(reading) as Reading });
    facts.set(folder, own);
  }
  const of = <Facts>(folder: string): Facts[] =>
    (facts.get(folder) ?? [])
      .sort((a, b) => (a.file < b.file ? -1 : 1))
      .map(({ reading }) => reading.facts as Facts);
  const register = <R extends Register>(name: R): RegisterFacts<R>[] => of(name);
  return {
    articles: of<ArticleFacts>('articles'),
    registers: {
      speakers: register('speakers'),
      places: register('places'),
      sources: register('sources'),
      tags: register('tags'),
    },
  };
}
