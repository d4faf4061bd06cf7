// The other side of asked-worker.ts: a worker that answers what it is asked.
import type { Answer, Numbered } from './messages.ts';

/**
 * @param run gives the last answer to a request of its own kind, and may tell something on the way to it. What
 *   columns of numbers it holds go over to who asked: a copy would take memory until it is collected
 */
export function answering(
  run: (request: never, tell: (told: unknown) => void) => Promise<unknown>,
): void {
  addEventListener('message', ({ data }: MessageEvent<Numbered>) => {
    const answer = (said: Answer<unknown, unknown>): void =>
      postMessage({ number: data.number, ...said }, { transfer: [...columnsIn(said)] });
    run(data as never, (told) => answer({ told })).then(
      (done) => answer({ done }),
      (error: unknown) => answer({ failed: String(error) }),
    );
  });
}

/** The buffers of all columns of numbers below a value. */
function columnsIn(value: unknown, found = new Set<ArrayBuffer>()): ReadonlySet<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
  } else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    for (const part of Object.values(value)) columnsIn(part, found);
  }
  return found;
}
