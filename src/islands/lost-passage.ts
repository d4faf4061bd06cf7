// <lost-passage>: tells a reader whose link names a passage that is not in the article any more what has
// become of it. It is the page’s word on the matter until it is dismissed or the address changes.

class LostPassage extends HTMLElement {
  connectedCallback(): void {
    addEventListener('hashchange', () => void this.#look());
    void this.#look();
  }

  async #look(): Promise<void> {
    this.replaceChildren();
    if (!lostId()) return;
    const { wordsOnLost } = await import('./lost-words.ts');
    const id = lostId();
    if (id) this.replaceChildren(...wordsOnLost(id));
  }
}

/** The id of a paragraph or quotation that the address names and the page does not have. */
function lostId(): string | null {
  const id = /^#([pq]-[\da-z-]+)/.exec(location.hash)?.[1] ?? '';
  return id === '' || document.getElementById(id) ? null : id;
}

customElements.define('lost-passage', LostPassage);
