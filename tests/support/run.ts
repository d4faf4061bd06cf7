// Runs a command of the project as `npm run` would, in an environment of its own.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '#tools/root.ts';

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a command may know of the tests' own environment: not that it is tested. */
const INHERITED = ['PATH', 'HOME', 'TMPDIR', 'LANG'];

const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

/**
 * Runs a script of package.json that is one Node program, with nothing but the given variables; resolves
 * when it and all it started have ended.
 * @param onStart called with a way to send the command a signal, and its process id
 */
export function runScript(
  name: string,
  options: {
    readonly args?: ReadonlyArray<string>;
    readonly env?: Readonly<Record<string, string>>;
    readonly onStart?: (kill: (signal: NodeJS.Signals) => void, pid: number | undefined) => void;
  } = {},
): Promise<Outcome> {
  const [, program] = /^node (\S+)$/.exec(scripts[name] ?? '') ?? [];
  if (program === undefined) throw new RangeError(`package.json has no program named ${name}`);
  const env: Record<string, string> = {};
  for (const name of INHERITED) {
    const value = process.env[name];
    if (value !== undefined) env[name] = value;
  }
  const child = spawn(process.execPath, [program, ...(options.args ?? [])], {
    cwd: ROOT,
    env: { ...env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    options.onStart?.((signal) => child.kill(signal), child.pid);
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, stdout, stderr }));
  });
}
