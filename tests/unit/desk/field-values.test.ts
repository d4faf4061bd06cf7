import { describe, expect, test } from 'vitest';
import {
  isRegistrable,
  languageOf,
  namesOfTags,
  oneLine,
  summaryOf,
  webAddressOf,
} from '#desk/field-values.ts';

test('oneLine() makes single spaces of any', () => {
  expect(oneLine('  a\n\t b\u00a0\u2028c ')).toBe('a b c');
});

test.each([
  ['Ada Quill', true],
  ['Şəhla', true],
  ['نصر', true],
  ['007', true],
  ['…', false],
  ['', false],
  ['a'.repeat(121), false],
  // A letter may be several in an address.
  ['泉'.repeat(119), false],
])('isRegistrable(%j) is %s', (name, isOne) => {
  expect(isRegistrable(name)).toBe(isOne);
});

test('namesOfTags() gives each tag once, as first written, if an address can be made of it', () => {
  expect(
    namesOfTags([
      ' Tides  and\ntime',
      'TIDES AND TIME',
      '!!!',
      '',
      'Été',
      'ete',
      'x'.repeat(61),
      '007',
    ]),
  ).toEqual(['Tides and time', 'Été', '007']);
});

describe('summaryOf()', () => {
  const TEXT = 'The tide turned at Quillmouth on Tuesday, the harbour board said.\n\nMore.';

  test('gives the wire’s own words on one line', () => {
    expect(summaryOf(' It was\nslow. ', 'The tide turned', TEXT)).toBe('It was slow.');
  });

  test.each([
    null,
    '',
    '…',
    'THE TIDE TURNED',
    'The tide turned at Quillmouth on Tuesday, the harbour board said.',
    'The tide turned at Quillmouth on Tuesday, the harb',
    'The tide turned at Quillmouth on Tuesday, the harb…',
    'The tide turned at Quillmouth on Tuesday, the [read more]',
  ])('takes nothing from %j', (summary) => {
    expect(summaryOf(summary, 'The tide turned', TEXT)).toBeNull();
  });

  test('keeps one that only begins like the text', () => {
    const summary =
      'The tide turned at Quillmouth. It had not done so for a hundred years, a keeper says.';
    expect(summaryOf(summary, 'Tide', TEXT)).toBe(summary);
  });
});

test.each([
  ['https://lw.example/1', 'https://lw.example/1'],
  [' http://lw.example ', 'http://lw.example'],
  ['HTTPS://LW.example/A', 'HTTPS://LW.example/A'],
])('webAddressOf() takes %j', (text, address) => {
  expect(webAddressOf(text)).toBe(address);
});

test.each([
  null,
  '',
  'lw.example',
  '//lw.example',
  'ftp://lw.example',
  'javascript:alert(1)',
  'http://',
  'https://[',
  'https://a b',
])('webAddressOf() refuses %j', (text) => {
  expect(webAddressOf(text)).toBeNull();
});

test.each([
  ['nb-NO', 'nb-NO'],
  ['NB_no', 'nb-NO'],
  ['zh-Hant', 'zh-Hant'],
  ['en', null],
  ['en-GB', null],
  ['English', null],
  ['x-klingon', null],
  ['', null],
  ['../..', null],
  [null, null],
])('languageOf(%j) on an English site is %s', (tag, lang) => {
  expect(languageOf(tag, 'en')).toBe(lang);
});
