import { PassThrough } from 'node:stream';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Asking, completionsOf } from '../../../src/tools/asking.ts';

const NAMES = ['Ada Quill', 'Adrian Tarn', 'Şəhla Ordek'];

/** An editor at a terminal: what is typed, and all that was printed. */
function aTerminal(): { asking: Asking; type: (keys: string) => void; printed: () => string } {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let printed = '';
  output.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const asking = new Asking(input, output);
  onTestFinished(() => {
    asking.close();
  });
  return { asking, type: (keys) => input.write(keys), printed: () => printed };
}

describe('completionsOf()', () => {
  test.each([
    ['ad', ['Ada Quill', 'Adrian Tarn'], 'ad'],
    ['SEH', ['Şəhla Ordek'], 'SEH'],
    ['Ada Quill, adr', ['Adrian Tarn'], 'adr'],
    ['Ada Quill,', NAMES, ''],
    ['', NAMES, ''],
    ['x', [], 'x'],
  ])('goes on from %j', (line, names, written) => {
    expect(completionsOf(line, NAMES)).toEqual([names, written]);
  });
});

describe('Asking', () => {
  test('gives the answer without the space around it', async () => {
    const { asking, type, printed } = aTerminal();
    const answer = asking.ask('Headline', [], () => null);
    type('  The tide turned \n');
    expect(await answer).toBe('The tide turned');
    expect(printed()).toContain('Headline: ');
  });

  test('says what is wrong and asks again', async () => {
    const { asking, type, printed } = aTerminal();
    const answer = asking.ask('Day', [], (day) =>
      day === '2026-03-10' ? null : `${day} is no day`,
    );
    type('soon\n');
    await new Promise(setImmediate);
    type('2026-03-10\n');
    expect(await answer).toBe('2026-03-10');
    expect(printed()).toContain('soon is no day\n');
    expect(printed().match(/Day: /g)?.length).toBeGreaterThanOrEqual(2);
  });

  test('completes a known name at Tab', async () => {
    const { asking, type } = aTerminal();
    const answer = asking.ask('Speakers', NAMES, () => null);
    type('seh\t');
    await new Promise((done) => setTimeout(done, 20));
    type('\n');
    expect(await answer).toBe('Şəhla Ordek');
  });

  test('completes only what the question is about', async () => {
    const { asking, type } = aTerminal();
    const first = asking.ask('Speakers', NAMES, () => null);
    type('x\n');
    await first;
    const second = asking.ask('Source', ['Larkwire'], () => null);
    type('lark\t');
    await new Promise((done) => setTimeout(done, 20));
    type('\n');
    expect(await second).toBe('Larkwire');
  });
});
