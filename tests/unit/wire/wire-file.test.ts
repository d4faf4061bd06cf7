import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { linesOf, openWireFile, textOf } from '#wire/wire-file.ts';
import { allOf, oneByOne } from '../support/wire-file.ts';
import { aFolder } from '../support/folder.ts';

const path = (contents: string | Uint8Array): string =>
  join(aFolder({ 'copy.txt': contents }), 'copy.txt');
const read = async (contents: string | Uint8Array): Promise<string> =>
  textOf(await openWireFile(path(contents)));
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
const WORDS = 'Odile Marchbanks of Quillmouth: “A café.”\n';

test('openWireFile() reads UTF-8, with and without a byte order mark', async () => {
  expect(await read(WORDS)).toBe(WORDS);
  expect(await read(`\ufeff${WORDS}`)).toBe(WORDS);
});

test('openWireFile() unpacks gzip by its first bytes, whatever the file is called', async () => {
  expect(await read(gzipSync(WORDS))).toBe(WORDS);
});

test('openWireFile() tells a damaged gzip file', async () => {
  const packed = gzipSync(WORDS.repeat(50));
  await expect(read(packed.subarray(0, packed.length - 20))).rejects.toMatchObject({
    rule: 'gzip',
  });
});

test('openWireFile() reads UTF-16 by its byte order mark, or by where its NULs are', async () => {
  const little = Buffer.from(WORDS, 'utf16le');
  const big = Buffer.from(little).swap16();
  expect(await read(little)).toBe(WORDS);
  expect(await read(big)).toBe(WORDS);
  expect(await read(Buffer.concat([Buffer.of(0xfe, 0xff), big]))).toBe(WORDS);
});

test.each([
  ['He said: \x93No.\x94', 'He said: “No.”'],
  ['the caf\xe9', 'the café'],
  [
    'Quillmouth \x96 the plan\x97which failed\x97was dropped',
    'Quillmouth – the plan—which failed—was dropped',
  ],
  [
    'H\xe4n sanoi: hyv\xe4\xe4 p\xe4iv\xe4\xe4, \xe4lk\xe4\xe4 l\xe4htek\xf6',
    'Hän sanoi: hyvää päivää, älkää lähtekö',
  ],
  ['\xab L\x92\x9cuvre \xbb co\xfbte 5 \x80', '« L’œuvre » coûte 5 €'],
])('openWireFile() takes other bytes for Windows-1252: %j', async (bytes, words) => {
  expect(await read(latin1(bytes))).toBe(words);
});

test('openWireFile() takes what is declared Latin-1 for Windows-1252, and UTF-8 for what it is', async () => {
  const xml = '<?xml version="1.0" encoding="ISO-8859-1"?><a>\x93\xe9\x94</a>';
  expect(await read(latin1(xml))).toContain('<a>“é”</a>');
  expect(await read(`<?xml version="1.0" encoding="ISO-8859-1"?><a>“é”</a>`)).toContain(
    '<a>“é”</a>',
  );
});

test('openWireFile() names an encoding that is declared and not read', async () => {
  await expect(read('<?xml version="1.0" encoding="Shift_JIS"?><a/>')).rejects.toMatchObject({
    rule: 'encoding',
    message: 'the file is in Shift_JIS',
    fix: 'save it as UTF-8',
  });
  await expect(
    read('<!doctype html><meta http-equiv="Content-Type" content="text/html; charset=KOI8-R">'),
  ).rejects.toMatchObject({ message: 'the file is in KOI8-R' });
});

test('openWireFile() takes words about encodings for words', async () => {
  const words = 'He wrote <meta charset="KOI8-R"> on the wall.';
  expect(await read(words)).toBe(words);
});

test('openWireFile() names an encoding that is not declared', async () => {
  const russian = Array.from('Сегодня в городе открылась выставка, сообщил министр.').map(
    (letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return code < 0x80 ? code : code - 0x410 + 0xc0;
    },
  );
  await expect(read(Buffer.from(russian))).rejects.toMatchObject({
    message: 'the file is in windows-1251',
  });
  const wide = Buffer.from(
    Array.from(WORDS).flatMap((letter) => [
      letter.charCodeAt(0) & 0xff,
      letter.charCodeAt(0) >> 8,
      0,
      0,
    ]),
  );
  await expect(read(wide)).rejects.toMatchObject({ message: 'the file is in UTF-32' });
});

test('openWireFile() refuses text of DOS or an old Mac rather than garble it', async () => {
  await expect(
    read(latin1('B\x81rger in M\x81nchen, f\x81r sch\x94ne K\x81he')),
  ).rejects.toMatchObject({ rule: 'encoding' });
  await expect(
    read(latin1('It\xd5s what she didn\xd5t say, and they\xd5re here')),
  ).rejects.toMatchObject({ rule: 'encoding' });
});

test('textOf() names the line where bytes declared UTF-8 are not', async () => {
  const bytes = latin1('<?xml version="1.0" encoding="UTF-8"?>\n<a>\ncaf\xe9</a>');
  await expect(read(bytes)).rejects.toMatchObject({ rule: 'encoding', line: 3, column: 4 });
});

test('textOf() names the line of one broken byte in much UTF-8, instead of taking all for Windows-1252', async () => {
  const bytes = Buffer.concat([Buffer.from('“é” – “ö”\n'), latin1('x\xe9y\n')]);
  await expect(read(bytes)).rejects.toMatchObject({ rule: 'encoding', line: 2, column: 2 });
});

test('textOf() joins characters that pieces of the file part', async () => {
  const words = `x${'é“'.repeat(60_000)}`;
  expect((await read(words)) === words).toBe(true);
  const smiles = `\ufeffx${'😀'.repeat(40_000)}`;
  expect((await read(Buffer.from(smiles, 'utf16le'))) === smiles.slice(1)).toBe(true);
});

test.each([
  ['%PDF-1.7\n', 'a PDF'],
  ['PK\x03\x04xx', 'ZIP'],
  ['\x89PNG\r\n\x1a\n', 'PNG'],
  ['\xff\xd8\xff\xe0', 'JPEG'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', '.doc'],
  ['{\\rtf1 words}', 'RTF'],
])('openWireFile() names what is no text: %j', async (bytes, name) => {
  await expect(read(latin1(bytes))).rejects.toMatchObject({
    rule: 'not-text',
    message: expect.stringContaining(name) as string,
  });
});

test('openWireFile() refuses NULs and control characters', async () => {
  await expect(read('one\ntwo\0three')).rejects.toMatchObject({ rule: 'not-text', line: 2 });
  await expect(read('\x01\x02\x03\x04 words')).rejects.toMatchObject({ rule: 'not-text' });
});

test('openWireFile() refuses what is empty, missing or a folder', async () => {
  await expect(read('')).rejects.toMatchObject({ rule: 'empty-file' });
  await expect(read(' \n\t\n')).rejects.toMatchObject({ rule: 'empty-file' });
  await expect(openWireFile('/no/such/copy.xml')).rejects.toMatchObject({ rule: 'no-file' });
  const folder = join(aFolder(), 'below');
  mkdirSync(folder);
  await expect(openWireFile(folder)).rejects.toMatchObject({ rule: 'no-file' });
});

test('textOf() ends at its limit, so that a gzip bomb is no harm', async () => {
  const file = await openWireFile(path(gzipSync('x'.repeat(1_000_000))));
  await expect(textOf(file, 1000)).rejects.toMatchObject({
    rule: 'text-size',
    message: expect.stringContaining('1,000') as string,
  });
});

test('linesOf() parts lines at every kind of line end, wherever the pieces part', async () => {
  const lines = ['one', '', 'two', 'three', 'four'];
  const file = { name: 'x', head: '', chunks: () => pieces('one\n\ntwo\r', '\nth', 'ree\rfour') };
  expect(await allOf(linesOf(file))).toEqual(lines);
  expect(await allOf(linesOf({ ...file, chunks: () => pieces('a\r\n') }))).toEqual(['a']);
});

function pieces(...texts: string[]): AsyncIterable<string> {
  return oneByOne(texts);
}
