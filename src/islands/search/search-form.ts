// The form of a search as a state, and back.
import { formatQuery, parseQuery } from '#search/query.ts';
import { NARROWING, NOTHING_ASKED, ORDERS } from '#search/state.ts';
import type { Kind, Narrowing, SearchState } from '#search/state.ts';
import { isDateStretch } from '#search/date-stretch.ts';
import type { SearchNames } from './names.ts';

export class SearchForm {
  readonly #form: HTMLFormElement;
  readonly #names: SearchNames;

  constructor(form: HTMLFormElement, names: SearchNames) {
    this.#form = form;
    this.#names = names;
    for (const name of NARROWING) {
      const input = this.#input(name);
      for (const event of ['focus', 'input'])
        input.addEventListener(event, () => void this.#suggest(name));
    }
    this.#narrow.addEventListener('click', () => {
      this.#narrow.ariaExpanded = String(this.#narrow.ariaExpanded !== 'true');
    });
    for (const name of ['from', 'to'])
      this.#input(name).addEventListener('input', () => this.#judgeDate(name));
  }

  /** What the form asks; terms of the query language in the box count as though they stood in its fields. */
  async read(kind: Kind): Promise<SearchState> {
    const narrowed = { ...NOTHING_ASKED.narrowed };
    for (const name of NARROWING) narrowed[name] = this.#input(name).value.trim();
    const dateOf = (name: string): string => {
      const date = this.#input(name).value.trim();
      return isDateStretch(date) ? date : '';
    };
    const order = this.#input('order').value;
    const fields: SearchState = {
      words: '',
      narrowed,
      from: dateOf('from'),
      to: dateOf('to'),
      language: this.#input('lang').value,
      order: ORDERS.find((one) => one === order) ?? NOTHING_ASKED.order,
      kind,
    };
    return this.#names.resolved(parseQuery(this.#input('q').value.trim(), fields));
  }

  /** Shows a state, each part in its field and the whole as one line. */
  async show(state: SearchState): Promise<void> {
    this.#input('q').value = state.words;
    this.#input('from').value = state.from;
    this.#input('to').value = state.to;
    this.#input('lang').value = state.language;
    this.#input('order').value = state.order;
    for (const name of ['from', 'to']) this.#judgeDate(name);
    this.line(state);
    if (formatQuery({ ...state, words: '' }) !== '') this.#narrow.ariaExpanded = 'true';
    await Promise.all(
      NARROWING.map(async (name) => {
        this.#input(name).value = await this.#names.nameOf(name, state.narrowed[name]);
      }),
    );
  }

  /** Shows the line that asks for a state, where it says more than the words. */
  line(state: SearchState): void {
    const line = formatQuery(state);
    const place = this.#form.querySelector<HTMLElement>('[data-line]');
    if (!place) return;
    place.textContent = line;
    const whole = place.closest('p');
    if (whole) whole.hidden = line === state.words;
  }

  async #suggest(name: Narrowing): Promise<void> {
    const names = await this.#names.suggested(name, this.#input(name).value);
    this.#form
      .querySelector(`#names-${name}`)
      ?.replaceChildren(...names.map((value) => new Option(value, value)));
  }

  #judgeDate(name: string): void {
    const input = this.#input(name);
    const wrong = input.value.trim() !== '' && !isDateStretch(input.value.trim());
    input.setCustomValidity(
      wrong ? 'Write a year, a month or a day: 2019, 2019-05 or 2019-05-31.' : '',
    );
    input.toggleAttribute('aria-invalid', wrong);
  }

  /** Where there is little room, the button that shows the fields. */
  get #narrow(): HTMLButtonElement {
    const button = this.#form.querySelector<HTMLButtonElement>('.narrow');
    if (!button) throw new TypeError('the search form has no .narrow');
    return button;
  }

  #input(name: string): HTMLInputElement {
    return this.#form.elements.namedItem(name) as HTMLInputElement;
  }
}
