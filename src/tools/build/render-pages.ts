// Phase of a build: the pages of this process’s share are made, as far as they are due.
import { join } from 'node:path';
import { give } from '#intake/given.ts';
import { KeptValues } from '#intake/kept-values.ts';
import { settingsFrom } from '#intake/settings.ts';
import { Spool } from '#intake/spool.ts';
import { CommandError, machineReason } from '../fail.ts';
import { ROOT } from '../root.ts';
import { jobFrom, reportPath } from './job.ts';
import type { Job } from './job.ts';
import { Maker } from './maker.ts';
import { keptBundle } from './pages/bundle.ts';
import { openRenderer } from './pages/renderer.ts';
import type { Page, Route } from './pages/renderer.ts';
import { pause, runPhase, say, untilTold } from './phase.ts';

/** Pages between two words about how far it is. */
const TELL_EVERY = 100;
/** Made first: what else is made of an article’s words is left by its page. */
const ARTICLES = 'src/pages/[year]/[month]/[day]/[slug].astro';

const settings = settingsFrom(process.env, ROOT);
let opened: Promise<ReadonlyArray<Route>> | null = null;

await runPhase(makePages, () => {
  opened = openRoutes(process.env['BUILD_BUNDLE'] ?? '');
  opened
    .then((routes) => Promise.all(routes.map(({ load }) => load())))
    // They are tried once more when they are needed.
    .catch(() => (opened = null));
});

async function openRoutes(key: string): Promise<ReadonlyArray<Route>> {
  const bundle = keptBundle(key);
  if (!bundle) throw new CommandError('the compiled pages are gone: run npm run build again');
  return openRenderer(key, bundle, settings);
}

async function makePages(): Promise<void> {
  const job = jobFrom(process.env, settings);
  const spools = (['texts', 'items'] as const).map(
    (kind) =>
      [kind, new Spool(join(job.workshop, 'spool'), `${kind}-${job.process.number}`)] as const,
  );
  const { number, of } = job.process;
  const related = new KeptValues(
    join(settings.cacheDir, 'related'),
    `${number}-of-${of}`,
    job.version,
  );
  give({
    content: job.content(),
    related,
    ...(Object.fromEntries(spools) as Record<'texts' | 'items', Spool>),
  });
  try {
    const routes = await listed(await (opened ?? openRoutes(job.bundle)));
    const maker = new Maker(job, job.staging);
    await makeAll(
      routes.filter(({ name }) => name === ARTICLES),
      maker,
    );
    for (const [, spool] of spools) spool.share();
    if (job.process.of > 1) await exchange(spools, job);
    await makeAll(
      routes.filter(({ name }) => name !== ARTICLES),
      maker,
    );
    related.save();
    maker.report(reportPath(job.workshop, `pages-${job.process.number}`));
    say({ says: 'counts', ...maker.counts });
  } catch (error) {
    // What the machine refuses is said in a line, as in every phase.
    if (machineReason(error) !== null) throw error;
    console.error(error);
    throw new CommandError(
      'the pages could not be rendered: what was published before is unchanged',
    );
  } finally {
    for (const [, spool] of spools) spool.close();
  }
}

/** Makes the pages of routes, as far as they are due. */
async function makeAll(routes: ReadonlyArray<ListedRoute>, maker: Maker): Promise<void> {
  for (const { name, pages } of routes) {
    const from = Date.now();
    let looked = 0;
    for (const { path, inputs, render } of pages) {
      if (!maker.has(path)) continue;
      await maker.file(path, inputs, render);
      if (++looked % TELL_EVERY > 0) continue;
      say({ says: 'progress', done: TELL_EVERY });
      await pause();
    }
    say({ says: 'progress', done: looked % TELL_EVERY });
    say({ says: 'span', name, from, to: Date.now() });
  }
}

interface ListedRoute {
  readonly name: string;
  readonly pages: ReadonlyArray<Page>;
}

/** All pages of the site, by route. */
async function listed(routes: ReadonlyArray<Route>): Promise<ListedRoute[]> {
  const taken = new Set<string>();
  const all: ListedRoute[] = [];
  for (const { name, pages } of routes) {
    const those = await pages();
    for (const { path } of those) {
      if (taken.has(path)) throw new Error(`two pages want to lie at ${path}`);
      taken.add(path);
    }
    all.push({ name, pages: those });
  }
  say({ says: 'expected', pages: taken.size });
  return all;
}

/** Waits until all have left what the others may want, and takes it. */
async function exchange(
  spools: ReadonlyArray<readonly [string, Spool]>,
  { process: { number, of } }: Job,
): Promise<void> {
  say({ says: 'shared' });
  await untilTold();
  for (const [kind, spool] of spools)
    for (let other = 1; other <= of; other++) if (other !== number) spool.join(`${kind}-${other}`);
}
