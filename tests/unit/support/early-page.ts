// The early script, run in a page that holds nothing but what it may touch.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { parseHTML } from 'linkedom';
import { ROOT } from '#tools/root.ts';

const early = new Script(readFileSync(join(ROOT, 'src', 'early', 'early.js'), 'utf8'));

export interface EarlyPage {
  /** What stands on the root element, by name without `data-`. */
  readonly root: HTMLElement;
  /** What the element `<age-note>` says for an article of that day. */
  readonly ageNote: (day: string) => string;
  /** As when another tab has kept something, or the page is come back to. */
  readonly dispatch: (type: 'storage' | 'pageshow', persisted?: boolean) => void;
}

/** @param localStorage the browser’s, or what throws in its place */
export function openEarlyPage(
  localStorage: Readonly<Record<string, string>>,
  { pathname = '/', hash = '' } = {},
): EarlyPage {
  const { document } = parseHTML('<!doctype html><html lang="en"></html>');
  const elements = new Map<string, new () => AgeNote>();
  const listeners = new Map<string, (event: { persisted: boolean }) => void>();
  early.runInNewContext({
    document,
    localStorage,
    location: { pathname, hash },
    Date,
    HTMLElement: Object,
    customElements: {
      define: (name: string, element: new () => AgeNote) => elements.set(name, element),
    },
    addEventListener: (type: string, listener: (event: { persisted: boolean }) => void) =>
      listeners.set(type, listener),
  });
  return {
    root: document.documentElement,
    ageNote: (day) => {
      const Element = elements.get('age-note');
      if (!Element) throw new Error('there is no <age-note>');
      const note = Object.assign(new Element(), { dataset: { day }, textContent: '' });
      note.connectedCallback();
      return note.textContent;
    },
    dispatch: (type, persisted = false) => listeners.get(type)?.({ persisted }),
  };
}

interface AgeNote {
  connectedCallback(): void;
}
