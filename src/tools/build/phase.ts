// A phase of a build from within: how it runs, and what it says to the build that started it.
import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { runCommand } from '../fail.ts';

/** What a phase says while it runs. */
export type Message =
  /** The content is right: so many articles are to be published, and the facts are kept under this seal. */
  | { readonly says: 'checked'; readonly articles: number; readonly seal: string }
  /** So many pages there are, in all shares together. */
  | { readonly says: 'expected'; readonly pages: number }
  /** So many more of them have been looked at. */
  | { readonly says: 'progress'; readonly done: number }
  /** What others may want of it lies ready; it waits until they are so far. */
  | { readonly says: 'shared' }
  | { readonly says: 'counts'; readonly made: number; readonly kept: number }
  /** It spent this time (milliseconds since 1970) on something, for a trace. */
  | { readonly says: 'span'; readonly name: string; readonly from: number; readonly to: number };

/**
 * Runs a phase, to its end or to that of the build: what nobody waits for any more must not go on writing.
 * @param ready done meanwhile where the phase has to wait until it is told its job
 */
export async function runPhase(
  phase: () => Promise<void> | void,
  ready: () => void = () => undefined,
): Promise<void> {
  if (process.connected) {
    process.once('disconnect', () => process.exit(1));
    // Listening alone is no reason to stay.
    process.channel?.unref();
  }
  await runCommand(async () => {
    if (process.env['BUILD_WAITS'] === 'yes') {
      ready();
      await untilGiven();
    }
    await phase();
  });
}

/** Waits for the variables of the job: what started the phase did not know them yet. */
export async function untilGiven(): Promise<void> {
  const [{ environment }] = (await heard()) as [{ environment: Record<string, string> }];
  Object.assign(process.env, environment);
}

export function say(message: Message): void {
  process.send?.(message);
}

/** Lets what was said go out, and hears whether the build is still there. */
export async function pause(): Promise<void> {
  await setImmediate();
}

/** Waits until the build says to go on. */
export async function untilTold(): Promise<void> {
  await heard();
}

/** The arguments of the next message. */
async function heard(): Promise<unknown[]> {
  process.channel?.ref();
  const message: unknown[] = await once(process, 'message');
  process.channel?.unref();
  return message;
}
