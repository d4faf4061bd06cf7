// How far a long command is: a bar on a terminal, a plain line now and then elsewhere.
import { performance } from 'node:perf_hooks';

export interface Progress {
  /**
   * @param part from 0 to 1; null where nobody knows how much there is
   * @param what what has been done so far: `1,200 stories`
   */
  readonly show: (part: number | null, what: string) => void;
  /** Takes the bar off the terminal, for what is printed next. */
  readonly clear: () => void;
}

const WIDTH = 30;
const BAR_EVERY_MS = 100;
const LINE_EVERY_MS = 10_000;

/** @param stream where to show it; one that is no terminal gets lines */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  let last = performance.now();
  return {
    show(part, what) {
      const now = performance.now();
      if (now - last < (stream.isTTY ? BAR_EVERY_MS : LINE_EVERY_MS)) return;
      last = now;
      const percent = part === null ? null : `${Math.floor(part * 100)} %`;
      if (stream.isTTY)
        stream.write(`\r\x1b[2K${barOf(part ?? 0)} ${(percent ?? '').padStart(5)}  ${what}`);
      else stream.write(percent === null ? `${what}\n` : `${percent}, ${what}\n`);
    },
    clear() {
      if (stream.isTTY) stream.write('\r\x1b[2K');
    },
  };
}

function barOf(part: number): string {
  const full = Math.round(Math.min(1, Math.max(0, part)) * WIDTH);
  return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}`;
}
