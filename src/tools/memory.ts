// Memory of a process and all its descendants. What counts is the proportional set size: pages that
// several processes share are counted once. Where the system does not tell it, the resident set
// size stands in, which counts them once a process.

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly residentBytes: number;
}

export interface MemoryWatch {
  /** The highest sum seen so far, or since it was forgotten; 0 on a system that tells nothing. */
  readonly peakBytes: () => number;
  readonly forgetPeak: () => void;
  readonly stop: () => void;
}

/** Follows a process tree until stopped. */
export function watchMemory(root: number, everyMilliseconds: number): MemoryWatch {
  let peak = 0;
  const timer = setInterval(() => {
    const tree = treeOf(root, process.platform === 'linux' ? processesOfProc() : processesOfPs());
    // Resident is never less than proportional and much cheaper to read: the kernel walks all page
    // tables for the latter, and the build would wait for it.
    if (sum(tree.map(({ residentBytes }) => residentBytes)) > peak) {
      peak = Math.max(peak, sum(tree.map(proportionalBytes)));
    }
  }, everyMilliseconds);
  return {
    peakBytes: () => peak,
    forgetPeak: () => {
      peak = 0;
    },
    stop: () => clearInterval(timer),
  };
}

function treeOf(root: number, processes: ReadonlyArray<Process>): ReadonlyArray<Process> {
  const tree = processes.filter(({ pid }) => pid === root);
  // The array grows while it is walked.
  for (const { pid } of tree) tree.push(...processes.filter(({ parent }) => parent === pid));
  return tree;
}

function processesOfProc(): ReadonlyArray<Process> {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map((pid) => {
      const status = readIfThere(`/proc/${pid}/status`);
      return {
        pid: Number(pid),
        parent: fieldOf(status, 'PPid') ?? 0,
        residentBytes: (fieldOf(status, 'VmRSS') ?? 0) * 1024,
      };
    });
}

function processesOfPs(): ReadonlyArray<Process> {
  const { error, stdout } = spawnSync('ps', ['-axo', 'pid=,ppid=,rss='], { encoding: 'utf8' });
  if (error) return [];
  return stdout
    .trim()
    .split('\n')
    .map((line) => {
      const [pid = 0, parent = 0, kilobytes = 0] = line.trim().split(/\s+/u).map(Number);
      return { pid, parent, residentBytes: kilobytes * 1024 };
    });
}

function proportionalBytes({ pid, residentBytes }: Process): number {
  const kilobytes = fieldOf(readIfThere(`/proc/${pid}/smaps_rollup`), 'Pss');
  return kilobytes === undefined ? residentBytes : kilobytes * 1024;
}

/** Empty for a process that has ended meanwhile, or a file that we may not read. */
function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function fieldOf(text: string, name: string): number | undefined {
  const digits = new RegExp(`^${name}:\\s*(\\d+)`, 'mu').exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function sum(values: ReadonlyArray<number>): number {
  return values.reduce((total, value) => total + value, 0);
}
