import { describe, expect, test } from 'vitest';
import { readHead } from '#desk/read-head.ts';
import type { Head } from '#desk/read-head.ts';

const DAY = '2026-03-20';
const DATELINE = 'QUILLMOUTH, March 10 (Larkwire) -';
const OPENING = `${DATELINE} The ferry of Quillmouth is to run until two in the morning from April.`;
const PROSE = 'For three years a perfume house has offered the town a fortune for its fog.';
const MORE = 'The answer is still no, and will be.';

const head = (lines: string[], headline: string | null = null): Head =>
  readHead(lines, headline, DAY);

describe('readHead()', () => {
  test('finds the dateline that opens a paragraph, and the headline above it', () => {
    expect(head(['Ferry to run at night', OPENING, MORE])).toMatchObject({
      headline: 'Ferry to run at night',
      length: 1,
      dateline: { found: { text: DATELINE, at: [0, DATELINE.length] }, paragraph: 1 },
      above: [],
    });
  });

  test('takes all that stands above a dateline', () => {
    expect(
      head([
        'FOR IMMEDIATE RELEASE',
        'March 9, 2026',
        'Ferry to run at night',
        'By Ada Quill',
        OPENING,
      ]),
    ).toMatchObject({
      headline: 'Ferry to run at night',
      byline: 'Ada Quill',
      date: '2026-03-09',
      length: 4,
      above: ['FOR IMMEDIATE RELEASE', 'March 9, 2026', 'Ferry to run at night', 'By Ada Quill'],
    });
  });

  test('takes one paragraph of prose above a dateline for the standfirst', () => {
    expect(head(['Ferry to run at night', PROSE, OPENING])).toMatchObject({
      summary: PROSE,
      length: 2,
      above: [PROSE],
    });
  });

  test('takes two paragraphs of prose above a dateline for words', () => {
    expect(head([PROSE, `${PROSE} Still.`, OPENING])).toMatchObject({ summary: null, length: 0 });
  });

  test('finds no dateline below the fifth paragraph', () => {
    const lines = [
      'One thing',
      'Two things',
      'Three things',
      'Four things',
      'Five things',
      OPENING,
    ];
    expect(head(lines).dateline).toBeNull();
    expect(head(lines.slice(0, 4).concat(OPENING)).dateline).not.toBeNull();
  });

  test('reads headline, byline and day of a text without a dateline', () => {
    expect(
      head(['Ferry to run at night', 'By Ada Quill', '10 March 2026, 14:05', PROSE]),
    ).toMatchObject({
      headline: 'Ferry to run at night',
      byline: 'Ada Quill',
      date: '2026-03-10',
      length: 3,
      dateline: null,
    });
  });

  test('reads a day without its year for no date', () => {
    expect(head(['Ferry to run at night', 'March 10', PROSE])).toMatchObject({
      date: null,
      length: 2,
    });
  });

  test.each([
    ['By Ada Quill', 'Ada Quill'],
    ['BY ADA QUILL', 'ADA QUILL'],
    ['By Ada Quill and Ben Tarn', 'Ada Quill and Ben Tarn'],
    ['By Ada Quill in Quillmouth', 'Ada Quill'],
    ['By Ada Quill, chief correspondent', 'Ada Quill'],
    ['By Ada Quill, Larkwire', 'Ada Quill'],
  ])('reads the byline %j', (line, byline) => {
    expect(head([line, OPENING]).byline).toBe(byline);
  });

  test.each(['By the sea they waited', 'By Friday all was calm'])(
    'takes %j for no byline',
    (line) => {
      expect(head([line, OPENING]).byline).toBeNull();
    },
  );

  test.each([
    ['QUILLMOUTH-PEARS', 'a catchline'],
    ['ZCZC LW0042', 'a number'],
    ['The ferry ran.', 'a sentence'],
    ['“We will run at night”', 'a quotation'],
    ['and so it went on', 'the middle of a sentence'],
    ['Night', 'too little'],
    [`Ferry ${'to run '.repeat(40)}`, 'too much'],
  ])('takes %j for no headline: %s', (line) => {
    expect(head([line, OPENING]).headline).toBeNull();
  });

  test.each([
    'UPDATE 1-Ferry to run at night',
    'Will it run at night?',
    'FERRY TO RUN',
    '«Паром» пойдёт ночью',
    '夜間フェリー運航開始へ',
  ])('takes %j for a headline', (line) => {
    expect(head([line, OPENING]).headline).toBe(line);
  });

  test('finds again a headline that the wire gives by itself', () => {
    expect(head(['FERRY TO RUN AT NIGHT!', OPENING], 'Ferry to run at night')).toMatchObject({
      headline: null,
      length: 1,
      above: [],
    });
  });

  test('keeps a second line like a headline among the words', () => {
    expect(head(['Ferry to run at night', 'What it will cost', PROSE])).toMatchObject({
      length: 1,
    });
  });

  test('takes no text for all head', () => {
    expect(head(['Ferry to run at night'])).toMatchObject({ headline: null, length: 0 });
    expect(head(['Press release', 'By Ada Quill'])).toMatchObject({ length: 0 });
    expect(head([])).toMatchObject({ headline: null, length: 0, above: [] });
  });
});
