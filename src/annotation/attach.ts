// Where an annotation's words stand in its article today: text in, offsets out. An article may have been
// edited since. Better lost, and listed as lost, than on words the reader never marked.
import type { Annotation } from './annotation.ts';
import { findChanged } from './find-changed.ts';
import { contextOf } from './context.ts';
import { KNOWN_BY, clearlyBest } from './rank.ts';
import type { Ranked } from './rank.ts';

/** Offsets as those of `TextPositionSelector`. `changed`: these are not quite the words that were marked. */
export type Attachment =
  | { readonly status: 'attached' | 'changed'; readonly start: number; readonly end: number }
  | { readonly status: 'lost' };

/**
 * Words so long are known by themselves, if they occur once: seven words or so, more than the formulas of
 * news take (“said in a statement on Monday”). Shorter ones must be met where they stood.
 */
const TELLING = 40;

/** Words that occur more often than this are a letter or two; only their old place tells them apart. */
const MOST_OCCURRENCES = 500;

/**
 * Finds the words: as they were and where they were; else as they were, known by themselves or by what
 * stands on one side of them, and clearly better there than anywhere else; else changed by a little, between
 * what stood on both sides. The same input gives the same answer. Time is linear in the text for given words.
 */
export function attach(
  text: string,
  annotation: Pick<Annotation, 'quote' | 'position'>,
): Attachment {
  const { quote, position } = annotation;
  if (standsAsItWas(text, annotation))
    return { status: 'attached', start: position.start, end: position.start + quote.exact.length };
  const occurrences = occurrencesOf(text, quote.exact);
  const [first, second] = occurrences;
  if (first && !second && quote.exact.length >= TELLING) return attached('attached', first);
  const known = occurrences
    .map((place) => ({ ...place, errors: 0, context: contextOf(text, place, quote) }))
    .filter(({ context }) => Math.max(context.before, context.after) >= KNOWN_BY);
  if (known.length > 0) {
    const best = clearlyBest(known, quote.exact.length);
    return best ? attached('attached', best) : { status: 'lost' };
  }
  const changed = findChanged(text, quote);
  return changed ? attached('changed', changed) : { status: 'lost' };
}

/** Words, place and both sides to the letter: what holds for every article that was not edited. */
function standsAsItWas(
  text: string,
  { quote: { exact, prefix, suffix }, position: { start } }: Pick<Annotation, 'quote' | 'position'>,
): boolean {
  const from = start - prefix.length;
  return from >= 0 && text.startsWith(prefix + exact + suffix, from);
}

function occurrencesOf(text: string, words: string): Pick<Ranked, 'start' | 'end'>[] {
  const places: Pick<Ranked, 'start' | 'end'>[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (places.length === MOST_OCCURRENCES) return [];
    places.push({ start: at, end: at + words.length });
  }
  return places;
}

function attached(
  status: 'attached' | 'changed',
  { start, end }: Pick<Ranked, 'start' | 'end'>,
): Attachment {
  return { status, start, end };
}
