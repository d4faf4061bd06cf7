// <take-words>: words of the article, copied with whose they are and where they stand. Each quotation gets a
// button, `q` takes what is chosen or pointed at, and the first choice of words loads a bar beside them.
import { offerKey } from './keys.ts';
import { onDemand } from './on-demand.ts';
import type * as Taking from './taking.ts';

class TakeWords extends HTMLElement {
  connectedCallback(): void {
    const prose = this.closest('article')?.querySelector<HTMLElement>('.prose');
    if (!prose || this.dataset['ready'] !== undefined) return;
    this.dataset['ready'] = '';
    for (const { id } of prose.querySelectorAll('[data-quote][id]')) addButton(prose, id);
    prose.addEventListener('click', ({ target }) => {
      const id = target instanceof Element && target.closest<HTMLElement>('.take')?.dataset['of'];
      if (id) void onDemand(taking(), ({ takeQuotation }) => takeQuotation(prose, id));
    });
    offerKey({
      key: 'q',
      says: 'Copy the chosen words, or the quotation pointed at, with their source',
      run: () => void onDemand(taking(), ({ takeHere }) => takeHere(prose)),
    });
    const awaitChoice = (): void => {
      const choice = document.getSelection();
      if (!choice || choice.isCollapsed || !prose.contains(choice.anchorNode)) return;
      document.removeEventListener('selectionchange', awaitChoice);
      void onDemand(import('./words-bar.ts'), ({ watchChoice }) => watchChoice(prose));
    };
    document.addEventListener('selectionchange', awaitChoice);
  }
}

function taking(): Promise<typeof Taking> {
  return import('./taking.ts');
}

/** At the end of a quotation’s last words. It takes no room and adds no words: its glyph is the stylesheet’s. */
function addButton(prose: HTMLElement, id: string): void {
  const last = [...prose.querySelectorAll<HTMLElement>(`[data-quote="${id}"]`)].at(-1);
  if (!last) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'take';
  button.lang = document.documentElement.lang;
  button.dataset['of'] = id;
  const label = last.dataset['speaker'] ? 'Copy with its speaker' : 'Copy with its source';
  button.setAttribute('aria-label', label);
  const link = last.closest('a');
  // The module is there when the button is let go, so that the browser still sees a press as the cause.
  for (const sign of ['pointerdown', 'focus']) button.addEventListener(sign, () => void taking());
  if (link) link.after(button);
  else (last.querySelector(':scope > p:last-child') ?? last).append(button);
}

customElements.define('take-words', TakeWords);
