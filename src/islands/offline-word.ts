// <offline-word>: has the browser keep what is read (offline/service-worker.ts), and says so when a page
// is such a copy, or when there is no network.

class OfflineWord extends HTMLElement {
  connectedCallback(): void {
    // After all else: nothing on the page waits for it.
    const begin = (): void => {
      setTimeout(() => {
        this.#say();
        for (const change of ['online', 'offline']) addEventListener(change, () => this.#say());
        // A browser that keeps nothing has nothing to be told.
        if ('serviceWorker' in navigator)
          navigator.serviceWorker.register(this.dataset['worker'] ?? '').catch(() => null);
      }, 200);
    };
    if (document.readyState === 'complete') begin();
    else addEventListener('load', begin, { once: true });
  }

  #say(): void {
    const at = document.querySelector<HTMLMetaElement>('meta[name="kept-at"]')?.content;
    const day =
      at && new Date(at).toLocaleDateString(this.dataset['locale'], { dateStyle: 'long' });
    this.textContent = day
      ? `You are reading a copy kept on ${day}.`
      : navigator.onLine
        ? ''
        : 'You are offline. What you have read before can still be read.';
  }
}

customElements.define('offline-word', OfflineWord);
