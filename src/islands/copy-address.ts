// <copy-address>: one click takes the address that stands in it. Where the browser gives no clipboard the
// address is selected, ready to be copied by hand. It imports nothing: what it shared with the islands of
// articles would become a file of its own, which every article would have to load.

class CopyAddress extends HTMLElement {
  connectedCallback(): void {
    const address = this.querySelector('code');
    if (!address || this.querySelector('button')) return;
    const [button, said] = [document.createElement('button'), document.createElement('output')];
    button.type = 'button';
    button.textContent = 'Copy';
    button.setAttribute('aria-label', `Copy the address of ${this.dataset['of'] ?? ''}`);
    button.addEventListener('click', () => {
      void copy(address).then((outcome) => (said.textContent = outcome));
    });
    button.addEventListener('blur', () => (said.textContent = ''));
    this.append(button, said);
  }
}

/** @returns what to tell the reader */
async function copy(address: HTMLElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(address.textContent);
    return 'Copied.';
  } catch {
    getSelection()?.selectAllChildren(address);
    return 'Selected: copy it with the keyboard.';
  }
}

customElements.define('copy-address', CopyAddress);
