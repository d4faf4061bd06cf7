import { expect, test } from 'vitest';
import { fieldsOf } from '#annotation/fields.ts';
import { annotationsToMarkdown } from '#annotation/markdown.ts';
import { annotationsToJsonLd, parseJsonLd } from '#annotation/web-annotation.ts';
import { ARTICLE, anAnnotation } from '../support/annotation.ts';

const ORIGIN = 'https://archive.example';
const EXPORT = '5a1f0c1e-7f0e-4f43-8f0a-3f1b1c7d9e01';
const highlight = anAnnotation();
const noted = anAnnotation({
  id: 'c0ffee00-1c52-4c0a-9f4b-6f2f3f1d2a11',
  note: 'Check “nine”.\nTwice.',
  position: { start: 30, end: 40 },
  quote: { exact: 'One *bold* claim\n1. And a list', prefix: '', suffix: '' },
});
const KEPT = [noted, highlight];

const IRI = /^(?:urn:uuid:[0-9a-f-]{36}|https?:\/\/\S+)(?:#\S+)?$/;
const file = fieldsOf(JSON.parse(annotationsToJsonLd(KEPT, ORIGIN, EXPORT)));
const page = fieldsOf(file['first']);
const items = (Array.isArray(page['items']) ? page['items'] : []).map(fieldsOf);

// The sections are those of https://www.w3.org/TR/annotation-model/.
test('a collection has its context, one IRI, its type, its total and its first page (5.1)', () => {
  expect(file['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
  expect(file['id']).toMatch(IRI);
  expect(file['type']).toBe('AnnotationCollection');
  expect(file['total']).toBe(KEPT.length);
});

test('a page has one IRI, its type, its collection and its items (5.2)', () => {
  expect(page['id']).toMatch(IRI);
  expect(page['type']).toBe('AnnotationPage');
  expect(page['partOf']).toBe(file['id']);
  expect(items).toHaveLength(KEPT.length);
});

test('an annotation has one IRI, its type, a target, a motivation and its times in UTC (3.1, 3.3)', () => {
  expect(new Set(items.map(({ id }) => id)).size).toBe(KEPT.length);
  for (const item of items) {
    expect(item['id']).toMatch(IRI);
    expect(item['type']).toBe('Annotation');
    expect(['highlighting', 'commenting']).toContain(item['motivation']);
    expect(item['created']).toMatch(/Z$/);
    expect(item['modified']).toMatch(/Z$/);
  }
});

test('a target names one source and selects in it by quote and by position (4.2)', () => {
  for (const item of items) {
    const target = fieldsOf(item['target']);
    expect(target['source']).toBe(ORIGIN + ARTICLE);
    const selectors = (Array.isArray(target['selector']) ? target['selector'] : []).map(fieldsOf);
    expect(selectors.map(({ type }) => type)).toEqual([
      'TextQuoteSelector',
      'TextPositionSelector',
    ]);
    const [quote = {}, position = {}] = selectors;
    expect(typeof quote['exact']).toBe('string');
    expect(Number(position['start'])).toBeLessThan(Number(position['end']));
  }
});

test('a note is a textual body, and a highlight has none (3.2.4)', () => {
  const [first, second] = items;
  expect(first).not.toHaveProperty('body');
  expect(second?.['body']).toEqual({
    type: 'TextualBody',
    value: noted.note,
    format: 'text/plain',
    purpose: 'commenting',
  });
});

test('parseJsonLd() reads back what annotationsToJsonLd() wrote', () => {
  expect(parseJsonLd(annotationsToJsonLd(KEPT, ORIGIN, EXPORT), ORIGIN)).toEqual({
    annotations: [highlight, noted],
    refused: 0,
  });
});

test('parseJsonLd() refuses entries of other places and broken ones, and reads the rest', () => {
  const broken = { ...items[0], body: { type: 'TextualBody' } };
  const elsewhere = annotationsToJsonLd([noted], 'https://elsewhere.example', EXPORT);
  const mixed = { first: { items: [items[0], broken, 'x', null] } };
  expect(parseJsonLd(elsewhere, ORIGIN)).toEqual({ annotations: [], refused: 1 });
  expect(parseJsonLd(JSON.stringify(mixed), ORIGIN)).toEqual({
    annotations: [highlight],
    refused: 3,
  });
});

test('parseJsonLd() says that something else is no collection', () => {
  for (const text of ['', '{', '[]', '{"first":{}}', 'null'])
    expect(parseJsonLd(text, ORIGIN)).toBeNull();
});

test('annotationsToMarkdown() gives each article a heading, its words as quotations, and notes', () => {
  expect(annotationsToMarkdown(KEPT, ORIGIN)).toBe(
    [
      `# [The channel is open](<${ORIGIN}${ARTICLE}>)`,
      '> nine years',
      '*2026-03-10*',
      '> One \\*bold\\* claim\n>\n> 1\\. And a list',
      'Check “nine”.\nTwice.',
      '*2026-03-10*\n',
    ].join('\n\n'),
  );
});
