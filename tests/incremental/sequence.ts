// A sequence of edits, each followed by a build that makes what has changed: what stands there in the end is, byte for
// byte, what a build from nothing makes of the same archive. The same of builds that are killed on their way.
import { cpSync, existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from '#tools/bench/random.ts';
import { packedFrom } from '#tools/compress/companions.ts';
import { differingFiles, readSite, treeOf } from '../support/built-site.ts';
import { wrongCompanions } from '../support/companions.ts';
import { FIXTURE_ARCHIVE, ORIGIN } from '../support/fixture-sites.ts';
import { faultOf, referencesIn } from '../support/references.ts';
import { runScript } from '../support/run.ts';
import type { Outcome } from '../support/run.ts';
import { EDITS } from './edits.ts';
import type { Place } from './edits.ts';

export interface SequenceOptions {
  readonly seed: string;
  readonly steps: number;
  /** After so many steps the site is compared with one made from nothing. */
  readonly compareEvery: number;
  /** An empty folder. */
  readonly scratch: string;
  readonly tell?: (line: string) => void;
}

/** What was found wrong, with the edits that led there; empty when all is right. */
export async function faultsOfSequence(options: SequenceOptions): Promise<string[]> {
  const { seed, steps, compareEvery, scratch, tell = () => undefined } = options;
  const random = createRandom(seed);
  const place = aPlace(scratch);
  await built(place);
  const done: string[] = [];
  const faults: string[] = [];
  const names = Object.keys(EDITS);
  for (let step = 1; step <= steps; step++) {
    const name = names[Math.floor(random() * names.length)] ?? '';
    const before = join(scratch, 'before');
    cpSync(place.archive, before, { recursive: true });
    const line = `${step}. ${name}: ${EDITS[name]?.(place, random) ?? ''}`;
    tell(line);
    done.push(line);
    const left = timesOf(place.out);
    const { status, stderr } = await build(place);
    if (status === 0) {
      faults.push(...touched(left, place.out).map((file) => `${file} was touched: ${line}`));
    } else {
      // Not every edit by chance leaves an archive that can be published.
      if (!/^articles\/|^(speakers|places|sources|tags)\//m.test(stderr))
        faults.push(`the build failed: ${stderr}\n${done.join('\n')}`);
      rmSync(place.archive, { recursive: true });
      cpSync(before, place.archive, { recursive: true });
      await built(place);
    }
    rmSync(before, { recursive: true });
    if (step % compareEvery === 0 || step === steps) {
      const wrong = await differing(place, scratch);
      if (wrong.length > 0) faults.push(`${wrong.join(', ')}\n${done.join('\n')}`);
      tell(`   compared: ${wrong.length} files differ`);
      if (wrong.length > 0) break;
    }
  }
  return faults;
}

/** Edits whose archive can be published, whatever they hit: nobody looks at what a killed build says. */
const SAFE = [
  'words of an article',
  'headline',
  'an article of today',
  'an article of old',
  'a name in a register',
];

/**
 * Builds killed at moments by chance: what was found wrong with the site right after, and with the one that a build
 * makes of it in the end.
 */
export async function faultsOfKills(options: {
  readonly seed: string;
  readonly kills: number;
  /** An empty folder. */
  readonly scratch: string;
  readonly tell?: (line: string) => void;
}): Promise<string[]> {
  const { seed, kills, scratch, tell = () => undefined } = options;
  const random = createRandom(seed);
  const place = aPlace(scratch);
  const started = performance.now();
  await built(place);
  const faults: string[] = [];
  let longest = performance.now() - started;
  for (let kill = 1; kill <= kills; kill++) {
    const name = SAFE[Math.floor(random() * SAFE.length)] ?? '';
    const edit = EDITS[name]?.(place, random);
    const after = random() * longest;
    const begun = performance.now();
    const { status } = await build(place, (end) => setTimeout(() => end('SIGKILL'), after));
    if (status === 0) longest = performance.now() - begun;
    const found = brokenIn(place);
    tell(`${kill}. ${name}: ${edit}, killed after ${after.toFixed(0)} ms: ${found.length} faults`);
    faults.push(...found.map((fault) => `${fault} (kill ${kill}, ${name})`));
  }
  await built(place);
  const wrong = await differing(place, scratch);
  return [...faults, ...wrong.map((file) => `${file} differs in the end`)];
}

/** Pages that are not whole, links that lead nowhere, and packed copies of something else. */
function brokenIn({ out, base }: Place): string[] {
  if (!existsSync(out)) return [];
  const site = readSite(out, ORIGIN, base);
  const wrong = wrongCompanions(out).map((file) => `${file} holds another file`);
  const broken = site.pages.flatMap(({ file, path, source, document }) => [
    ...(source.trimEnd().endsWith('</html>') ? [] : [`${file} is not whole`]),
    ...referencesIn(document).flatMap(({ target }) => {
      const fault = faultOf(site, ORIGIN + path, {
        target: target.replace(/#.*$/, '') || '/',
        place: '',
      });
      return fault === null ? [] : [`${file}: ${target} ${fault}`];
    }),
  ]);
  return [...wrong, ...broken];
}

function aPlace(scratch: string): Place {
  const place = {
    archive: join(scratch, 'archive'),
    out: join(scratch, 'dist'),
    cache: join(scratch, 'cache'),
    now: Date.parse('2026-06-01T12:00:00Z'),
    base: '/',
  };
  cpSync(FIXTURE_ARCHIVE, place.archive, { recursive: true });
  return place;
}

/** Files that differ from those of a build with nothing kept but pictures, which are named by their content. */
async function differing(place: Place, scratch: string): Promise<string[]> {
  const cold = { ...place, out: join(scratch, 'cold'), cache: join(scratch, 'cold-cache') };
  mkdirSync(cold.cache);
  cpSync(join(place.cache, 'pictures'), join(cold.cache, 'pictures'), { recursive: true });
  await built(cold);
  const wrong = differingFiles(place.out, cold.out);
  for (const folder of [cold.out, cold.cache]) rmSync(folder, { recursive: true });
  return wrong;
}

async function built(place: Place): Promise<void> {
  const { status, stdout, stderr } = await build(place);
  if (status !== 0) throw new Error(`the archive could not be built:\n${stdout}\n${stderr}`);
}

function build(
  { archive, out, cache, now, base }: Place,
  onStart: (kill: (signal: NodeJS.Signals) => void) => void = () => undefined,
): Promise<Outcome> {
  return runScript('build', {
    onStart,
    // Packed copies are compared with the rest.
    args: ['--compress'],
    env: {
      ARCHIVE_DIR: archive,
      OUT_DIR: out,
      ARCHIVE_CACHE_DIR: cache,
      SITE_URL: ORIGIN,
      SITE_BASE: base,
      BUILD_TIME: new Date(now).toISOString(),
    },
  });
}

type Times = ReadonlyMap<string, readonly [bytes: string, time: number]>;

function timesOf(folder: string): Times {
  return new Map(
    [...treeOf(folder)].map(([file, bytes]) => [
      file,
      [bytes, statSync(join(folder, file)).mtimeMs],
    ]),
  );
}

/** Files that have the bytes they had and another time; packed copies only where their file has the time it had. */
function touched(before: Times, folder: string): string[] {
  const now = timesOf(folder);
  const hasOtherTime = (file: string): boolean => now.get(file)?.[1] !== before.get(file)?.[1];
  return [...now].flatMap(([file, [bytes]]) => {
    const source = packedFrom(file);
    if (before.get(file)?.[0] !== bytes || !hasOtherTime(file)) return [];
    return source !== null && hasOtherTime(source) ? [] : [file];
  });
}
