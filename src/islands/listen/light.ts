// Lights the sentence that is spoken, without touching the page, and keeps it in view while the reader
// has not gone elsewhere.
import type { StoryPart } from './story-parts.ts';

const NAME = 'listened';

export function unlight(): void {
  if ('highlights' in CSS) CSS.highlights.delete(NAME);
}

/**
 * @param last the part lit before: when it is out of view the reader has scrolled away, and is left there; null when
 *   the reader has just asked for this one
 */
export function light(part: StoryPart, last: StoryPart | null): void {
  const range = rangeOf(part);
  if ('highlights' in CSS) CSS.highlights.set(NAME, new Highlight(range));
  if (last && !isInView(rangeOf(last), false)) return;
  if (isInView(range, true)) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({
    top: range.getBoundingClientRect().top - innerHeight / 4,
    behavior: still ? 'instant' : 'smooth',
  });
}

function rangeOf({ start, end }: StoryPart): Range {
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** The player stands over the foot of the window. */
const PLAYER = 64;

function isInView(range: Range, whole: boolean): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  const foot = innerHeight - PLAYER;
  return whole ? top >= 0 && bottom <= foot : bottom > 0 && top < foot;
}
