// What an import says while it runs and when it is done: each problem as it is met, each story where
// there are few, and how many of each kind.
import { join } from 'node:path';
import { REGISTERS } from '#archive/ids.ts';
import type { Register } from '#archive/ids.ts';
import { formatProblem } from '#archive/problem.ts';
import type { Decision } from '#desk/decide.ts';
import { counted } from '#text/counted.ts';

/** Up to so many stories are named one by one. */
const NAMED = 20;

type Kind = Exclude<Decision['kind'], 'noted'>;

const WORDS: Readonly<Record<Kind, string>> = {
  imported: 'imported',
  updated: 'updated',
  unchanged: 'unchanged',
  waiting: 'changed at the wire, left as they are: --update takes the newer version',
  refused: 'refused',
};

export class ImportReport {
  readonly #folder: string;
  readonly #lines: string[] = [];
  readonly #likes: string[] = [];
  readonly #counts: Record<Kind, number> = {
    imported: 0,
    updated: 0,
    unchanged: 0,
    waiting: 0,
    refused: 0,
  };
  readonly #reasons = new Map<string, number>();
  readonly #entries = new Map<Register, number>();
  #stories = 0;

  /** @param folder the archive's, as it is shown before its files */
  constructor(folder: string) {
    this.#folder = folder;
  }

  get refused(): number {
    return this.#counts.refused;
  }

  /** In a few words, for the progress. */
  soFar(): string {
    const { imported, unchanged, refused } = this.#counts;
    return [
      counted(this.#stories, 'story', 'stories'),
      ...(imported > 0 ? [`${imported.toLocaleString('en')} imported`] : []),
      ...(unchanged > 0 ? [`${unchanged.toLocaleString('en')} unchanged`] : []),
      ...(refused > 0 ? [`${refused.toLocaleString('en')} refused`] : []),
    ].join(', ');
  }

  add(decision: Decision): void {
    if (decision.kind === 'noted') {
      console.error(formatProblem(decision.problem));
      return;
    }
    this.#stories++;
    this.#counts[decision.kind]++;
    if (decision.kind === 'refused') {
      const { problem } = decision;
      this.#reasons.set(problem.rule, (this.#reasons.get(problem.rule) ?? 0) + 1);
      console.error(formatProblem(problem));
      return;
    }
    if (this.#stories <= NAMED)
      this.#lines.push(`${decision.kind.padEnd(9)}  ${this.#placeOf(decision.file)}`);
    if (decision.kind === 'imported' && decision.like !== null)
      this.#likes.push(`${this.#placeOf(decision.file)} is nearly ${this.#placeOf(decision.like)}`);
    if (decision.kind === 'imported' || decision.kind === 'updated')
      for (const { register } of decision.entries)
        this.#entries.set(register, (this.#entries.get(register) ?? 0) + 1);
  }

  /** Prints the summary. */
  close(dryRun: boolean): void {
    if (this.#stories <= NAMED) for (const line of this.#lines) console.log(line);
    if (this.#likes.length > 0) {
      console.log(
        `${counted(this.#likes.length, 'story', 'stories')} nearly alike; none was merged:`,
      );
      for (const like of this.#likes.slice(0, NAMED)) console.log(`  ${like}`);
      if (this.#likes.length > NAMED)
        console.log(`  … and ${(this.#likes.length - NAMED).toLocaleString('en')} more`);
    }
    const registered = REGISTERS.flatMap((register) => {
      const number = this.#entries.get(register) ?? 0;
      return number === 0 ? [] : [counted(number, register.slice(0, -1))];
    });
    if (registered.length > 0) console.log(`new in the registers: ${registered.join(', ')}`);
    const kinds = Object.entries(this.#counts).filter(([, number]) => number > 0);
    const summary = kinds.map(([kind, number]) => {
      const words = `${number.toLocaleString('en')} ${WORDS[kind as Kind]}`;
      return kind === 'refused' ? `${words} (${this.#whyRefused()})` : words;
    });
    console.log(`${dryRun ? 'would be: ' : ''}${summary.join(', ') || 'nothing to import'}`);
  }

  #whyRefused(): string {
    return [...this.#reasons]
      .map(([rule, number]) => `${number.toLocaleString('en')} ${rule}`)
      .join(', ');
  }

  #placeOf(file: string): string {
    return join(this.#folder, file);
  }
}
