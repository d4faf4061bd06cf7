// Notes to a file of the reader's own: as Markdown, or as Web Annotations.
import type { Annotation } from '#annotation/annotation.ts';
import { annotationsToMarkdown } from '#annotation/markdown.ts';
import { annotationsToJsonLd } from '#annotation/web-annotation.ts';
import { newId } from './note-deeds.ts';

/**
 * Buttons that save notes.
 * @param annotations asked for when a button is pressed
 * @param origin what the addresses of articles begin with
 */
export function exportButtons(
  annotations: () => ReadonlyArray<Annotation>,
  origin: string,
): HTMLButtonElement[] {
  return [
    saveButton('Save as Markdown', 'notes.md', 'text/markdown', () =>
      annotationsToMarkdown(annotations(), origin),
    ),
    saveButton('Save as Web Annotations', 'notes.jsonld', 'application/ld+json', () =>
      annotationsToJsonLd(annotations(), origin, newId()),
    ),
  ];
}

function saveButton(
  label: string,
  name: string,
  type: string,
  content: () => string,
): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([content()], { type: `${type};charset=utf-8` }));
    link.download = name;
    link.click();
    // The browser has begun to save once it is asked; the address is of no further use.
    window.setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  });
  return button;
}
