// <listen-player>: the line with which one listens: play and pause, sentence back and forward, speed,
// voice, close. It comes with the first use of <listen-article> and goes when it is closed.
import { controlsOf } from './listen/controls.ts';
import { Reading } from './listen/reading.ts';
import { speakerNames } from './listen/speaker-names.ts';
import { storyParts } from './listen/story-parts.ts';
import { voicesFor } from './listen/voices.ts';

class ListenPlayer extends HTMLElement {
  #reading: Reading | null = null;
  readonly #leave = (): void => this.#reading?.stop();

  connectedCallback(): void {
    const { lang = '' } = this.dataset;
    const story = document.querySelector('article.story');
    if (!story) throw new TypeError('<listen-player> stands on a page without an article');
    const reading = new Reading(storyParts(story, speakerNames(), lang), lang, (playing) => {
      controls.play.textContent = playing ? 'Pause' : 'Play';
      hush(playing);
    });
    const controls = controlsOf(voicesFor(lang), reading, () => this.close());
    this.#reading = reading;
    this.setAttribute('role', 'group');
    this.setAttribute('aria-label', 'Listening');
    this.replaceChildren(...controls.elements);
    this.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.close();
    });
    addEventListener('pagehide', this.#leave);
    reading.toggle();
    controls.play.focus();
  }

  disconnectedCallback(): void {
    this.#leave();
    removeEventListener('pagehide', this.#leave);
  }

  toggle(): void {
    this.#reading?.toggle();
  }

  close(): void {
    const opener = this.parentElement?.querySelector('button');
    this.remove();
    opener?.focus();
  }
}

customElements.define('listen-player', ListenPlayer);

/** Opens the player beside its button and begins; one that is open plays or pauses. */
export function openPlayer(opener: HTMLElement, lang: string): void {
  const open = opener.querySelector('listen-player');
  if (open instanceof ListenPlayer) {
    open.toggle();
    return;
  }
  const player = new ListenPlayer();
  player.dataset['lang'] = lang;
  opener.append(player);
}

/** While it speaks, nothing else on the page has a screen reader speak. */
function hush(speaking: boolean): void {
  for (const line of document.querySelectorAll('[role="status"]'))
    if (speaking) line.setAttribute('aria-live', 'off');
    else line.removeAttribute('aria-live');
}
