// Annotations for tests: one line shows what matters.
import { selectorsOf } from '#annotation/annotation.ts';
import type { Annotation } from '#annotation/annotation.ts';

export const ARTICLE = '/2026/02/11/the-channel/';

/** An annotation with everything it needs, and what a test says of it. */
export function anAnnotation(fields: Partial<Annotation> = {}): Annotation {
  return {
    id: '0b8f9d8e-1c52-4c0a-9f4b-6f2f3f1d2a10',
    article: ARTICLE,
    title: 'The channel is open',
    created: '2026-03-10T08:00:00.000Z',
    modified: '2026-03-10T08:00:00.000Z',
    quote: { exact: 'nine years', prefix: 'It took ', suffix: ' to dig.' },
    position: { start: 8, end: 18 },
    note: null,
    ...fields,
  };
}

/** An annotation of words of a text, at their first occurrence or at the one given. */
export function annotationOf(text: string, words: string, occurrence = 0): Annotation {
  let start = text.indexOf(words);
  for (let passed = 0; passed < occurrence; passed++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`“${words}” does not occur`);
  return anAnnotation(selectorsOf(text, { start, end: start + words.length }));
}
