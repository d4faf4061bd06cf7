// Every format of citations, in the order in which readers are offered them.
import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { chicagoBibliography } from './chicago-bibliography.ts';
import { chicagoNote } from './chicago-note.ts';
import type { CitationFormat } from './citation-format.ts';
import { cslJson } from './csl-json.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { mla } from './mla.ts';
import { plain } from './plain.ts';
import { ris } from './ris.ts';
import { wikitext } from './wikitext.ts';

export const FORMATS: ReadonlyArray<CitationFormat> = [
  plain,
  apa,
  mla,
  chicagoNote,
  chicagoBibliography,
  markdown,
  html,
  wikitext,
  bibtex,
  ris,
  cslJson,
];

/** The format with an id; plain text for an id that is none. */
export function formatOf(id: string | null): CitationFormat {
  return FORMATS.find((format) => format.id === id) ?? plain;
}
