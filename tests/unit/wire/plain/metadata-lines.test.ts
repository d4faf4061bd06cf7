import { describe, expect, test } from 'vitest';
import { readMetadata, readMetadataLine, readWireDate } from '#wire/plain/metadata-lines.ts';

describe('readMetadataLine()', () => {
  test.each([
    ['Headline: The tide turned', 'headline', 'The tide turned'],
    ['TITLE : The tide turned', 'headline', 'The tide turned'],
    ['  pub date:\t2026-03-10 ', 'date', '2026-03-10'],
    ['Embargoed until: noon', 'embargo', 'noon'],
    ['Source: Source', 'source', 'Source'],
    ['By: Ada Quill', 'byline', 'Ada Quill'],
    ['Slug: tide', null, 'tide'],
  ])('reads %j', (line, field, value) => {
    const read = readMetadataLine(line);
    expect(read).toMatchObject({ field, value });
  });

  test.each([
    'The tide: it turned',
    'Headline:',
    'Headline',
    'http://a.example',
    'Date:2026',
    '     Date: 2026',
    '“Date: 2026”',
    'constructor: x',
    '__proto__: x',
    '',
  ])('takes %j for words', (line) => {
    expect(readMetadataLine(line)).toBeNull();
  });

  test('keeps a value of any length', () => {
    const value = `a${' b'.repeat(5_000)}`;
    expect(readMetadataLine(`Summary: ${value}`)?.value).toBe(value);
  });
});

describe('readWireDate()', () => {
  test('reads the day before the text, and the text', () => {
    expect(readWireDate(' date 2026-03-10 QUILLMOUTH, March 10. Go')).toEqual({
      day: '2026-03-10',
      rest: 'QUILLMOUTH, March 10. Go',
    });
    expect(readWireDate('date\u00a02026-03-10')).toEqual({ day: '2026-03-10', rest: '' });
  });

  test.each([
    'date 2026-02-30 x',
    'dated 2026-03-10',
    'date: 2026-03-10',
    'the date 2026-03-10',
    '',
  ])('finds none in %j', (line) => {
    expect(readWireDate(line)).toBeNull();
  });
});

describe('readMetadata()', () => {
  test('takes the lines above the words, with empty ones between them', () => {
    const lines = ['Headline: H', '', 'Date: 2026-03-10', 'Slug: s', '', 'Words.', 'Source: words'];
    expect(readMetadata(lines, true)).toEqual({
      fields: { headline: 'H', date: '2026-03-10' },
      lineOf: { headline: 0, date: 2 },
      others: { slug: 's' },
      rest: ['', 'Words.', 'Source: words'],
    });
  });

  test('keeps a field that is given twice under its key', () => {
    const { fields, others } = readMetadata(['Title: A', 'Headline: B', 'Words'], true);
    expect([fields, others]).toEqual([{ headline: 'A' }, { headline: 'B' }]);
  });

  test('takes them from below a headline', () => {
    const lines = ['The tide turned', 'Date: 10 March 2026', 'Source: Larkwire', '', 'Words.'];
    const { fields, lineOf, rest } = readMetadata(lines, true);
    expect(fields).toEqual({ date: '10 March 2026', source: 'Larkwire' });
    expect(lineOf).toEqual({ date: 1, source: 2 });
    expect(rest).toEqual(['The tide turned', '', 'Words.']);
  });

  test.each([
    { why: 'below a sentence', lines: ['The tide turned.', 'Source: Larkwire'] },
    { why: 'below much', lines: ['One', 'Two', 'Three', 'Four', 'Source: Larkwire'] },
    { why: 'of an event', lines: ['Come and see', 'Date: Tuesday at noon', 'Location: the quay'] },
    { why: 'that begin with a note', lines: ['Come and see', 'Note: bring rope', 'Source: x'] },
    { why: 'of one key that is nobody’s field', lines: ['Attention: the tide turns', 'Words'] },
    { why: 'where there are none', lines: ['Words', 'more'] },
    { why: 'in nothing', lines: [] },
  ])('leaves lines $why', ({ lines }) => {
    expect(readMetadata(lines, true)).toEqual({ fields: {}, lineOf: {}, others: {}, rest: lines });
  });

  test('leaves what stands below a headline where nothing may', () => {
    const lines = ['The tide turned', 'Source: Larkwire', 'Words.'];
    expect(readMetadata(lines, false).rest).toEqual(lines);
  });
});
