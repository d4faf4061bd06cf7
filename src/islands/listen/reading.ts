// An article being read aloud: which sentence, how, and whether it is speaking just now.
import { keep, readKept } from '../store.ts';
import { languageOf } from './language-of.ts';
import { light, unlight } from './light.ts';
import { Speaker } from './speaker.ts';
import type { StoryPart } from './story-parts.ts';
import { LISTEN, UNCHANGED, voicesFor } from './voices.ts';
import type { ListenSettings } from './voices.ts';

export class Reading {
  readonly #speaker = new Speaker();
  readonly #parts: ReadonlyArray<StoryPart>;
  readonly #lang: string;
  readonly #changed: (playing: boolean) => void;
  #settings: ListenSettings = readKept(LISTEN) ?? UNCHANGED;
  #at = 0;
  #lit: StoryPart | null = null;
  #playing = false;

  /** @param changed is told when speaking begins and ends */
  constructor(parts: ReadonlyArray<StoryPart>, lang: string, changed: (playing: boolean) => void) {
    this.#parts = parts;
    this.#lang = lang;
    this.#changed = changed;
  }

  get rate(): number {
    return this.#settings.rate;
  }

  /** The one chosen for the language, else the system's own. */
  get voice(): SpeechSynthesisVoice | null {
    const voices = voicesFor(this.#lang);
    const chosen = this.#settings.voices[languageOf(this.#lang)];
    return voices.find(({ voiceURI }) => voiceURI === chosen) ?? voices[0] ?? null;
  }

  readAt(rate: number): void {
    this.#change({ ...this.#settings, rate });
  }

  /** @param uri of a voice for the language */
  readWith(uri: string): void {
    const voices = { ...this.#settings.voices, [languageOf(this.#lang)]: uri };
    this.#change({ ...this.#settings, voices });
  }

  toggle(): void {
    if (this.#playing) this.pause();
    else this.#play(true);
  }

  /** To the sentence before or behind, and on from there. */
  step(by: 1 | -1): void {
    this.#at = Math.min(Math.max(this.#at + by, 0), this.#parts.length - 1);
    this.#play(true);
  }

  /** The sentence is begun again when it goes on. */
  pause(): void {
    this.#speaker.stop();
    this.#tell(false);
  }

  stop(): void {
    this.pause();
    unlight();
    this.#at = 0;
    this.#lit = null;
  }

  /** @param asked whether the reader has just asked for this sentence, or the reading has come to it */
  #play(asked: boolean): void {
    const part = this.#parts[this.#at];
    if (!part) {
      this.stop();
      return;
    }
    this.#tell(true);
    light(part, asked ? null : this.#lit);
    this.#lit = part;
    const manner = { rate: this.rate, voice: this.voice, lang: this.#lang };
    this.#speaker.say([part.lead, part.text], manner, () => {
      this.#at++;
      this.#play(false);
    });
  }

  #change(settings: ListenSettings): void {
    this.#settings = settings;
    keep(LISTEN, settings);
    if (this.#playing) this.#play(false);
  }

  #tell(playing: boolean): void {
    if (playing !== this.#playing) this.#changed(playing);
    this.#playing = playing;
  }
}
