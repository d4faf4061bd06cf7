// Runs the phases of a build, each in a process of its own, so that the memory a build takes is that of those which run
// at once; and hears what they say.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { COMPILED } from '../compiled.ts';
import { CommandError } from '../fail.ts';
import { ROOT } from '../root.ts';
import type { Message } from './phase.ts';

/** Exit status of a build that a signal ended: 128 and the signal’s number, as shells have it. */
const STATUS: Readonly<Partial<Record<NodeJS.Signals, number>>> = { SIGINT: 130, SIGTERM: 143 };

export type Phase = 'check-content' | 'bundle-pages' | 'render-pages' | 'make-others';

/** Waits for all, so that none goes on when the build ends; fails as the first of them that did. */
export async function allOf(ends: ReadonlyArray<Promise<unknown>>): Promise<void> {
  for (const outcome of await Promise.allSettled(ends))
    if (outcome.status === 'rejected') throw outcome.reason;
}

export type Checked = Extract<Message, { readonly says: 'checked' }>;

/** One phase while it runs, or one share of it. */
export interface Running {
  /** Resolves when it has ended well. */
  readonly end: Promise<void>;
  /** Lets it go on once what it waits for is there. */
  readonly goOn: () => void;
}

export class Phases {
  readonly #environment: Readonly<Record<string, string>>;
  readonly #running = new Set<ChildProcess>();
  /** Processes that have loaded their code and wait to be told what to do. */
  readonly #ready = new Map<Phase, ChildProcess>();
  #interrupted: NodeJS.Signals | null = null;

  constructor(environment: Readonly<Record<string, string>>) {
    this.#environment = environment;
    // Not once: whoever asks again while the build cleans up must not cut that short.
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.on(signal, () => {
        this.#interrupted = signal;
        for (const child of this.#running) child.kill(signal);
      });
  }

  /** Has a phase load its code while something else is done: `start` then takes that process. */
  prepare(phase: Phase): void {
    this.stopIfInterrupted();
    this.#keepReady(phase, this.#spawn(phase, { BUILD_WAITS: 'yes' }));
  }

  /**
   * Checks the content.
   * @param goesOn whether the process that has read it is kept to make what is beside the pages
   * @throws CommandError when there is an error in it
   */
  async check(goesOn: boolean): Promise<Checked> {
    this.stopIfInterrupted();
    const checked = Promise.withResolvers<Checked>();
    const environment = { BUILD_GOES_ON: goesOn ? 'yes' : 'no' };
    const child = this.#spawn('check-content', environment);
    child.on('message', (message: Message) => {
      if (message.says === 'checked') checked.resolve(message);
    });
    const end = this.#endOf('check-content', child);
    if (goesOn) {
      await Promise.race([checked.promise, end]);
      this.#keepReady('make-others', child);
    } else await end;
    return checked.promise;
  }

  /** Ends a process that waits to be told what to do. */
  dismiss(phase: Phase): void {
    this.#ready.get(phase)?.kill();
    this.#ready.delete(phase);
  }

  /** Starts a phase. What goes wrong in it, it says itself. */
  start(
    phase: Phase,
    environment: Readonly<Record<string, string>>,
    hear: (message: Message) => void = () => undefined,
  ): Running {
    this.stopIfInterrupted();
    const ready = this.#ready.get(phase);
    this.#ready.delete(phase);
    const child = ready ?? this.#spawn(phase, environment);
    ready?.send({ environment });
    child.on('message', (message) => {
      hear(message as Message);
    });
    return {
      end: this.#endOf(phase, child),
      goOn: () => {
        if (child.connected) child.send('go on');
      },
    };
  }

  #keepReady(phase: Phase, child: ChildProcess): void {
    this.#ready.set(phase, child);
    child.once('exit', () => this.#ready.delete(phase));
    // Whoever starts the phase is told then.
    child.once('error', () => this.#ready.delete(phase));
  }

  #spawn(phase: Phase, environment: Readonly<Record<string, string>>): ChildProcess {
    const child = spawn(process.execPath, [join(ROOT, 'src', 'tools', 'build', `${phase}.ts`)], {
      cwd: ROOT,
      env: {
        ...process.env,
        ...this.#environment,
        ...environment,
        ASTRO_TELEMETRY_DISABLED: '1',
        NODE_COMPILE_CACHE: COMPILED,
      },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    this.#running.add(child);
    child.once('exit', () => this.#running.delete(child));
    return child;
  }

  /** What was asked to end ends here, with the status a shell expects. */
  stopIfInterrupted(): void {
    if (this.#interrupted) throw new CommandError('', STATUS[this.#interrupted]);
  }

  /** Ends all that run: what one of them could not do, the others need not. */
  endAll(): void {
    for (const child of this.#running) child.kill();
  }

  async #endOf(phase: Phase, child: ChildProcess): Promise<void> {
    const end = await new Promise<number | string>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code, signal) => {
        resolve(code ?? signal ?? 1);
      });
    });
    this.stopIfInterrupted();
    if (typeof end === 'string')
      throw new CommandError(
        `${phase} was ended by ${end}: what was published before is unchanged`,
      );
    if (end !== 0) throw new CommandError('', end);
  }
}
