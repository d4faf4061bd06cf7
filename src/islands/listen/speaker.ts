// Speaks one text after another, around what browsers do wrong: Chrome falls silent in the middle of
// what takes longer than some fifteen seconds, loses utterances nobody holds, may not say that one has
// ended, and on phones takes a pause for an end. So texts are spoken in short pieces, each is held,
// the end is also looked for, and a pause is an end one begins again from.
import { piecesOf } from '#text/sentences.ts';

/** Characters: at the slowest rate less than fifteen seconds. */
const BREATH = 160;
/** Milliseconds between two looks. */
const LOOKS_EVERY = 500;
/** Looks at silence after which a piece counts as spoken. */
const SILENT_LOOKS = 6;

export interface Manner {
  readonly rate: number;
  readonly voice: SpeechSynthesisVoice | null;
  readonly lang: string;
}

export class Speaker {
  /** Held, or Chrome lets it go before it has ended. */
  #utterance: SpeechSynthesisUtterance | null = null;
  /** Counts what was begun: what an older one still has to say is not listened to. */
  #turn = 0;

  /** Speaks; what was being spoken ends. `done` is called when all of it was heard, not when it was stopped. */
  say(texts: ReadonlyArray<string>, manner: Manner, done: () => void): void {
    this.stop();
    const turn = this.#turn;
    const pieces = texts.flatMap((text) => piecesOf(text, BREATH));
    const next = (at: number): void => {
      if (turn !== this.#turn) return;
      const piece = pieces[at];
      if (piece === undefined) done();
      else this.#speak(piece, manner, () => next(at + 1));
    };
    next(0);
  }

  stop(): void {
    this.#turn++;
    this.#utterance = null;
    speechSynthesis.cancel();
  }

  #speak(text: string, { rate, voice, lang }: Manner, ended: () => void): void {
    const utterance = new SpeechSynthesisUtterance(text);
    Object.assign(utterance, { rate, voice, lang: voice?.lang ?? lang });
    this.#utterance = utterance;
    let silent = 0;
    const looking = window.setInterval(() => {
      silent = speechSynthesis.speaking || speechSynthesis.pending ? 0 : silent + 1;
      if (silent >= SILENT_LOOKS || this.#utterance !== utterance) end();
    }, LOOKS_EVERY);
    const end = (): void => {
      window.clearInterval(looking);
      if (this.#utterance !== utterance) return;
      this.#utterance = null;
      ended();
    };
    utterance.addEventListener('end', end);
    utterance.addEventListener('error', end);
    speechSynthesis.speak(utterance);
  }
}
