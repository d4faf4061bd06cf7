import { describe, expect, test } from 'vitest';
import {
  isEndMark,
  isRule,
  isSignOff,
  opensContacts,
  opensFoot,
  readEndMark,
} from '#wire/end-marks.ts';

describe('isEndMark()', () => {
  test.each([
    '-0-',
    '- 0 -',
    '-00-',
    '-30-',
    '— 30 —',
    '-30',
    '###',
    '# # #',
    '##',
    'ENDS',
    'Ends.',
    '-ENDS-',
    '(END)',
    '[end]',
    '/ends/',
    '*** END ***',
    'Enditem',
    'End item',
    'item ends',
    'End of story',
    'NNNN',
    '(0)',
    '/Ende/',
    '(Fin)',
    '- Fine -',
    '*** Конец ***',
    '(END/2026)',
    '(end) om.bt',
    '  -0-  ',
    '-xxx-',
  ])('takes %j for one', (line) => {
    expect(isEndMark(line)).toBe(true);
  });

  test.each([
    '',
    ' ',
    '0',
    '30',
    'xxx',
    '#',
    'Ende',
    'Fin',
    'The end of the line',
    'Endless',
    'Ends meet',
    'Bend',
    '- 30 people',
    '-31-',
    '# heading',
    'Weekend',
    `END${' '.repeat(60)}END`,
  ])('takes %j for words', (line) => {
    expect(isEndMark(line)).toBe(false);
  });
});

describe('readEndMark()', () => {
  test.each([
    ['He left. -0-', 'He left.', '-0-'],
    ['He left. - 30 -  ', 'He left.', '- 30 -'],
    ['He left. Enditem', 'He left.', 'Enditem'],
    ['He left. ###', 'He left.', '###'],
    ['He left. (END)', 'He left.', '(END)'],
    ['He left. -ENDS-', 'He left.', '-ENDS-'],
    ['Er ging. /Ende/', 'Er ging.', '/Ende/'],
    ['He left. (end) om.bt', 'He left.', '(end) om.bt'],
    ['He left.  NNNN', 'He left.', 'NNNN'],
  ])('parts %j', (line, words, mark) => {
    expect(readEndMark(line)).toEqual({ words, mark });
  });

  test.each([
    'This is where it ends',
    'It ended 3-0',
    'the score was 3 - 0',
    '-0-',
    'End',
    'a #',
    'see #1',
    'He saw the end.',
    'Anfang und Ende',
    '',
  ])('finds none in %j', (line) => {
    expect(readEndMark(line)).toBeNull();
  });

  test('looks no further than the end of a line of any length', () => {
    const words = 'word '.repeat(200_000).trim();
    expect(readEndMark(`${words} -0-`)).toEqual({ words, mark: '-0-' });
    expect(readEndMark(`-0- ${words}`)).toBeNull();
  });
});

test.each([
  '=====',
  '-----------',
  '* * *'.replaceAll(' ', '').padEnd(8, '*'),
  '________',
  '  ~~~~~~  ',
])('isRule() takes %j for a rule', (line) => {
  expect(isRule(line)).toBe(true);
});

test.each(['===', '___', '-=-=-=', '===== News =====', 'aaaaaaa', '.....', ''])(
  'isRule() takes %j for none',
  (line) => {
    expect(isRule(line)).toBe(false);
  },
);

test.each([
  'Notes to editors',
  'NOTES TO EDITORS:',
  'Note for the editor',
  'Editor’s note: see below',
  'Contact: Ada Quill, 555-0101',
  'Media contacts',
  'For further information, call Ada Quill',
  'For media enquiries:',
  'Press contact (office)',
  'About Tarnish plc',
  'About the Kelp Trust',
])('opensFoot() takes %j for what stands below an end mark', (line) => {
  expect(opensFoot(line)).toBe(true);
});

test.each([
  'About forty people came.',
  'About Quillmouth nobody knows anything. It is small.',
  'Contact was lost at noon',
  'Noted editors met',
  'The contact is Ada Quill',
  '',
])('opensFoot() takes %j for words', (line) => {
  expect(opensFoot(line)).toBe(false);
});

test.each([
  ['Contacts', true],
  ['Media Contact:', true],
  ['PRESS CONTACTS', true],
  ['Contact: Ada Quill', false],
  ['Contact lost', false],
  ['Contacts of the third kind', false],
])('opensContacts(%j) is %s', (line, isOne) => {
  expect(opensContacts(line)).toBe(isOne);
});

test.each([
  ['om/bt', true],
  ['abc/def/gh', true],
  ['SOURCE Kelp Trust', true],
  ['SOURCE: Tarnish plc', true],
  ['and or', false],
  ['either/or', false],
  ['SOURCE of the river found.', false],
  ['Source Kelp Trust', false],
  ['AB/CD', false],
])('isSignOff(%j) is %s', (line, isOne) => {
  expect(isSignOff(line)).toBe(isOne);
});
