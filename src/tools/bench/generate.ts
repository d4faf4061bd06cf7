// A whole archive on disk: registers first, then article after article, each written as soon as it
// is made, so that memory does not grow with the archive.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';

import { slugOf } from '#text/fold.ts';
import { composeArticle } from './article.ts';
import { inventCast } from './cast.ts';
import type { Cast } from './cast.ts';
import { createRandom } from './random.ts';
import { inventVocabulary } from './words.ts';

const DAY = 24 * 60 * 60 * 1000;
const FIRST_DAY = Date.UTC(1996, 6, 1);
const LAST_DAY = Date.UTC(2026, 5, 30);
/** The last days have e² (about seven) times the articles of the first. */
const GROWTH = 2;

/** Writes `articles` articles and their registers; the same seed and number, the same bytes. */
export async function generateArchive(
  directory: string,
  articles: number,
  seed: string,
): Promise<void> {
  const random = createRandom(seed);
  const voice = { random, vocabulary: inventVocabulary(random) };
  const cast = inventCast(random, articles);
  writeRegisters(directory, cast);

  let folder = '';
  let slugs = new Set<string>();
  for (let index = 0; index < articles; index += 1) {
    const day = publicationDay((index + 1) / articles);
    const month = join(directory, 'articles', ...day.toISOString().slice(0, 7).split('-'));
    if (month !== folder) {
      folder = month;
      slugs = new Set();
      mkdirSync(folder, { recursive: true });
      // Writing never waits; without a pause no signal would be heard until the end.
      await setImmediate();
    }
    const { title, markdown } = composeArticle(voice, cast, day);
    const slug = freeSlug(slugOf(title), slugs);
    slugs.add(slug);
    writeFileSync(join(folder, `${slug}.md`), markdown);
  }
}

/** The day (midnight UTC) by which a share in (0, 1] of all articles has appeared. */
function publicationDay(share: number): Date {
  const days = (LAST_DAY - FIRST_DAY) / DAY + 1;
  // The inverse of the integral of e^(GROWTH t) over t in [0, 1].
  const elapsed = Math.log1p(share * Math.expm1(GROWTH)) / GROWTH;
  const day = Math.min(days, Math.ceil(elapsed * days)) - 1;
  return new Date(FIRST_DAY + day * DAY);
}

function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  let free = slug;
  for (let count = 2; taken.has(free); count += 1) free = `${slug}-${count}`;
  return free;
}

function writeRegisters(directory: string, cast: Cast): void {
  writeRegister(
    join(directory, 'speakers'),
    cast.speakers.items.map(({ name }) => name),
  );
  writeRegister(
    join(directory, 'places'),
    cast.places.items.map(({ name }) => name),
  );
  writeRegister(
    join(directory, 'sources'),
    cast.agencies.items.map(({ name }) => name),
  );
  writeRegister(join(directory, 'tags'), cast.tags.items);
}

function writeRegister(folder: string, names: ReadonlyArray<string>): void {
  mkdirSync(folder, { recursive: true });
  for (const name of names) {
    writeFileSync(join(folder, `${slugOf(name)}.md`), `---\nname: ${name}\n---\n`);
  }
}
