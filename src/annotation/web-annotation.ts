// Annotations as the Web Annotation Data Model has them (https://www.w3.org/TR/annotation-model/), and back.
// A file is one AnnotationCollection with its only page inside: a bare array would be no thing of the model
// (each entry a document of its own, with no name or number of what belongs together), and a page by itself
// is part of a collection that nobody could find.
import { parseAnnotation, parsePosition, parseQuote } from './annotation.ts';
import type { Annotation } from './annotation.ts';
import { fieldsOf, textIn } from './fields.ts';
import type { Fields } from './fields.ts';
import { byArticle } from './order.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const UUID_SCHEME = 'urn:uuid:';

/**
 * @param origin what the addresses of articles begin with: `https://archive.example`
 * @param id a UUID that names this export
 * @returns JSON-LD, ready to be written to a file
 */
export function annotationsToJsonLd(
  annotations: ReadonlyArray<Annotation>,
  origin: string,
  id: string,
): string {
  const collection = UUID_SCHEME + id;
  const items = byArticle(annotations).flatMap(({ annotations: its }) =>
    its.map((one) => webAnnotationOf(one, origin)),
  );
  const file = {
    '@context': CONTEXT,
    id: collection,
    type: 'AnnotationCollection',
    label: 'My notes',
    total: items.length,
    first: {
      id: `${collection}#page`,
      type: 'AnnotationPage',
      partOf: collection,
      startIndex: 0,
      items,
    },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function webAnnotationOf(annotation: Annotation, origin: string): Fields {
  const { id, article, title, created, modified, quote, position, note } = annotation;
  return {
    id: UUID_SCHEME + id,
    type: 'Annotation',
    motivation: note === null ? 'highlighting' : 'commenting',
    created,
    modified,
    ...(note !== null && {
      body: { type: 'TextualBody', value: note, format: 'text/plain', purpose: 'commenting' },
    }),
    target: {
      type: 'SpecificResource',
      source: origin + article,
      'dcterms:title': title,
      selector: [
        { type: 'TextQuoteSelector', ...quote },
        { type: 'TextPositionSelector', ...position },
      ],
    },
  };
}

export interface ReadAnnotations {
  readonly annotations: ReadonlyArray<Annotation>;
  /** Entries that are not of this archive, or could not be read. */
  readonly refused: number;
}

/**
 * Reads what `annotationsToJsonLd` wrote.
 * @param text a file’s words
 * @param origin as it was given when they were written; annotations of other places are refused
 * @returns null when the text is no collection of annotations
 */
export function parseJsonLd(text: string, origin: string): ReadAnnotations | null {
  const items = fieldsOf(fieldsOf(parsedOrNull(text))['first'])['items'];
  if (!Array.isArray(items)) return null;
  const read = items.map((item: unknown) => annotationOf(fieldsOf(item), origin));
  const annotations = read.filter((one) => one !== null);
  return { annotations, refused: read.length - annotations.length };
}

function annotationOf(item: Fields, origin: string): Annotation | null {
  const target = fieldsOf(item['target']);
  const source = textIn(target, 'source') ?? '';
  const selectors: unknown[] = Array.isArray(target['selector']) ? target['selector'] : [];
  const ofType = (type: string): Fields | undefined =>
    selectors.map(fieldsOf).find((selector) => selector['type'] === type);
  if (!source.startsWith(`${origin}/`)) return null;
  return parseAnnotation({
    id: textIn(item, 'id')?.replace(UUID_SCHEME, ''),
    article: source.slice(origin.length),
    title: target['dcterms:title'],
    created: item['created'],
    modified: item['modified'],
    quote: parseQuote(ofType('TextQuoteSelector')),
    position: parsePosition(ofType('TextPositionSelector')),
    note: 'body' in item ? fieldsOf(item['body'])['value'] : null,
  });
}

function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
