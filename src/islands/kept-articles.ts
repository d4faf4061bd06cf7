// <kept-articles>: the articles kept in this browser, newest reading first, and a way to be rid of them.
import { PAGES, cacheName, forgetCopies } from './offline/caches.ts';
import { readLedger } from './offline/ledger.ts';
import type { KeptFile } from './offline/ledger.ts';

class KeptArticles extends HTMLElement {
  connectedCallback(): void {
    void this.#show();
  }

  async #show(): Promise<void> {
    const { base = '/', locale } = this.dataset;
    const files = await keptFiles(base);
    const articles = files.filter(({ title }) => title !== null).toReversed();
    const list = document.createElement('ul');
    list.append(...articles.map((file) => itemOf(file, locale)));
    const forget = document.createElement('button');
    forget.type = 'button';
    forget.textContent = 'Forget them all';
    forget.addEventListener('click', () => {
      void forgetCopies(base).then(() => this.replaceChildren('No articles are kept.'));
    });
    this.replaceChildren(...(articles.length > 0 ? [list, forget] : ['No articles are kept.']));
  }
}

/** Where storage is forbidden, nothing is kept. */
async function keptFiles(base: string): Promise<ReadonlyArray<KeptFile>> {
  try {
    return await readLedger(await caches.open(cacheName(base, PAGES)));
  } catch {
    return [];
  }
}

function itemOf({ url, at, title }: KeptFile, locale: string | undefined): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = wordsOf(title ?? url);
  link.dir = 'auto';
  const day = document.createElement('span');
  day.className = 'facts';
  day.textContent = `kept ${new Date(at).toLocaleDateString(locale, { dateStyle: 'long' })}`;
  item.append(link, ' ', day);
  return item;
}

/** The words an attribute of HTML stands for. */
function wordsOf(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent;
}

customElements.define('kept-articles', KeptArticles);
