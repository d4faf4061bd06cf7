// Hits over time as a row of buttons, one a year, month or day: a press takes that time, dragging or Shift with
// the arrow keys a longer one.
import type { Bar } from '#search/histogram.ts';

/** Pixels of the fullest bar. */
const HEIGHT = 64;

export class TimeBars {
  readonly #place: HTMLElement;
  readonly #locale: string;
  readonly #choose: (from: string, to: string) => void;
  #bars: ReadonlyArray<Bar> = [];
  /** First and last bar chosen while a choice is being made. */
  #chosen: readonly [anchor: number, end: number] | null = null;

  /** @param choose told the first and the last year, month or day chosen */
  constructor(place: HTMLElement, locale: string, choose: (from: string, to: string) => void) {
    this.#place = place;
    this.#locale = locale;
    this.#choose = choose;
    place.addEventListener('keydown', (event) => this.#walk(event));
    place.addEventListener('pointerdown', (event) => {
      const at = this.#indexOf(event.target);
      if (at === -1 || event.button !== 0) return;
      this.#mark(at, at);
      addEventListener('pointerup', () => this.#take(), { once: true });
    });
    place.addEventListener('pointermove', (event) => {
      const over = document.elementFromPoint(event.clientX, event.clientY);
      const at = this.#indexOf(over);
      if (this.#chosen && event.buttons === 1 && at !== -1) this.#mark(this.#chosen[0], at);
    });
    // A click of the keyboard or of a screen reader comes without a pointer.
    place.addEventListener('click', (event) => {
      if (event.detail !== 0) return;
      const at = this.#indexOf(event.target);
      if (at === -1) return;
      if (!this.#chosen) this.#mark(at, at);
      this.#take();
    });
  }

  /** Shows bars; where they stand for the same times as before, what a reader has chosen stays. */
  show(bars: ReadonlyArray<Bar>): void {
    const isOther = bars.map(({ key }) => key).join() !== this.#bars.map(({ key }) => key).join();
    this.#bars = bars;
    if (isOther) this.#replace();
    const fullest = Math.max(1, ...bars.map(({ count }) => count));
    for (const [index, { key, count }] of bars.entries()) {
      const button = this.#button(index);
      const bar = button?.querySelector('span');
      if (!button || !bar) continue;
      button.ariaLabel = `${this.#nameOf(key)}: ${count}`;
      button.title = button.ariaLabel;
      bar.style.blockSize = `${count === 0 ? 0 : Math.max(2, Math.round((HEIGHT * count) / fullest))}px`;
    }
  }

  #replace(): void {
    const hadFocus = this.#place.contains(document.activeElement);
    const isShown = this.#bars.length > 1;
    this.#chosen = null;
    this.#place.hidden = !isShown;
    this.#place.replaceChildren(
      ...this.#bars.map((_, index) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.tabIndex = index === 0 ? 0 : -1;
        button.append(document.createElement('span'));
        return button;
      }),
    );
    this.#place.nextElementSibling?.replaceChildren(
      ...[this.#bars.at(0), this.#bars.at(-1)].map((bar) => {
        const end = document.createElement('span');
        end.textContent = bar && isShown ? this.#nameOf(bar.key) : '';
        return end;
      }),
    );
    if (hadFocus) this.#button(0)?.focus();
  }

  #walk(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity }[event.key];
    const at = this.#indexOf(event.target);
    if (event.key === 'Escape') this.#mark(-1, -1);
    if (step === undefined || at === -1) return;
    event.preventDefault();
    const to = Math.min(this.#bars.length - 1, Math.max(0, at + step));
    if (event.shiftKey) this.#mark(this.#chosen?.[0] ?? at, to);
    else this.#mark(-1, -1);
    for (const [button, index] of [
      [this.#button(at), -1],
      [this.#button(to), 0],
    ] as const)
      if (button) button.tabIndex = index;
    this.#button(to)?.focus();
  }

  #mark(anchor: number, end: number): void {
    this.#chosen = anchor === -1 ? null : [anchor, end];
    const [from, to] = [Math.min(anchor, end), Math.max(anchor, end)];
    for (const [index, button] of [...this.#place.children].entries())
      button.classList.toggle('chosen', anchor !== -1 && index >= from && index <= to);
  }

  #take(): void {
    if (!this.#chosen) return;
    const [from, to] = [...this.#chosen].sort((a, b) => a - b);
    const [first, last] = [this.#bars[from ?? 0], this.#bars[to ?? 0]];
    this.#mark(-1, -1);
    if (first && last) this.#choose(first.key, last.key);
  }

  #indexOf(target: EventTarget | null): number {
    const button = target instanceof Element ? target.closest('button') : null;
    return button ? [...this.#place.children].indexOf(button) : -1;
  }

  #button(index: number): HTMLElement | null {
    const button = this.#place.children[index];
    return button instanceof HTMLElement ? button : null;
  }

  #nameOf(key: string): string {
    if (key.length === 4) return key;
    return new Date(key.length === 7 ? `${key}-01` : key).toLocaleDateString(this.#locale, {
      year: 'numeric',
      month: 'long',
      ...(key.length > 7 && { day: 'numeric' as const }),
      timeZone: 'UTC',
    });
  }
}
