// <keyboard-dialog>: the single keys of the page in a dialog, and the switch that turns them off. It is
// made anew by <keyboard-help> each time, and gone when closed.
import { keysAreOn, offeredKeys, turnKeys } from './keys.ts';

class KeyboardDialog extends HTMLElement {
  connectedCallback(): void {
    const dialog = document.createElement('dialog');
    dialog.setAttribute('aria-labelledby', 'keyboard-title');
    // A click beside it closes it, where browsers know how.
    dialog.setAttribute('closedby', 'any');
    const title = document.createElement('h2');
    title.id = 'keyboard-title';
    title.textContent = 'Keyboard';
    const form = document.createElement('form');
    form.method = 'dialog';
    const close = document.createElement('button');
    close.textContent = 'Close';
    close.autofocus = true;
    form.append(keysSwitch(), close);
    dialog.append(title, keysList(), form);
    dialog.addEventListener('close', () => this.remove());
    this.append(dialog);
    dialog.showModal();
  }
}

function keysList(): HTMLElement {
  const list = document.createElement('dl');
  for (const { key, says } of offeredKeys()) {
    const row = document.createElement('div');
    const term = document.createElement('dt');
    const cap = document.createElement('kbd');
    cap.textContent = key;
    term.append(cap);
    const meaning = document.createElement('dd');
    meaning.textContent = says;
    row.append(term, meaning);
    list.append(row);
  }
  return list;
}

function keysSwitch(): HTMLElement {
  const label = document.createElement('label');
  const input = document.createElement('input');
  input.type = 'checkbox';
  input.role = 'switch';
  input.checked = keysAreOn();
  input.addEventListener('change', () => turnKeys(input.checked));
  label.append(input, 'These keys are on');
  return label;
}

customElements.define('keyboard-dialog', KeyboardDialog);
