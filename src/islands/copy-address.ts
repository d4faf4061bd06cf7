// <copy-address>: one click takes the address that stands in it. Where the browser gives no clipboard the
// address is selected, ready to be copied by hand.
import { announce } from './announce.ts';
import { built } from './built-element.ts';

class CopyAddress extends HTMLElement {
  connectedCallback(): void {
    const address = this.querySelector('code');
    if (!address || this.querySelector('button')) return;
    const button = built('button', { type: 'button' }, 'Copy');
    button.setAttribute('aria-label', `Copy the address of ${this.dataset['of'] ?? ''}`);
    button.addEventListener('click', () => void copy(address));
    this.append(button);
  }
}

async function copy(address: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(address.textContent);
    announce('Copied.');
  } catch {
    getSelection()?.selectAllChildren(address);
    announce('Selected: copy it with the keyboard.');
  }
}

customElements.define('copy-address', CopyAddress);
