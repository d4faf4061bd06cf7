// <listen-article>: a button that has the article read aloud, where the browser has a voice for its
// language. The player comes when it is asked for.
import { offerKey } from './keys.ts';
import { languageOf } from './listen/language-of.ts';

class ListenArticle extends HTMLElement {
  #button: HTMLButtonElement | null = null;

  connectedCallback(): void {
    if (!('speechSynthesis' in window)) return;
    // Voices may come late.
    speechSynthesis.addEventListener('voiceschanged', () => this.#offer());
    this.#offer();
  }

  #offer(): void {
    const lang = languageOf(this.dataset['lang'] ?? '');
    const voices = speechSynthesis.getVoices();
    if (this.#button || !voices.some((voice) => languageOf(voice.lang) === lang)) return;
    this.#button = document.createElement('button');
    this.#button.type = 'button';
    this.#button.textContent = 'Listen';
    this.#button.addEventListener('click', () => void this.#listen());
    this.append(this.#button);
    offerKey({ key: 'l', says: 'Listen, or pause', run: () => void this.#listen() });
  }

  async #listen(): Promise<void> {
    const { openPlayer } = await import('./listen-player.ts');
    openPlayer(this, this.dataset['lang'] ?? '');
  }
}

customElements.define('listen-article', ListenArticle);
