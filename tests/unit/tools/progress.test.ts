import { PassThrough } from 'node:stream';
import { describe, expect, test, vi } from 'vitest';
import { progressOn } from '../../../src/tools/progress.ts';
import type { Progress } from '../../../src/tools/progress.ts';

/** Progress on a stream, the clock in the test's hand. */
function aProgress(isTTY: boolean): {
  progress: Progress;
  printed: () => string;
  pass: (ms: number) => void;
} {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const stream = Object.assign(new PassThrough(), { isTTY }) as unknown as NodeJS.WriteStream;
  let printed = '';
  stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  return { progress: progressOn(stream), printed: () => printed, pass: (ms) => (now += ms) };
}

describe('progressOn() a terminal', () => {
  test('draws a bar over the last one', () => {
    const { progress, printed, pass } = aProgress(true);
    pass(1_000);
    progress.show(0.5, '7 stories');
    expect(printed()).toBe(`\r\x1b[2K${'█'.repeat(15)}${'░'.repeat(15)}  50 %  7 stories`);
    pass(1_000);
    progress.show(1, '14 stories');
    expect(printed()).toContain(`${'█'.repeat(30)} 100 %  14 stories`);
  });

  test('draws no more often than anyone can see', () => {
    const { progress, printed, pass } = aProgress(true);
    progress.show(0.1, 'a');
    pass(50);
    progress.show(0.2, 'b');
    expect(printed()).toBe('');
  });

  test('keeps to its width whatever the part', () => {
    const { progress, printed, pass } = aProgress(true);
    for (const part of [-1, 2, Number.NaN]) {
      pass(1_000);
      progress.show(part, '');
    }
    expect(printed()).toContain('█'.repeat(30));
    expect(printed()).not.toContain('█'.repeat(31));
  });

  test('takes the bar off', () => {
    const { progress, printed } = aProgress(true);
    progress.clear();
    expect(printed()).toBe('\r\x1b[2K');
  });
});

describe('progressOn() a pipe', () => {
  test('prints a plain line now and then', () => {
    const { progress, printed, pass } = aProgress(false);
    progress.show(0.1, 'a');
    pass(11_000);
    progress.show(0.25, '7 stories');
    progress.show(0.3, '8 stories');
    progress.clear();
    expect(printed()).toBe('25 %, 7 stories\n');
  });

  test('prints no share where nobody knows the whole', () => {
    const { progress, printed, pass } = aProgress(false);
    pass(20_000);
    progress.show(null, '7 stories');
    expect(printed()).toBe('7 stories\n');
  });
});
