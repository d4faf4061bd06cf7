// A bar beside the words a reader chose: in which format, and copy. It never lies over the words. As it opens
// it tells of itself (`selectionbar`), so that other islands can put their commands into it.
import { FORMATS } from '#citation/formats.ts';
import { placeBeside } from './beside-words.ts';
import { built } from './built-element.ts';
import { chooseFormat, chosenFormat } from './kept-format.ts';
import { rangeChosen, take, wordsChosen } from './taking.ts';

/** Choosing by pointer or keys moves on for a while; the bar waits until it rests. */
const REST = 200;

/** Shows the bar whenever words of the article are chosen. */
export function watchChoice(prose: HTMLElement): void {
  const formats = built(
    'select',
    { ariaLabel: 'Format' },
    ...FORMATS.map(({ id, name }) => new Option(name, id)),
  );
  const copy = built('button', { type: 'button' }, 'Copy with source');
  const bar = built(
    'div',
    { className: 'words-bar', role: 'group', ariaLabel: 'Chosen words', hidden: true },
    formats,
    copy,
  );
  (prose.closest('main') ?? document.body).append(bar);
  let rest = 0;

  const show = (): void => {
    const range = rangeChosen(prose);
    bar.hidden = !range || !wordsChosen(prose);
    if (!range || bar.hidden) return;
    formats.value = chosenFormat().id;
    bar.dispatchEvent(new CustomEvent('selectionbar', { bubbles: true }));
    placeBeside(bar, range);
  };
  const close = (): void => {
    const hadFocus = bar.contains(document.activeElement);
    bar.hidden = true;
    if (hadFocus) focusWords(prose);
  };

  document.addEventListener('selectionchange', () => {
    window.clearTimeout(rest);
    rest = window.setTimeout(show, REST);
  });
  const replace = (): void => {
    const range = rangeChosen(prose);
    if (!bar.hidden && range) placeBeside(bar, range);
  };
  window.addEventListener('resize', replace);
  // A command may come later than the bar.
  new ResizeObserver(replace).observe(bar);
  formats.addEventListener('change', () => {
    const format = FORMATS.find(({ id }) => id === formats.value);
    if (format) chooseFormat(format);
  });
  copy.addEventListener('click', () => {
    const words = wordsChosen(prose);
    close();
    if (words) void take(words);
  });
  document.addEventListener('keydown', (event) => {
    if (bar.hidden) return;
    if (event.key === 'Escape') close();
    // The bar stands behind the article; from the words, it is the next stop.
    else if (event.key === 'Tab' && !event.shiftKey && !bar.contains(document.activeElement)) {
      event.preventDefault();
      formats.focus();
    }
  });
  rest = window.setTimeout(show, REST);
}

/** Lets a reader who goes by keys go on where the chosen words stand. */
function focusWords(prose: HTMLElement): void {
  const range = rangeChosen(prose);
  const start = range?.startContainer.childNodes[range.startOffset] ?? range?.startContainer;
  const paragraph = (start instanceof Element ? start : start?.parentElement)?.closest('p, li');
  if (!(paragraph instanceof HTMLElement)) return;
  paragraph.tabIndex = -1;
  paragraph.addEventListener('blur', () => paragraph.removeAttribute('tabindex'), { once: true });
  paragraph.focus({ preventScroll: true });
}
