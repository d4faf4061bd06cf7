// <passage-links>: beside each paragraph and quotation a mark that is its address. A mark is there for the
// passage that is pointed at, and for one more, the first in view, which Tab reaches and from which the
// arrows lead up and down: a long article has two hundred, and neither Tab nor a screen reader should have to
// pass them all on the way to the words and links between them.

class PassageLinks extends HTMLElement {
  #marks: ReadonlyArray<HTMLAnchorElement> = [];

  connectedCallback(): void {
    const text = this.parentElement?.querySelector('.prose');
    if (!text) return;
    for (const passage of text.querySelectorAll('[id^="p-"], [id^="q-"]')) mark(passage);
    this.#marks = [...text.querySelectorAll<HTMLAnchorElement>('.passage-link')];
    text.addEventListener('click', (event) => {
      this.#copy(event as MouseEvent);
      this.#touch(text, event as PointerEvent);
    });
    this.#stopAt(this.#marks[0]);
    document.addEventListener('keydown', (event) => {
      this.#move(event);
    });
  }

  /** The browser follows the link; the whole address, words included, goes to the clipboard. */
  #copy(event: MouseEvent): void {
    const at = this.#marks.find((one) => one === event.target);
    if (!at || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    void import('./passage-address.ts').then(({ copyAddress }) => copyAddress(at.hash.slice(1)));
  }

  /** A finger points at nothing: what it touched has its mark. */
  #touch(text: Element, { target, pointerType }: PointerEvent): void {
    if (pointerType !== 'touch' || !(target instanceof Element)) return;
    const passage = target.closest('[id^="p-"], [id^="q-"]');
    text.classList.add('touched');
    this.#stopAt(this.#marks.find((one) => one.hash.slice(1) === passage?.id));
  }

  /** The stop is chosen as the focus comes to the text, and stays while it is there. */
  #move(event: KeyboardEvent): void {
    const at = this.#marks.findIndex((one) => one === document.activeElement);
    const isOutside = !document.activeElement?.closest('.prose');
    if (isOutside && event.key === 'Tab') this.#stopAt(this.#marks.find(isInView));
    const step = at < 0 ? 0 : event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = this.#marks[at + step];
    this.#stopAt(next);
    next?.focus();
  }

  #stopAt(stop: HTMLAnchorElement | undefined): void {
    if (stop) for (const one of this.#marks) one.tabIndex = one === stop ? 0 : -1;
  }
}

/** A quotation has its mark beside its first line, a paragraph at its head; words are added to neither. */
function mark(passage: Element): void {
  const quotes = passage.hasAttribute('data-quote');
  const link = document.createElement('a');
  link.href = `#${passage.id}`;
  link.className = quotes ? 'passage-link to-quotation' : 'passage-link';
  link.lang = document.documentElement.lang;
  link.ariaLabel = `Link to this ${quotes ? 'quotation' : 'paragraph'}`;
  link.tabIndex = -1;
  if (quotes) (passage.querySelector('p') ?? passage).prepend(link);
  else passage.append(link);
}

function isInView(link: HTMLAnchorElement): boolean {
  return (link.parentElement?.getBoundingClientRect().top ?? -1) >= 0;
}

customElements.define('passage-links', PassageLinks);
