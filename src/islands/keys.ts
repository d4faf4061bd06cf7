// Single keys that do something, each offered by the island that does it. They are listed under `?`,
// and can be turned off: a screen reader or a voice command may want the same letters (WCAG 2.1.4).
import { keep, readKept } from './store.ts';
import type { Kept } from './store.ts';

/** One key and what it does. */
export interface OfferedKey {
  /** As `KeyboardEvent.key` has it: `n`, `?`, `/`. */
  readonly key: string;
  /** For the list: `Next quotation`. */
  readonly says: string;
  readonly run: () => void;
}

const TURNED_OFF: Kept<true> = {
  name: 'keys-off-1',
  parse: (stored) => (stored === true ? true : null),
};

const offered = new Map<string, OfferedKey>();
/** Where the browser keeps nothing: turned off until the page is left. */
let offHere = false;

/** Offers a key; the last to offer one has it. */
export function offerKey(one: OfferedKey): void {
  if (offered.size === 0) document.addEventListener('keydown', run);
  offered.set(one.key, one);
}

/** The keys this page knows, in the order in which they were offered. */
export function offeredKeys(): ReadonlyArray<OfferedKey> {
  return [...offered.values()];
}

export function keysAreOn(): boolean {
  return !offHere && readKept(TURNED_OFF) === null;
}

export function turnKeys(on: boolean): void {
  const kept = keep(TURNED_OFF, on ? null : true);
  offHere = !on && !kept;
}

function run(event: KeyboardEvent): void {
  // What takes AltGr to type, such as `[` on many keyboards, is a single key none the less.
  const modified = (event.ctrlKey || event.altKey) && !event.getModifierState('AltGraph');
  if (event.defaultPrevented || modified || event.metaKey) return;
  if (event.isComposing || isTyping(event.target) || document.querySelector('dialog:modal')) return;
  const one = offered.get(event.key);
  if (!one || !keysAreOn()) return;
  event.preventDefault();
  one.run();
}

/** Whether the key belongs to what has the focus: a field, a menu, a player. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable], audio, video, [role="grid"]') !==
      null
  );
}
