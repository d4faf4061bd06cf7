// How a command ends when it cannot go on: one line that says what is wrong, exit status 1 (2 for a
// wrong call), no stack. Anything unforeseen keeps its stack.
import { SettingsError } from '#intake/settings.ts';

/** Something the person at the terminal can mend. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly status: number;

  constructor(message: string, status = 1) {
    super(message);
    this.status = status;
  }
}

/** Runs a command; its mendable errors become their message and exit status. */
export async function runCommand(command: () => Promise<void> | void): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (error instanceof CommandError || error instanceof SettingsError) {
      if (error.message) console.error(error.message);
      process.exitCode = error instanceof CommandError ? error.status : 1;
      return;
    }
    const reason = machineReason(error);
    if (reason === null) throw error;
    console.error(reason);
    process.exitCode = 1;
  }
}

/** What the machine refuses, whoever asks it, by the system’s code. */
const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full: make room and run the command again',
  EDQUOT: 'no more may be written to this disk: make room and run the command again',
  EFBIG: 'the file is larger than this machine allows',
  EROFS: 'the disk is read-only',
  EACCES: 'it is not allowed: look at the permissions',
  EPERM: 'it is not allowed: look at the permissions',
  EMFILE: 'too many files are open on this machine',
};

/** @returns a line that names the file and the reason; null for an error of another kind */
export function machineReason(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  const reason = REASONS[String(error.code)];
  if (reason === undefined) return null;
  const path = 'path' in error ? String(error.path) : 'a file';
  return `${path}: ${reason}`;
}
