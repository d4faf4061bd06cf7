// <reading-place>: “Go on where you left off”, in an article that was left part-way. The early script
// shows it before the first paint (`data-left-off`); nothing jumps by itself.
import { keepPlace, placeIn } from './places.ts';

/** A passage whose first line stands this far from the window’s top, or higher, is being read; in px. */
const NEAR_TOP = 120;

class ReadingPlace extends HTMLElement {
  readonly #passages = [...document.querySelectorAll<HTMLElement>('.prose p[id]')];
  /** Whoever came for one passage, or has been at the end, leaves nothing to go on with. */
  #over = location.hash !== '';

  connectedCallback(): void {
    if (!placeIn(location.pathname)) delete document.documentElement.dataset['leftOff'];
    this.firstElementChild?.addEventListener('click', () => this.#goOn());
    const last = document.querySelector('.prose > :last-child');
    if (last)
      new IntersectionObserver(([entry]) => {
        if (entry?.isIntersecting) this.#finish();
      }).observe(last);
    document.addEventListener('visibilitychange', () => this.#leave());
    addEventListener('pagehide', () => this.#leave());
  }

  #goOn(): void {
    const [id, share] = placeIn(location.pathname) ?? ['', 0];
    const passage =
      this.#passages.find((one) => one.id === id) ??
      this.#passages[Math.floor(share * this.#passages.length)];
    if (!passage) return;
    passage.tabIndex = -1;
    passage.focus({ preventScroll: true });
    passage.scrollIntoView();
  }

  #finish(): void {
    this.#over = true;
    keepPlace(location.pathname, null);
  }

  #leave(): void {
    const at = this.#passages.findLastIndex((one) => one.getBoundingClientRect().top <= NEAR_TOP);
    const passage = this.#passages[at];
    // Whoever has not come past the first has not begun.
    if (passage && at > 0 && !this.#over)
      keepPlace(location.pathname, [passage.id, at / this.#passages.length]);
  }
}

customElements.define('reading-place', ReadingPlace);
