// The same content gives the same bytes, and a build that is ended has changed nothing.
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { differingFiles } from '../support/built-site.ts';
import { buildEnvironment, builtSites } from '../support/fixture-sites.ts';
import { runScript } from '../support/run.ts';

const scratch = mkdtempSync(join(tmpdir(), 'archive-rebuild-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const good = builtSites().root;

describe('the same content', () => {
  const folder = join(scratch, 'again');
  const env = buildEnvironment(folder);

  it('gives the same bytes elsewhere, in another time zone and with nothing kept', async () => {
    const outcome = await runScript('build', { env: { ...env, TZ: 'Pacific/Kiritimati' } });
    expect(outcome.status, outcome.stderr).toBe(0);
    expect(differingFiles(good, join(folder, 'dist'))).toEqual([]);
  });

  it('gives the same bytes when built again in place', async () => {
    const outcome = await runScript('build', { env: { ...env, TZ: 'America/Adak' } });
    expect(outcome.status, outcome.stderr).toBe(0);
    expect(differingFiles(good, join(folder, 'dist'))).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual(['cache', 'dist']);
  });
});

it('a build that is ended leaves nothing behind and the last good site alone', async () => {
  const folder = join(scratch, 'ended');
  const out = join(folder, 'dist');
  cpSync(good, out, { recursive: true });
  const others = (): string[] =>
    readdirSync(folder).filter((entry) => entry !== 'cache' && entry !== 'dist');
  let watch: NodeJS.Timeout | undefined;
  const { status } = await runScript('build', {
    env: buildEnvironment(folder),
    onStart: (kill) => {
      // Once there is a folder to build in, the pages are being made.
      watch = setInterval(() => {
        if (others().some((entry) => entry.includes('building'))) kill('SIGTERM');
      }, 50);
    },
  });
  clearInterval(watch);
  expect(status).toBe(143);
  expect(others()).toEqual([]);
  expect(differingFiles(good, out)).toEqual([]);
});
