// `npm run test:servers`: the lines of `npm run headers` and `npm run redirects`, `.htaccess` and packed copies, held to
// the real servers on this machine. Not part of the gate, which asks for nothing but Node.
import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { BASE, FIXTURE_ARCHIVE, ORIGIN, fixtureSites } from '../support/fixture-sites.ts';
import { runScript } from '../support/run.ts';
import { ask } from './ask.ts';
import { faultsOf } from './checks.ts';
import { PATH, SERVERS } from './servers.ts';
import type { Place, RealServer } from './servers.ts';

/** Servers are up in less (milliseconds). */
const PATIENCE = 10_000;

interface Site {
  readonly base: string;
  readonly root: string;
  readonly folder: string;
  readonly lines: ReadonlyMap<string, string>;
}

const scratch = mkdtempSync(join(tmpdir(), 'archive-servers-'));
// Servers give up root’s rights before they read.
chmodSync(scratch, 0o755);
let failed = 0;
try {
  const found = SERVERS.filter((server) => server.isFound());
  for (const { name } of SERVERS.filter((server) => !found.includes(server)))
    console.log(`${name}: not on this machine`);
  const sites = found.length > 0 ? await packedSites() : [];
  for (const server of found)
    for (const site of sites) {
      const { faults, checks } = await tried(server, site);
      console.log(`${server.name}, at ${site.base}: ${checks} checks, ${faults.length} failed`);
      for (const fault of faults) console.log(`  ${fault}`);
      failed += faults.length;
    }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
process.exitCode = failed > 0 ? 1 : 0;

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

async function tried(
  server: RealServer,
  { base, root, folder, lines }: Site,
): Promise<{ faults: string[]; checks: number }> {
  const own = mkdtempSync(join(scratch, 'server-'));
  chmodSync(own, 0o755);
  mkdirSync(join(own, 'home'));
  const port = await freePort();
  const linesOf: Place['linesOf'] = (command, name) => lines.get(`${command} ${name}`) ?? '';
  const [program, ...args] = server.prepare({ root, port, own, linesOf });
  const child = spawn(program, args, {
    env: { PATH, HOME: join(own, 'home') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  process.once('exit', () => child.kill());
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const end = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      said += error.message;
      resolve();
    });
    child.once('close', resolve);
  });
  try {
    if (await isUp(port, end)) return await faultsOf({ server, port, site: folder, base });
    return { faults: [`it did not start:\n${said}`], checks: 1 };
  } finally {
    child.kill();
    await end;
  }
}

/** Whether a server answers before it ends. */
async function isUp(port: number, end: Promise<void>): Promise<boolean> {
  const giveUp = AbortSignal.any([AbortSignal.timeout(PATIENCE), aborted(end)]);
  while (!giveUp.aborted) {
    const answers = await ask(port, '/').then(
      () => true,
      () => false,
    );
    if (answers) return true;
    await setTimeout(50);
  }
  return false;
}

function aborted(end: Promise<void>): AbortSignal {
  const controller = new AbortController();
  void end.then(() => {
    controller.abort();
  });
  return controller.signal;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
