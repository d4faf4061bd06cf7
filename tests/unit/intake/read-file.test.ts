import { expect, test } from 'vitest';
import { readContentFile } from '#intake/read-file.ts';
import { aFolder } from '../support/folder.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

test.each(['Şəhla O’Ər 🐟\n', '\uFEFFwith a mark', '', '\uFFFD is a character'])(
  'readContentFile() gives %j as it is',
  (text) => {
    expect(readContentFile(aFolder({ 'a.md': text }), 'a.md')).toBe(text);
  },
);

test.each([
  ['a byte of Latin-1', bytes('one\ntwo\ncaf\xE9\n'), 3],
  ['a character cut short', bytes('one\n\xE2\x80'), 2],
  ['an overlong form', bytes('\xC0\xAF'), 1],
  ['a surrogate half', bytes('one\n\xED\xA0\x80\n'), 2],
  ['a byte behind a true replacement character', bytes('\xEF\xBF\xBD\n\xFF'), 2],
  ['UTF-16', Buffer.from('\uFEFFone', 'utf16le'), 1],
  ['a NUL', bytes('one\ntw\0o'), 2],
])('readContentFile() refuses %s, with its line', (_, contents, line) => {
  expect(readContentFile(aFolder({ 'a.md': contents }), 'a.md')).toMatchObject({
    rule: 'encoding',
    severity: 'error',
    file: 'a.md',
    line,
    column: 1,
  });
});

test('readContentFile() reports a file it cannot read', () => {
  expect(readContentFile(aFolder(), 'gone.md')).toMatchObject({
    rule: 'unreadable',
    file: 'gone.md',
  });
});
