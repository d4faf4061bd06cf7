// The format of citations a reader last chose: for this page always, for the next where storage allows.
import type { CitationFormat } from '#citation/citation-format.ts';
import { FORMATS, formatOf } from '#citation/formats.ts';
import { keep, readKept } from './store.ts';
import type { Kept } from './store.ts';

const CHOSEN: Kept<string> = {
  name: 'citation-format-1',
  parse: (stored) => FORMATS.find(({ id }) => id === stored)?.id ?? null,
};

let chosenHere: CitationFormat | null = null;

export function chosenFormat(): CitationFormat {
  return chosenHere ?? formatOf(readKept(CHOSEN));
}

export function chooseFormat(format: CitationFormat): void {
  chosenHere = format;
  keep(CHOSEN, format.id);
}
