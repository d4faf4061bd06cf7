// How a reader wants pages set: what can be chosen, what is kept of it, and how it stands on <html>.
// src/early/early.js knows the same names: it sets pages before the first paint, and in other tabs.
import type { Kept } from './store.ts';

/** What can be chosen, in the order in which it is offered; the usual needs no setting. */
export const READING_SETTINGS = [
  { name: 'size', usual: 'normal', choices: ['smaller', 'normal', 'large', 'larger', 'largest'] },
  { name: 'face', usual: 'serif', choices: ['serif', 'sans', 'browser'] },
  { name: 'measure', usual: 'normal', choices: ['narrow', 'normal', 'wide'] },
  { name: 'theme', usual: 'system', choices: ['system', 'paper', 'sepia', 'night'] },
] as const;

/** By name of the setting, what was chosen; what is as usual does not stand here. */
export type Reading = Readonly<Record<string, string>>;

export const READING: Kept<Reading> = {
  name: 'reading-1',
  parse: (stored) => {
    const found = new Map<string, unknown>(Object.entries(stored ?? {}));
    return Object.fromEntries(
      READING_SETTINGS.flatMap(({ name, usual, choices }) => {
        const choice = choices.find((one) => one === found.get(name));
        return choice === undefined || choice === usual ? [] : [[name, choice]];
      }),
    );
  },
};

/** Sets a page as chosen, through `data-size`, `data-theme` … on its root element. */
export function setPage(root: HTMLElement, reading: Reading): void {
  for (const { name } of READING_SETTINGS) {
    const choice = reading[name];
    if (choice === undefined) root.removeAttribute(`data-${name}`);
    else root.setAttribute(`data-${name}`, choice);
  }
}

/** How a page is set: what is kept, or what was chosen where the browser keeps nothing. */
export function readingOf(root: HTMLElement): Reading {
  return READING.parse(root.dataset) ?? {};
}
