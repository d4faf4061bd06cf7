// `npm run test:servers`: the lines of `npm run headers` and `npm run redirects`, `.htaccess`, packed copies and
// `npm run sync`, held to the real servers on this machine. Not part of the gate, which asks for nothing but Node.
import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BASE, FIXTURE_ARCHIVE, ORIGIN, fixtureSites } from '../support/fixture-sites.ts';
import { runScript } from '../support/run.ts';
import { faultsOf } from './checks.ts';
import { freePort, run } from './running.ts';
import { SERVERS } from './servers.ts';
import type { Place, RealServer } from './servers.ts';
import { faultsOfStore } from './store-checks.ts';
import { isSwiftFound, startSwift } from './swift.ts';

interface Site {
  readonly base: string;
  readonly root: string;
  readonly folder: string;
  readonly lines: ReadonlyMap<string, string>;
}

interface Outcome {
  readonly faults: ReadonlyArray<string>;
  readonly checks: number;
}

const STORE = 'OpenStack Swift with its S3 interface';
const scratch = mkdtempSync(join(tmpdir(), 'archive-servers-'));
// Servers give up root’s rights before they read.
chmodSync(scratch, 0o755);
let failed = 0;
try {
  const found = SERVERS.filter((server) => server.isFound());
  for (const { name } of SERVERS.filter((server) => !found.includes(server))) tellMissing(name);
  if (!isSwiftFound()) tellMissing(STORE);
  const sites = found.length > 0 || isSwiftFound() ? await packedSites() : [];
  for (const server of found)
    for (const site of sites) tell(`${server.name}, at ${site.base}`, await tried(server, site));
  const [site] = sites;
  if (isSwiftFound() && site) tell(STORE, await triedStore(site.folder));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
process.exitCode = failed > 0 ? 1 : 0;

function tellMissing(name: string): void {
  console.log(`${name}: not on this machine`);
}

function tell(what: string, { faults, checks }: Outcome): void {
  console.log(`${what}: ${checks} checks, ${faults.length} failed`);
  for (const fault of faults) console.log(`  ${fault}`);
  failed += faults.length;
}

/** The fixture archive’s sites, packed, with the lines servers need. */
async function packedSites(): Promise<Site[]> {
  const { sites, remove } = await fixtureSites();
  const root = join(scratch, 'root');
  const below = join(scratch, 'below');
  cpSync(sites.root, root, { recursive: true, preserveTimestamps: true });
  cpSync(sites.below, join(below, BASE), { recursive: true, preserveTimestamps: true });
  remove();
  return [
    await packed('/', root, root),
    await packed(BASE, below, join(below, BASE).replace(/\/$/, '')),
  ];
}

async function packed(base: string, root: string, folder: string): Promise<Site> {
  const env = {
    ARCHIVE_DIR: FIXTURE_ARCHIVE,
    OUT_DIR: folder,
    ARCHIVE_CACHE_DIR: join(scratch, 'cache'),
    SITE_URL: ORIGIN,
    SITE_BASE: base,
  };
  const outputOf = async (script: string, ...args: string[]): Promise<string> => {
    const { status, stdout, stderr } = await runScript(script, { args, env });
    if (status !== 0) throw new Error(`${script} ${args.join(' ')}: ${stderr}`);
    return stdout;
  };
  await outputOf('compress');
  const lines = new Map([
    ['redirects nginx', await outputOf('redirects', 'nginx')],
    ['headers nginx', await outputOf('headers', 'nginx')],
    ['headers nginx-brotli', await outputOf('headers', 'nginx-brotli')],
    ['headers caddy', await outputOf('headers', 'caddy')],
  ]);
  return { base, root, folder, lines };
}

async function tried(server: RealServer, { base, root, folder, lines }: Site): Promise<Outcome> {
  const own = ownFolder();
  const port = await freePort();
  const linesOf: Place['linesOf'] = (command, name) => lines.get(`${command} ${name}`) ?? '';
  const running = run(server.prepare({ root, port, own, linesOf }), own);
  try {
    if (await running.isUp(port)) return await faultsOf({ server, port, site: folder, base });
    return { faults: [`it did not start:\n${running.said()}`], checks: 1 };
  } finally {
    await running.stop();
  }
}

async function triedStore(site: string): Promise<Outcome> {
  const store = await startSwift(ownFolder());
  try {
    return await faultsOfStore(store, site);
  } finally {
    await store.stop();
  }
}

function ownFolder(): string {
  const own = mkdtempSync(join(scratch, 'server-'));
  chmodSync(own, 0o755);
  return own;
}
