// The stack of quotations that are open while a text is scanned, and what has come of those that ended.
import type { MarkFamily } from './mark-kinds.ts';
import { endOf } from './mark-shapes.ts';
import type { Mark } from './mark-shapes.ts';
import type { MarkFault, Span } from './quotation.ts';

/** One outermost quotation; what is quoted within it belongs to it. */
export interface MarkedWords {
  /** One segment for each paragraph, marks included. */
  readonly segments: ReadonlyArray<Span>;
  /** False when the closing mark is missing; then the last segment ends with its paragraph, or where a new quotation starts. */
  readonly closed: boolean;
}

interface OpenQuotation {
  readonly mark: Mark;
  /** The paragraphs it has gone through; added to in place, for a run may have very many. */
  readonly segments: Span[];
  /** Where it begins in this paragraph. */
  from: number;
  /** How many quotations had been found when it opened: later ones stand within it. */
  readonly found: number;
}

/**
 * Quotations count when they close, if nothing is open around them. A single mark may be an apostrophe,
 * though, and only its end will tell: until then what is found within it counts all the same; when it
 * closes, it takes the place of that; if it never does, nothing is lost.
 */
export class OpenQuotations {
  readonly words: MarkedWords[] = [];
  readonly faults: MarkFault[] = [];
  readonly #depths = new Map<MarkFamily, number>();
  #stack: OpenQuotation[] = [];

  get outermost(): Mark | null {
    return this.#stack[0]?.mark ?? null;
  }

  get innermost(): Mark | null {
    return this.#stack.at(-1)?.mark ?? null;
  }

  /** Whether anything counts that was found within the outermost quotation, which is a single mark's then. */
  get foundWithin(): boolean {
    return this.words.length > (this.#stack[0]?.found ?? Infinity);
  }

  /** How many quotations of a family are open. */
  depthOf(family: MarkFamily): number {
    return this.#depths.get(family) ?? 0;
  }

  open(mark: Mark): void {
    this.#stack.push({ mark, segments: [], from: mark.start, found: this.words.length });
    this.#depths.set(mark.kind.family, this.depthOf(mark.kind.family) + 1);
  }

  /** Closes the innermost quotation of a family, and with it whatever was left open inside. */
  close(family: MarkFamily, end: number): void {
    const quotation = this.#popTo(family);
    if (quotation) this.#found(quotation, end, true);
  }

  /** Gives up all quotations of a family: the outermost of them ends here without a closing mark. */
  abandon(family: MarkFamily, end: number): void {
    let quotation: OpenQuotation | null = null;
    while (this.depthOf(family) > 0) quotation = this.#popTo(family);
    if (quotation) this.#unclosed(quotation, end);
  }

  /** A closing mark with nothing open. */
  stray(mark: Mark): void {
    this.faults.push({ fault: 'closed-twice', at: [mark.start, endOf(mark)] });
  }

  /** Forgets the single marks that are open: they were apostrophes. */
  forgetSingles(): void {
    this.#stack = this.#stack.filter(({ mark }) => mark.kind.family !== 'single');
    this.#depths.delete('single');
  }

  /** At the end of a paragraph: the outermost quotation runs on, and nothing that was open within it. */
  carry(end: number): void {
    const [outermost] = this.#stack;
    if (!outermost) return;
    outermost.segments.push([outermost.from, end]);
    this.#stack = [outermost];
    this.#depths.clear();
    this.#depths.set(outermost.mark.kind.family, 1);
  }

  /** At the start of a paragraph: what ran on begins here again. */
  resume(from: number): void {
    for (const quotation of this.#stack) quotation.from = from;
  }

  #popTo(family: MarkFamily): OpenQuotation | null {
    for (let top = this.#stack.pop(); top; top = this.#stack.pop()) {
      this.#depths.set(top.mark.kind.family, this.depthOf(top.mark.kind.family) - 1);
      if (top.mark.kind.family === family) return top;
    }
    return null;
  }

  #unclosed(quotation: OpenQuotation, end: number): void {
    const { mark } = quotation;
    this.faults.push({ fault: 'unclosed', at: [mark.start, endOf(mark)] });
    this.#found(quotation, end, false);
  }

  #found({ mark, segments, from, found }: OpenQuotation, end: number, closed: boolean): void {
    const around = this.innermost;
    if (around && around.kind.family !== 'single') return;
    if (mark.kind.family === 'single') this.words.length = found;
    this.words.push({ segments: [...segments, [from, end]], closed });
  }
}
