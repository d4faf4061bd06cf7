// Finds a Chromium for the browser tests, or installs one: Playwright's own, the system's, then
// Playwright's download, then the system's packages.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { ROOT } from '#tools/root.ts';

/** The variable that names a Chromium of one's own, and that hands the found one to child processes. */
const VARIABLE = 'CHROMIUM';

/** The first is the engine without the windows around it, and twice as quick. */
const SYSTEM_NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/** How each system's packages are installed, as root. */
const PACKAGE_MANAGERS: Readonly<Record<string, ReadonlyArray<ReadonlyArray<string>>>> = {
  'apt-get': [['update'], ['install', '-y', 'chromium-headless-shell']],
  dnf: [['install', '-y', 'chromium']],
  apk: [['add', '--no-cache', 'chromium']],
};

const INSTALLATION_LIMIT = 10 * 60_000;

const isRoot = process.getuid?.() === 0;

/** Flags for a browser that keeps to the site under test; as root there is no sandbox to be had. */
export const BROWSER_FLAGS: ReadonlyArray<string> = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  // There is no screen: drawing for one would only be slower.
  '--disable-gpu',
];

/**
 * The path of a Chromium that runs. The first call may take minutes, to install one; what it finds stands
 * in the environment for later calls and for child processes.
 * @throws Error that names the command to run by hand
 */
export function findBrowser(): string {
  const path =
    [process.env[VARIABLE] ?? '', ...installed()].find(runs) ??
    installers().reduce<string | undefined>(
      (found, install) => found ?? (install() ? installed().find(runs) : undefined),
      undefined,
    );
  if (path === undefined)
    throw new Error(
      'No Chromium was found and none could be installed. Run: npx playwright install --with-deps chromium' +
        ` (or set ${VARIABLE} to the path of one)`,
    );
  process.env[VARIABLE] = path;
  return path;
}

/** Where a Chromium may be. */
function installed(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return [
    chromium.executablePath(),
    ...SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
  ];
}

/** Whether the file is there, has its libraries, and is no mere pointer to a package store. */
function runs(path: string): boolean {
  if (!isExecutable(path)) return false;
  const { status, stdout } = spawnSync(path, ['--version', ...BROWSER_FLAGS], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  return status === 0 && /chrom/i.test(stdout);
}

/** What might bring one, in the order to try; each says whether it came to its end. */
function installers(): (() => boolean)[] {
  const cli = join(ROOT, 'node_modules', 'playwright', 'cli.js');
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const manager = Object.entries(PACKAGE_MANAGERS).find(([name]) =>
    folders.some((folder) => isExecutable(join(folder, name))),
  );
  return [
    () => succeeds(process.execPath, [cli, 'install', 'chromium']),
    // A download that is there but does not run lacks the system's libraries.
    ...(isRoot
      ? [() => succeeds(process.execPath, [cli, 'install', '--with-deps', 'chromium'])]
      : []),
    ...(isRoot && manager
      ? [() => manager[1].every((options) => succeeds(manager[0], options))]
      : []),
  ];
}

function succeeds(command: string, options: ReadonlyArray<string>): boolean {
  console.error(`No Chromium yet: ${command} ${options.join(' ')}`);
  const { status } = spawnSync(command, options, {
    // Standard output belongs to the reporters.
    stdio: ['ignore', 2, 2],
    timeout: INSTALLATION_LIMIT,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
