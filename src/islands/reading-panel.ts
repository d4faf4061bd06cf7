// <reading-panel>: the reading settings as radio buttons, which hold at once, and a way back to the
// usual. It is made and opened by <reading-settings>.
import { announce } from './announce.ts';
import { READING_WORDS } from './reading-words.ts';
import { READING, READING_SETTINGS, readingOf, setPage } from './reading.ts';
import type { Reading } from './reading.ts';
import { keep, onKeptElsewhere } from './store.ts';

class ReadingPanel extends HTMLElement {
  readonly #radios: ReadonlyArray<HTMLInputElement> = READING_SETTINGS.flatMap(
    ({ name, choices }) => choices.map((choice) => radio(name, choice)),
  );

  connectedCallback(): void {
    if (this.popover !== null) return;
    this.popover = 'auto';
    this.role = 'dialog';
    this.ariaLabel = 'Reading settings';
    const form = document.createElement('form');
    form.append(
      ...READING_SETTINGS.map(({ name }) => this.#fieldset(name)),
      button('reset', 'Reset'),
      button('submit', 'Done'),
    );
    this.append(form);
    this.addEventListener('change', () => this.#choose(this.#chosen()));
    this.addEventListener('reset', (event) => {
      event.preventDefault();
      this.#choose({});
    });
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      this.hidePopover();
    });
    this.addEventListener('beforetoggle', () => this.#show());
    this.addEventListener('toggle', ({ newState }) => {
      if (newState === 'open') this.#radios.find(({ checked }) => checked)?.focus();
    });
    onKeptElsewhere(READING, () => this.#show());
  }

  #fieldset(setting: string): HTMLFieldSetElement {
    const fieldset = document.createElement('fieldset');
    const legend = document.createElement('legend');
    legend.textContent = READING_WORDS[setting] ?? setting;
    const labels = this.#radios
      .filter(({ name }) => name === setting)
      .map((input) => {
        const label = document.createElement('label');
        label.append(input, READING_WORDS[input.value] ?? input.value);
        return label;
      });
    fieldset.append(legend, ...labels);
    return fieldset;
  }

  #chosen(): Reading {
    const checked = this.#radios.filter((input) => input.checked);
    return READING.parse(Object.fromEntries(checked.map(({ name, value }) => [name, value]))) ?? {};
  }

  #choose(reading: Reading): void {
    setPage(document.documentElement, reading);
    this.#show();
    if (!keep(READING, Object.keys(reading).length > 0 ? reading : null))
      announce('Your browser keeps nothing for this site: this holds until you leave the page.');
  }

  /** Checks what the page is set to. */
  #show(): void {
    const reading = readingOf(document.documentElement);
    for (const { name, usual } of READING_SETTINGS)
      for (const input of this.#radios)
        if (input.name === name) input.checked = input.value === (reading[name] ?? usual);
  }
}

function radio(name: string, value: string): HTMLInputElement {
  const input = document.createElement('input');
  input.type = 'radio';
  input.name = name;
  input.value = value;
  return input;
}

function button(type: 'reset' | 'submit', words: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = type;
  made.textContent = words;
  return made;
}

customElements.define('reading-panel', ReadingPanel);
