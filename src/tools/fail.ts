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
    } else {
      throw error;
    }
  }
}
