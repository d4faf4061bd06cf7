// A word to the reader, seen and heard: “Copied.” The frame of every page has a place for it.

const STAYS_FOR = 5000;
/** Something to press needs time to be reached. */
const STAYS_TO_ACT = 20_000;
let fading = 0;

/** What can be done about what is said: `Undo`. */
export interface Action {
  readonly label: string;
  readonly run: () => void;
}

/** Says something in the page’s status line (`[data-said]`), for a while. */
export function announce(words: string, action?: Action): void {
  const line = document.querySelector('[data-said]');
  if (!line) return;
  window.clearTimeout(fading);
  line.textContent = words;
  if (action) line.append(' ', actionButton(line, action));
  fading = window.setTimeout(() => line.replaceChildren(), action ? STAYS_TO_ACT : STAYS_FOR);
}

function actionButton(line: Element, { label, run }: Action): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', () => {
    line.replaceChildren();
    run();
  });
  return button;
}
