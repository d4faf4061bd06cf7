// The workflow that is there to be copied: it fits the commands and the shares it is about.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { buildOptions } from '#tools/build/build-options.ts';

const step = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
  env: z.record(z.string(), z.string()).optional(),
});
const job = z.object({
  permissions: z.record(z.string(), z.string()),
  needs: z.string().optional(),
  strategy: z.object({ matrix: z.object({ share: z.array(z.number()) }) }).optional(),
  outputs: z.record(z.string(), z.string()).optional(),
  steps: z.array(step),
});
const workflow = z
  .object({
    permissions: z.object({}).strict(),
    concurrency: z.object({ group: z.string(), 'cancel-in-progress': z.boolean() }),
    jobs: z.object({ plan: job, build: job, publish: job }),
  })
  .parse(parse(readFileSync('docs/hosting/github-pages.yml', 'utf8')));
const { plan, build, publish } = workflow.jobs;
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

const shares = build.strategy?.matrix.share ?? [];
const commands = Object.values(workflow.jobs).flatMap(({ steps }) =>
  steps.flatMap(({ run }) => (run === undefined ? [] : [run])),
);
const withOf = (steps: z.infer<typeof job>['steps'], action: string): Record<string, unknown> =>
  steps.find(({ uses }) => uses?.startsWith(`${action}@`))?.with ?? {};

test('the shares are all there are, counted from 1', () => {
  expect(shares).toEqual(shares.map((_, index) => index + 1));
  expect(shares.length).toBeGreaterThan(1);
});

test('the scripts it runs are there, and the build understands its share', () => {
  const called = commands.flatMap((command) => /npm run (\S+)/.exec(command)?.[1] ?? []);
  expect(called).toEqual(['build']);
  for (const name of called) expect(scripts).toHaveProperty(name);
  const command = commands.find((text) => text.includes('npm run build')) ?? '';
  for (const number of shares) {
    const filled = command
      .replace('${{ matrix.share }}', String(number))
      .replace('${{ strategy.job-total }}', String(shares.length));
    const [, args = ''] = filled.split(' -- ');
    expect(buildOptions(args.split(' ')).share).toEqual({ number, of: shares.length });
  }
});

test('all shares are built for one address and of one moment', () => {
  const env = build.steps.find(({ run }) => run?.includes('npm run build'))?.env ?? {};
  expect(Object.keys(env)).toEqual(['SITE_URL', 'SITE_BASE', 'BUILD_TIME']);
  for (const value of Object.values(env)) {
    const [, output] = /^\$\{\{ needs\.plan\.outputs\.(\w+) \}\}$/.exec(value) ?? [];
    expect(plan.outputs).toHaveProperty(output ?? '');
  }
});

test('what the build keeps is kept by share, and restored after npm ci has emptied its place', () => {
  const cache = withOf(build.steps, 'actions/cache');
  expect(cache['path']).toBe('node_modules/.cache/archive');
  expect(cache['key']).toContain(cache['restore-keys']);
  expect(cache['restore-keys']).toContain('${{ matrix.share }}');
  const order = build.steps.map(({ uses, run }) => run ?? uses?.split('@')[0]);
  expect(order.indexOf('npm ci')).toBeLessThan(order.indexOf('actions/cache'));
});

test('hidden files come along, and no job may do more than its part', () => {
  for (const [steps, action] of [
    [build.steps, 'actions/upload-artifact'],
    [publish.steps, 'actions/upload-pages-artifact'],
  ] as const)
    expect(withOf(steps, action)['include-hidden-files']).toBe(true);
  expect(plan.permissions).toEqual({ pages: 'read' });
  expect(build.permissions).toEqual({ contents: 'read' });
  expect(publish.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
});
