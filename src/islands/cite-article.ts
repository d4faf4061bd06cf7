// <cite-article>: “Cite” in the line of tools. The dialog and the formats are loaded when it is pressed.
import { offerKey } from './keys.ts';
import { onDemand } from './on-demand.ts';

class CiteArticle extends HTMLElement {
  connectedCallback(): void {
    if (this.firstChild) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Cite';
    button.setAttribute('aria-haspopup', 'dialog');
    button.addEventListener('click', open);
    this.append(button);
    offerKey({ key: 'c', says: 'Cite this article', run: open });
  }
}

function open(): void {
  void onDemand(import('./cite-dialog.ts'), ({ citeArticle }) => citeArticle());
}

customElements.define('cite-article', CiteArticle);
