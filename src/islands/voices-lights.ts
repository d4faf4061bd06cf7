// <voices-lights>: a voice of the panel lights its quotations in the text, while it is pointed at or has the
// focus, and for good once it is pressed. `n` and `p` walk from one quotation to the next.
import { announce } from './announce.ts';
import { offerKey } from './keys.ts';

class VoicesLights extends HTMLElement {
  /** Whose quotations stay lit. */
  #held: string | null = null;
  #at: Element | null = null;

  connectedCallback(): void {
    for (const share of this.querySelectorAll('.share')) this.#addButton(share);
    for (const start of ['pointerover', 'focusin'])
      this.addEventListener(start, ({ target }) => {
        this.#light(voiceAt(target) ?? this.#held);
      });
    for (const end of ['pointerleave', 'focusout'])
      this.addEventListener(end, () => {
        this.#light(this.#held);
      });
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape' && this.#held !== null) this.#hold(null);
    });
    offerKey({ key: 'n', says: 'Next quotation', run: () => this.#walk(1) });
    offerKey({ key: 'p', says: 'Previous quotation', run: () => this.#walk(-1) });
  }

  #addButton(share: Element): void {
    const voice = voiceAt(share);
    const button = document.createElement('button');
    button.type = 'button';
    button.ariaPressed = 'false';
    button.ariaLabel = `${share.textContent.trim()}, light those of ${this.#nameOf(voice)}`;
    button.append(...share.childNodes);
    button.addEventListener('click', () => {
      this.#hold(this.#held === voice ? null : voice);
    });
    share.append(button);
  }

  #hold(voice: string | null): void {
    this.#held = voice;
    for (const button of this.querySelectorAll('button'))
      button.ariaPressed = String(voice !== null && voiceAt(button) === voice);
    this.#light(voice);
  }

  #light(voice: string | null): void {
    for (const words of spoken())
      words.classList.toggle('lit', voice !== null && words.dataset['speaker'] === voice);
  }

  /** From quotation to quotation; of one voice’s alone while it is held. */
  #walk(step: 1 | -1): void {
    const all = spoken().filter(
      ({ id, dataset }) => id !== '' && (this.#held ?? dataset['speaker']) === dataset['speaker'],
    );
    const at = all.findIndex((words) => words === this.#at && isInView(words));
    const below = all.findIndex((words) => words.getBoundingClientRect().top > 0);
    const here = at >= 0 ? at : (below < 0 ? all.length : below) - (step > 0 ? 1 : 0);
    const next = Math.min(Math.max(here + step, 0), all.length - 1);
    const words = all[next];
    if (!words) return;
    this.#at = words;
    words.tabIndex = -1;
    words.focus({ preventScroll: true });
    words.scrollIntoView({ block: 'center' });
    const name = this.#nameOf(words.dataset['speaker'] ?? null);
    announce(`${next + 1} of ${all.length}${name && `, ${name}`}`);
  }

  #nameOf(voice: string | null): string {
    const name = this.querySelector(`[data-voice="${voice ?? ''}"] .voice-name`);
    return name?.textContent.trim() ?? '';
  }
}

/** The text’s quotations, stretch by stretch. */
function spoken(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.prose [data-quote]')];
}

function voiceAt(target: EventTarget | null): string | null {
  const item = target instanceof Element ? target.closest('[data-voice]') : null;
  return item?.getAttribute('data-voice') ?? null;
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

customElements.define('voices-lights', VoicesLights);
