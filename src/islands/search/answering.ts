// The other side of asked-worker.ts: a worker that answers what it is asked.
import type { Answer, Numbered } from './messages.ts';

/** @param run gives the last answer to a request of its own kind, and may tell something on the way to it */
export function answering(
  run: (request: never, tell: (told: unknown) => void) => Promise<unknown>,
): void {
  addEventListener('message', ({ data }: MessageEvent<Numbered>) => {
    const answer = (said: Answer<unknown, unknown>): void =>
      postMessage({ number: data.number, ...said });
    run(data as never, (told) => answer({ told })).then(
      (done) => answer({ done }),
      (error: unknown) => answer({ failed: String(error) }),
    );
  });
}
