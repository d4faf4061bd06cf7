// What a build tells of itself: what it is doing while it runs, and at the end what each phase took.
import { performance } from 'node:perf_hooks';
import { counted } from '#text/counted.ts';
import { watchMemory } from '../memory.ts';
import type { MemoryWatch } from '../memory.ts';
import { progressOn } from '../progress.ts';
import type { Message } from './phase.ts';

/** Looking at the memory of all processes costs them time; the peak of a large build lasts longer than this. */
const LOOK_EVERY_MS = 1000;

interface Span {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
  /** Which line of a trace it stands on. */
  readonly track: number;
}

/** A row of the table: one after the other, so that the highest memory of each can be told. */
interface Row {
  readonly name: string;
  readonly milliseconds: number;
  /** 0 where it was too short to be looked at, or the system tells nothing. */
  readonly peakBytes: number;
}

export interface Outcome {
  readonly written: number;
  readonly kept: number;
  readonly removed: number;
}

export class Account {
  readonly #started = performance.now();
  readonly #progress = progressOn(process.stderr);
  readonly #memory: MemoryWatch = watchMemory(process.pid, LOOK_EVERY_MS);
  readonly #spans: Span[] = [];
  readonly #rows: Row[] = [];
  #done = 0;
  #expected: number | null = null;
  #tracks = 0;

  /** Takes time and memory of some work, under a name in the table. One at a time. */
  async time<Result>(name: string, work: () => Result | Promise<Result>): Promise<Result> {
    const from = Date.now();
    this.#progress.show(null, `${name} …`);
    this.#memory.forgetPeak();
    try {
      return await work();
    } finally {
      this.#progress.clear();
      const to = Date.now();
      this.#spans.push({ name, from, to, track: 0 });
      this.#rows.push({ name, milliseconds: to - from, peakBytes: this.#memory.peakBytes() });
    }
  }

  /** @returns what hears the messages of one process */
  hear(): (message: Message) => void {
    const track = ++this.#tracks;
    return (message) => {
      if (message.says === 'span') this.#spans.push({ ...message, track });
      if (message.says === 'expected') this.#expected = message.pages;
      if (message.says === 'progress') this.#show(message.done);
    };
  }

  /** The table at the end. */
  print({ written, kept, removed }: Outcome, pages: { made: number; kept: number }): void {
    const all: Row = {
      name: 'in all',
      milliseconds: performance.now() - this.#started,
      peakBytes: Math.max(...this.#rows.map(({ peakBytes }) => peakBytes)),
    };
    const rows = [...this.#rows, all];
    const width = Math.max(...rows.map(({ name }) => name.length));
    console.log(`\n  ${''.padEnd(width)}  ${'time'.padStart(9)}  ${'most memory'.padStart(11)}`);
    for (const { name, milliseconds, peakBytes } of rows) {
      const time = `${(milliseconds / 1000).toFixed(1)} s`;
      const memory = peakBytes > 0 ? `${(peakBytes / 1e6).toFixed(0)} MB` : '–';
      console.log(`  ${name.padEnd(width)}  ${time.padStart(9)}  ${memory.padStart(11)}`);
    }
    console.log('');
    console.log(
      `  ${counted(pages.made, 'page')} rendered, ${pages.kept.toLocaleString('en')} kept`,
    );
    console.log(
      `  ${counted(written, 'file')} written, ${kept.toLocaleString('en')} unchanged, ${removed.toLocaleString('en')} removed`,
    );
  }

  /** Everything timed, for `chrome://tracing`, Perfetto and the like (Trace Event Format). */
  trace(): string {
    const events = this.#spans.map(({ name, from, to, track }) => ({
      name,
      ph: 'X',
      ts: from * 1000,
      dur: (to - from) * 1000,
      pid: 1,
      tid: track,
    }));
    return `${JSON.stringify({ traceEvents: events, displayTimeUnit: 'ms' })}\n`;
  }

  close(): void {
    this.#progress.clear();
    this.#memory.stop();
  }

  #show(done: number): void {
    this.#done += done;
    const of = this.#expected;
    this.#progress.show(
      of === null ? null : Math.min(1, this.#done / of),
      `${this.#done.toLocaleString('en')} of ${(of ?? 0).toLocaleString('en')} pages`,
    );
  }
}
