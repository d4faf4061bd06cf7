// Where something small stands beside chosen words: below them, above them where there is no room, within the
// window’s width, and never over them.

const GAP = 8;
/** Below a finger’s choice hang the handles by which it is changed. */
const GAP_BELOW_HANDLES = 36;

/** Places an element (`position: absolute`, positioned by the page) beside the words of a range. */
export function placeBeside(element: HTMLElement, range: Range): void {
  const words = range.getBoundingClientRect();
  const { width, height } = element.getBoundingClientRect();
  const below = matchMedia('(pointer: coarse)').matches ? GAP_BELOW_HANDLES : GAP;
  const room = document.documentElement.clientWidth - width - GAP;
  const fitsBelow = words.bottom + below + height <= window.innerHeight;
  const fitsAbove = words.top >= GAP + height;
  const top = fitsBelow || !fitsAbove ? words.bottom + below : words.top - GAP - height;
  const left = Math.max(GAP, Math.min(words.left + (words.width - width) / 2, room));
  element.style.top = `${top + window.scrollY}px`;
  element.style.left = `${left + window.scrollX}px`;
}
