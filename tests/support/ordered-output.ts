// Output of several programs that run side by side, printed one after the other: the first that has not
// ended is shown as it comes, the others wait.

export interface Output {
  write: (text: string) => void;
  end: () => void;
}

export class OrderedOutput {
  readonly #print: (text: string) => void;
  readonly #waiting: string[];
  readonly #ended: boolean[];
  #shown = 0;

  constructor(panes: number, print: (text: string) => void) {
    this.#print = print;
    this.#waiting = Array.from({ length: panes }, () => '');
    this.#ended = Array.from({ length: panes }, () => false);
  }

  /** Where one program writes; `index` is its place in the order. */
  pane(index: number): Output {
    return {
      write: (text) => {
        this.#waiting[index] = (this.#waiting[index] ?? '') + text;
        this.#show();
      },
      end: () => {
        this.#ended[index] = true;
        this.#show();
      },
    };
  }

  #show(): void {
    for (; this.#shown < this.#waiting.length; this.#shown++) {
      this.#print(this.#waiting[this.#shown] ?? '');
      this.#waiting[this.#shown] = '';
      if (!this.#ended[this.#shown]) return;
    }
  }
}
