// <reading-settings>: the button for size, face, measure and theme, on every page; the panel it opens
// is fetched when first asked for. What is kept holds through src/early/early.js, in every open tab.
import { announce } from './announce.ts';
import { offerKey } from './keys.ts';

class ReadingSettings extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.addEventListener('click', () => {
      // Once there is a panel, the browser opens and closes it.
      if (!button.popoverTargetElement) void this.#open(button);
    });
    offerKey({ key: ',', says: 'Reading settings', run: () => void this.#open(button) });
  }

  async #open(button: HTMLButtonElement): Promise<void> {
    await import('./reading-panel.ts').then(
      () => {
        button.popoverTargetElement ??= this.appendChild(document.createElement('reading-panel'));
        this.querySelector<HTMLElement>('reading-panel')?.togglePopover();
      },
      () => announce('The settings could not be fetched. Try again when you are online.'),
    );
  }
}

customElements.define('reading-settings', ReadingSettings);
