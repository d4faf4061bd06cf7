// The browser's voices for a language, and how a reader likes to be read to.
import type { Kept } from '../store.ts';
import { languageOf } from './language-of.ts';

export const RATES: ReadonlyArray<number> = [0.75, 1, 1.25, 1.5, 2];

export interface ListenSettings {
  /** One of RATES. */
  readonly rate: number;
  /** Voices chosen, by the first part of a language tag. */
  readonly voices: Readonly<Record<string, string>>;
}

export const UNCHANGED: ListenSettings = { rate: 1, voices: {} };

export const LISTEN: Kept<ListenSettings> = {
  name: 'listen-1',
  parse: (stored) => {
    if (typeof stored !== 'object' || stored === null) return null;
    const { rate, voices } = stored as Record<string, unknown>;
    if (typeof rate !== 'number' || !RATES.includes(rate)) return null;
    if (typeof voices !== 'object' || voices === null) return null;
    const named = Object.entries(voices).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
    return { rate, voices: Object.fromEntries(named) };
  },
};

/** The voices that can read a language, the system's own choice first. */
export function voicesFor(lang: string): ReadonlyArray<SpeechSynthesisVoice> {
  return speechSynthesis
    .getVoices()
    .filter((voice) => languageOf(voice.lang) === languageOf(lang))
    .sort((a, b) => Number(b.default) - Number(a.default));
}
