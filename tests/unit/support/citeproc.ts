// What citeproc-js, the processor of Zotero and Pandoc’s forebears, prints for CSL-JSON in the styles of the
// CSL project (@manuscripts/csl-styles). Styles: APA 7th, MLA 8th (there is no 9th among them; the two set a
// newspaper article alike), Chicago 17th full note, whose bibliography is that of the 17th, too.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';

const STYLES = {
  apa: 'apa',
  mla: 'modern-language-association',
  chicago: 'chicago-fullnote-bibliography',
} as const;

export type Style = keyof typeof STYLES;

const require = createRequire(import.meta.url);
for (const [style, name] of Object.entries(STYLES))
  plugins.config.get('@csl').styles.add(`archive-${style}`, styleNamed(name));

function styleNamed(name: string): string {
  const shelf = require.resolve(`@manuscripts/csl-styles/dist/${name.slice(0, 1)}.json`);
  const styles: unknown = JSON.parse(readFileSync(shelf, 'utf8'));
  const xml: unknown = Object.entries(styles ?? {}).find(([id]) =>
    id.endsWith(`/styles/${name}`),
  )?.[1];
  if (typeof xml !== 'string') throw new Error(`@manuscripts/csl-styles has no ${name}`);
  return xml;
}

/**
 * The entry in the bibliography, or the note, as HTML without what stands around it.
 * @param file CSL-JSON of one item
 */
export function printed(file: string, style: Style, as: 'bibliography' | 'citation'): string {
  const cite = new Cite(file);
  const options = { style: `archive-${style}`, lang: 'en-US', format: 'html' };
  const html: unknown =
    as === 'bibliography'
      ? cite.format('bibliography', options)
      : cite.format('citation', {
          ...options,
          entry: cite.data.map(({ id }) => String(id)),
          citationsPre: [],
          citationsPost: [],
        });
  if (typeof html !== 'string') throw new TypeError(`citeproc printed no ${as}`);
  return html.replace(/<\/?div[^>]*>/g, '').trim();
}
