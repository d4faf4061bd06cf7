// What the player is worked with.
import type { Reading } from './reading.ts';
import { RATES } from './voices.ts';

export interface Controls {
  readonly elements: ReadonlyArray<HTMLElement>;
  readonly play: HTMLButtonElement;
}

export function controlsOf(
  voices: ReadonlyArray<SpeechSynthesisVoice>,
  reading: Reading,
  close: () => void,
): Controls {
  const play = button('Play', () => reading.toggle());
  const speed = choice(
    'Speed',
    RATES.map((rate) => [String(rate), `${rate}×`]),
    String(reading.rate),
    (value) => reading.readAt(Number(value)),
  );
  const voice = choice(
    'Voice',
    voices.map(({ voiceURI, name }) => [voiceURI, name]),
    reading.voice?.voiceURI ?? '',
    (value) => reading.readWith(value),
  );
  return {
    play,
    elements: [
      play,
      button('Back', () => reading.step(-1), 'Back a sentence'),
      button('Forward', () => reading.step(1), 'Forward a sentence'),
      speed,
      ...(voices.length > 1 ? [voice] : []),
      button('Close', close),
    ],
  };
}

function button(words: string, run: () => void, label?: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = words;
  if (label !== undefined) made.setAttribute('aria-label', label);
  made.addEventListener('click', run);
  return made;
}

function choice(
  words: string,
  options: ReadonlyArray<readonly [value: string, words: string]>,
  chosen: string,
  choose: (value: string) => void,
): HTMLLabelElement {
  const label = document.createElement('label');
  const select = document.createElement('select');
  select.append(
    ...options.map(([value, name]) => new Option(name, value, false, value === chosen)),
  );
  select.addEventListener('change', () => choose(select.value));
  label.append(`${words} `, select);
  return label;
}
