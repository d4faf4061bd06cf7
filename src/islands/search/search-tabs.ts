// The two kinds of hits as tabs, each with its number.
import { KINDS } from '#search/state.ts';
import type { Kind } from '#search/state.ts';

export class SearchTabs {
  readonly #list: HTMLElement;
  #counts: Readonly<Record<Kind, number>> = { articles: 0, quotations: 0 };

  constructor(list: HTMLElement, choose: (kind: Kind) => void) {
    this.#list = list;
    for (const kind of KINDS) this.#tab(kind)?.addEventListener('click', () => choose(kind));
    list.addEventListener('keydown', ({ key }) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
      const at = KINDS.findIndex((kind) => this.#tab(kind) === document.activeElement);
      const kind = step && at !== -1 && KINDS[(at + step + KINDS.length) % KINDS.length];
      if (!kind) return;
      this.#tab(kind)?.focus();
      choose(kind);
    });
  }

  choose(chosen: Kind): void {
    for (const kind of KINDS) {
      const tab = this.#tab(kind);
      if (!tab) continue;
      tab.ariaSelected = String(kind === chosen);
      tab.tabIndex = kind === chosen ? 0 : -1;
      if (kind === chosen)
        document.querySelector('[role="tabpanel"]')?.setAttribute('aria-labelledby', tab.id);
    }
  }

  /** @param counts null where nothing is asked @param complete whether more may come */
  count(counts: Readonly<Record<Kind, number>> | null, complete: boolean): void {
    this.#counts = counts ?? { articles: 0, quotations: 0 };
    this.#list.hidden = counts === null;
    for (const kind of KINDS) {
      const place = this.#tab(kind)?.querySelector('span');
      if (place)
        place.textContent = this.#counts[kind].toLocaleString('en') + (complete ? '' : '…');
    }
  }

  counted(kind: Kind): number {
    return this.#counts[kind];
  }

  #tab(kind: Kind): HTMLButtonElement | null {
    return this.#list.querySelector(`[data-kind="${kind}"]`);
  }
}
