// <keyboard-help>: the button that lists the keys of the page, `?` which does the same, and the keys of
// every page: to the search, and to what comes before and after. The list is fetched on first use.
import { announce } from './announce.ts';
import { offerKey } from './keys.ts';

class KeyboardHelp extends HTMLElement {
  connectedCallback(): void {
    const open = (): void => void this.#open();
    this.querySelector('button')?.addEventListener('click', open);
    offerKey({ key: '?', says: 'The keys of this page', run: open });
    offerKey({ key: '/', says: 'Search', run: () => this.#search() });
    for (const [key, rel] of [
      ['[', 'prev'],
      [']', 'next'],
    ] as const) {
      const link = document.querySelector<HTMLAnchorElement>(`main a[rel="${rel}"]`);
      if (link) offerKey({ key, says: link.innerText, run: () => link.click() });
    }
  }

  #search(): void {
    const field = document.querySelector<HTMLInputElement>('input[type="search"]');
    if (!field) location.assign(this.dataset['search'] ?? '');
    field?.focus();
    field?.select();
  }

  async #open(): Promise<void> {
    await import('./keyboard-dialog.ts').then(
      () => document.body.append(document.createElement('keyboard-dialog')),
      () => announce('The list of keys could not be fetched. Try again when you are online.'),
    );
  }
}

customElements.define('keyboard-help', KeyboardHelp);
