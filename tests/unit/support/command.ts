// The project's commands, run as from a terminal.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** @param env what the command's environment has besides this one's */
export function runTool(
  tool: string,
  args: ReadonlyArray<string>,
  env: Readonly<Record<string, string>> = {},
): Run {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`src/tools/${tool}.ts`, ...args],
    { encoding: 'utf8', env: { ...process.env, ...env }, input: '' },
  );
  return { status, stdout, stderr };
}

/** Every file below a folder, by its path there. */
export function filesIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    files.map((file) => [relative(folder, file), readFileSync(file, 'utf8')]),
  );
}
