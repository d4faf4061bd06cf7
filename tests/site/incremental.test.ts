// Builds that make what has changed, and builds that are disturbed. `npm run test:incremental` does more of both.
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { ROOT } from '#tools/root.ts';
import { faultsOfKills, faultsOfSequence } from '../incremental/sequence.ts';
import { differingFiles } from '../support/built-site.ts';
import { buildEnvironment, builtSites } from '../support/fixture-sites.ts';
import { runScript } from '../support/run.ts';

const home = mkdtempSync(join(tmpdir(), 'archive-builds-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const good = builtSites().root;

/** A folder for a build, with pictures already made: they are named by their content. */
function aFolder(name: string): string {
  const folder = join(home, name);
  mkdirSync(join(folder, 'cache'), { recursive: true });
  const pictures = join(good, '..', 'cache', 'pictures');
  if (existsSync(pictures))
    cpSync(pictures, join(folder, 'cache', 'pictures'), { recursive: true });
  return folder;
}

it('what is made after edits by chance is what a build from nothing makes', async () => {
  const scratch = aFolder('sequence');
  expect(await faultsOfSequence({ seed: 'gate', steps: 4, compareEvery: 2, scratch })).toEqual([]);
}, 300_000);

it('builds that are killed leave whole pages, and the next one is right', async () => {
  const scratch = aFolder('kills');
  expect(await faultsOfKills({ seed: 'gate', kills: 5, scratch })).toEqual([]);
}, 300_000);

it('shares made apart are together what is made at once', async () => {
  const whole = join(home, 'joined');
  for (const number of [1, 2, 3]) {
    const folder = aFolder(`share-${number}`);
    const env = buildEnvironment(folder);
    const { status, stderr } = await runScript('build', { env, args: ['--share', `${number}/3`] });
    expect(status, stderr).toBe(0);
    expect(differingFiles(good, env.OUT_DIR).length).toBeGreaterThan(0);
    cpSync(env.OUT_DIR, whole, { recursive: true });
  }
  expect(differingFiles(good, whole)).toEqual([]);
});

it('a second build of the same site is refused while the first one runs', async () => {
  const folder = aFolder('two');
  const env = buildEnvironment(folder);
  let second: ReturnType<typeof runScript> | undefined;
  const first = await runScript('build', {
    env,
    onStart: () => {
      const lock = join(folder, '.dist.lock');
      const watch = setInterval(() => {
        if (!existsSync(lock)) return;
        clearInterval(watch);
        second = runScript('build', { env });
      }, 20);
    },
  });
  const refused = await second;
  expect(first.status, first.stderr).toBe(0);
  expect(refused?.status).toBe(1);
  expect(refused?.stderr).toMatch(
    /another build \(process \d+\) is writing .* wait until it has ended/,
  );
  expect(differingFiles(good, env.OUT_DIR)).toEqual([]);
  expect(readdirSync(folder).sort()).toEqual(['cache', 'dist']);
});

it('a build that may write no more says so, and leaves the site as it was', async () => {
  const folder = aFolder('limited');
  const env = buildEnvironment(folder);
  cpSync(good, env.OUT_DIR, { recursive: true });
  // No file larger than 16 KB: what a full disk does, on any machine.
  const command = `ulimit -f 16; exec "${process.execPath}" src/tools/build.ts`;
  const { status, stderr } = await inShell(command, env);
  expect(status).not.toBe(0);
  expect(stderr).toMatch(/larger than this machine allows/);
  expect(differingFiles(good, env.OUT_DIR)).toEqual([]);
  expect(readdirSync(folder).sort()).toEqual(['cache', 'dist']);
  // With the facts there already, it is the pages that have no room.
  await runScript('check', { env });
  const pages = await inShell(command, env);
  expect(pages.status).not.toBe(0);
  expect(pages.stderr).toMatch(/larger than this machine allows/);
  expect(pages.stderr).not.toMatch(/^ +at /m);
  expect(differingFiles(good, env.OUT_DIR)).toEqual([]);
});

it('--full keeps nothing of what earlier builds kept', async () => {
  const folder = aFolder('full');
  const env = buildEnvironment(folder);
  const left = join(folder, 'cache', 'left-here');
  writeFileSync(left, '');
  const { status, stderr, stdout } = await runScript('build', { env, args: ['--full'] });
  expect(status, stderr).toBe(0);
  expect(existsSync(left)).toBe(false);
  expect(stdout).toMatch(/[1-9]\d* pages rendered, 0 kept/);
  expect(differingFiles(good, env.OUT_DIR)).toEqual([]);
});

it('a build writes a trace of what took its time', async () => {
  const folder = aFolder('profile');
  const trace = join(folder, 'trace.json');
  const env = buildEnvironment(folder);
  expect((await runScript('build', { env, args: ['--profile', trace] })).status).toBe(0);
  const { traceEvents } = JSON.parse(readFileSync(trace, 'utf8')) as {
    traceEvents: { name: string; ph: string; dur: number }[];
  };
  expect(traceEvents.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['check', 'publish', 'search', 'src/pages/index.astro']),
  );
  expect(traceEvents.every(({ ph, dur }) => ph === 'X' && dur >= 0)).toBe(true);
});

it.each([
  [['--share', '4/3'], /like 3\/8/],
  [['--processes', '0'], /from 1 to 99/],
  [['--fast'], /--full/],
])('a build asked for %j says what to write instead', async (args, says) => {
  const { status, stderr } = await runScript('build', {
    env: buildEnvironment(join(home, 'none')),
    args,
  });
  expect(status).toBe(2);
  expect(stderr).toMatch(says);
});

function inShell(
  command: string,
  env: Readonly<Record<string, string>>,
): Promise<{ status: number | null; stderr: string }> {
  const child = spawn('sh', ['-c', command], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, stderr }));
  });
}
