// `npm test`: the one gate. Every part runs, whatever became of the others; the last line says how many
// single checks passed and failed, and the exit status is 1 if any did.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { ROOT } from '#tools/root.ts';
import { newSitesFolder } from './support/fixture-sites.ts';
import { OrderedOutput } from './support/ordered-output.ts';
import type { Output } from './support/ordered-output.ts';
import { playwrightTally, vitestTally } from './support/tally.ts';
import type { Tally } from './support/tally.ts';

interface Part {
  readonly name: string;
  /** A program of the project or its packages, and its options. */
  readonly command: ReadonlyArray<string>;
  readonly environment?: Readonly<Record<string, string>>;
  /** The report a test runner leaves, and how it is counted; a part without one is a single check. */
  readonly report?: { readonly file: string; readonly tallyOf: (report: unknown) => Tally };
}

const scratch = mkdtempSync(join(tmpdir(), 'archive-gate-'));
const sites = newSitesFolder();
const reportIn = (name: string): string => join(scratch, `${name}.json`);

const VITEST = 'node_modules/vitest/vitest.mjs';
const ASTRO = 'node_modules/astro/bin/astro.mjs';

/** What lint and types read of the collections; written before them, so that neither meets half of it. */
const preparation: Part = { name: 'collections’ types', command: [ASTRO, 'sync'] };
const formatting: Part = {
  name: 'formatting',
  command: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'],
};
const lint: Part = {
  name: 'lint',
  command: ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'],
};
const types: Part = {
  name: 'types',
  command: [ASTRO, 'check', '--noSync', '--minimumFailingSeverity', 'hint'],
};
const unit = vitestPart('unit tests', 'unit');
const content: Part = { name: 'content', command: ['src/tools/check.ts'] };
const site = vitestPart('site tests', 'site');
const browser: Part = {
  name: 'browser tests',
  command: ['node_modules/playwright/cli.js', 'test', '--reporter=line,json'],
  // Playwright tells its workers about colours in a variable of its own.
  environment: { FORCE_COLOR: '0', PLAYWRIGHT_JSON_OUTPUT_FILE: reportIn('browser') },
  report: { file: reportIn('browser'), tallyOf: playwrightTally },
};

/** What a part does not see of its caller: colours, and another archive than the project's own. */
const HIDDEN = /^(FORCE_COLOR|NO_COLOR|ARCHIVE_.*|OUT_DIR|SITE_.*|BUILD_TIME)$/;
const inherited = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !HIDDEN.test(name)),
);
const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill();
  for (const folder of [scratch, sites]) rmSync(folder, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const lighthouse = vitestPart('lighthouse', 'lighthouse');

const parts = [formatting, lint, types, unit, content, site, browser, lighthouse];
const output = new OrderedOutput(parts.length, (text) => process.stdout.write(text));
const summary = new Map<Part, Tally & { readonly seconds: number }>();

let failure = '';
await run(preparation, { write: (text) => (failure += text), end: () => undefined }).then(
  ({ failed }) => {
    if (failed > 0) process.stdout.write(failure);
  },
);
// What builds nothing runs two at a time; what builds or drives a browser wants the machine for itself.
await Promise.all([inTurn([formatting, lint]), inTurn([types, unit, content])]);
await inTurn([site, browser, lighthouse]);

const total = { passed: 0, failed: 0 };
console.log('');
for (const part of parts) {
  const { passed = 0, failed = 1, seconds = 0 } = summary.get(part) ?? {};
  total.passed += passed;
  total.failed += failed;
  console.log(
    `${part.name.padEnd(14)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${seconds.toFixed(0).padStart(5)} s`,
  );
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function inTurn(those: ReadonlyArray<Part>): Promise<void> {
  for (const part of those) {
    const started = performance.now();
    const pane = output.pane(parts.indexOf(part));
    pane.write(`\n── ${part.name} ──\n`);
    const tally = await run(part, pane);
    pane.end();
    summary.set(part, { ...tally, seconds: (performance.now() - started) / 1000 });
  }
}

/** Runs a part to its end; it never throws: what cannot be run has failed. */
async function run(part: Part, pane: Output): Promise<Tally> {
  const status = await new Promise<number>((resolve) => {
    const child = spawn(process.execPath, part.command, {
      cwd: ROOT,
      env: {
        ...inherited,
        ASTRO_TELEMETRY_DISABLED: '1',
        FIXTURE_SITES: sites,
        ...(part.environment ?? { NO_COLOR: '1' }),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    child.stdout.setEncoding('utf8').on('data', (text: string) => pane.write(text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => pane.write(text));
    child.once('error', (error) => {
      pane.write(`${error.message}\n`);
      resolve(1);
    });
    child.once('close', (code) => {
      running.delete(child);
      resolve(code ?? 1);
    });
  });
  const single = status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!part.report) return single;
  let tally: Tally;
  try {
    tally = part.report.tallyOf(JSON.parse(readFileSync(part.report.file, 'utf8')));
  } catch {
    pane.write(`${part.name} left no report\n`);
    return { passed: 0, failed: 1 };
  }
  // Whatever else a runner has to complain about is one failure more than nothing.
  return { ...tally, failed: status === 0 ? tally.failed : Math.max(1, tally.failed) };
}

function vitestPart(name: string, project: string): Part {
  const file = reportIn(project);
  return {
    name,
    command: [
      VITEST,
      'run',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    report: { file, tallyOf: vitestTally },
  };
}
