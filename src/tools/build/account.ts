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
  #done = 0;
  #expected: number | null = null;
  #tracks = 0;

  /** Takes the time of some work, under a name in the table. */
  async time<Result>(name: string, work: () => Result | Promise<Result>): Promise<Result> {
    const from = Date.now();
    this.#progress.show(null, `${name} …`);
    try {
      return await work();
    } finally {
      this.#progress.clear();
      this.#spans.push({ name, from, to: Date.now(), track: 0 });
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
    const rows: [string, string][] = this.#spans
      .filter(({ track }) => track === 0)
      .map(({ name, from, to }) => [name, `${((to - from) / 1000).toFixed(1)} s`]);
    const peak = this.#memory.peakBytes();
    rows.push(['in all', `${this.#seconds()} s`]);
    if (peak > 0) rows.push(['peak memory', `${(peak / 1e6).toFixed(0)} MB`]);
    const width = Math.max(...rows.map(([name]) => name.length));
    console.log('');
    for (const [name, value] of rows) console.log(`  ${name.padEnd(width)}  ${value.padStart(9)}`);
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

  #seconds(): string {
    return ((performance.now() - this.#started) / 1000).toFixed(1);
  }
}
