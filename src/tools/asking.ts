// Questions to whoever sits at the terminal, one line each; the Tab key completes names that are known.
import { createInterface } from 'node:readline/promises';
import type { Interface } from 'node:readline/promises';
import { fold } from '#text/fold.ts';

export class Asking {
  readonly #interface: Interface;
  readonly #output: NodeJS.WritableStream;
  #known: ReadonlyArray<string> = [];

  constructor(input: NodeJS.ReadableStream, output: NodeJS.WritableStream) {
    this.#output = output;
    this.#interface = createInterface({
      input,
      output,
      terminal: true,
      completer: (line: string) => completionsOf(line, this.#known),
    });
  }

  /**
   * Asks until the answer can stand.
   * @param known names that Tab completes, behind the last comma
   * @param faultIn what is wrong with an answer, or null
   */
  async ask(
    question: string,
    known: ReadonlyArray<string>,
    faultIn: (answer: string) => string | null,
  ): Promise<string> {
    this.#known = known;
    for (;;) {
      const answer = (await this.#interface.question(`${question}: `)).trim();
      const fault = faultIn(answer);
      if (fault === null) return answer;
      this.#output.write(`${fault}\n`);
    }
  }

  close(): void {
    this.#interface.close();
  }
}

/** The names that go on from the line's last word, however it is spelt, and the part of the line they replace. */
export function completionsOf(line: string, known: ReadonlyArray<string>): [string[], string] {
  const written = line.slice(line.lastIndexOf(',') + 1).trimStart();
  const key = fold(written);
  return [known.filter((name) => fold(name).startsWith(key)), written];
}
