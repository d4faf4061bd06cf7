// What is no text at all, told by its first bytes and named as people know it.
import { WireError } from '../wire-error.ts';

/** First bytes (as Latin-1) → what a file is, and what to do. */
const KINDS: ReadonlyArray<readonly [start: RegExp, name: string]> = [
  [/^%PDF-/, 'a PDF'],
  [/^PK(?:\x03\x04|\x05\x06)/, 'a ZIP archive (as Word’s .docx is one, too)'],
  [/^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/, 'an old Office document, such as Word’s .doc'],
  [/^\s{0,8}\{\\rtf/, 'a document in Rich Text (RTF)'],
  [/^\x89PNG\r\n\x1a\n/, 'a PNG picture'],
  [/^\xff\xd8\xff/, 'a JPEG picture'],
  [/^GIF8[79]a/, 'a GIF picture'],
  [/^RIFF[^]{4}WEBP/, 'a WebP picture'],
  [/^(?:II\*\0|MM\0\*)/, 'a TIFF picture'],
  [/^%!PS-Adobe/, 'a PostScript document'],
  [/^BZh[1-9]1AY&SY/, 'packed with bzip2'],
  [/^\xfd7zXZ\0/, 'packed with xz'],
  [/^\x28\xb5\x2f\xfd/, 'packed with zstd'],
  [/^7z\xbc\xaf\x27\x1c/, 'a 7-Zip archive'],
  [/^Rar!\x1a\x07/, 'a RAR archive'],
  [/^[^]{257}ustar/, 'a tar archive'],
  [/^\x1f\x8b/, 'packed with gzip twice'],
  [/^SQLite format 3\0/, 'an SQLite database'],
  [/^[^]{4}ftyp/, 'a film or sound in MP4'],
  [/^(?:ID3[\x02-\x04]|OggS\0|fLaC|RIFF[^]{4}WAVE)/, 'a sound'],
];
/** Control characters beyond those of text (tab, line ends, form feed, escape and the DOS end of file). */
const CONTROLS = /[\x00-\x08\x0e-\x19\x1c-\x1f]/g;
/** More of them among so many characters are no text. */
const CHARACTERS_A_CONTROL = 50;

/**
 * @param head the first bytes of a file, unpacked
 * @throws WireError (`not-text`) naming what the file is
 */
export function refuseBinary(head: Buffer): void {
  const start = head.toString('latin1', 0, 512);
  const kind = KINDS.find(([pattern]) => pattern.test(start));
  if (kind)
    throw new WireError(
      'not-text',
      `the file is ${kind[1]}, not text`,
      { line: 1 },
      kind[1].startsWith('packed') ? 'unpack it' : 'save it as text or HTML',
    );
}

/** @throws WireError (`not-text`) where the text of a head is mostly characters nobody writes */
export function refuseControls(head: string): void {
  const first = head.search(CONTROLS);
  if (first === -1) return;
  if ((head.match(CONTROLS) ?? []).length * CHARACTERS_A_CONTROL <= head.length) return;
  const line = head.slice(0, first).split('\n').length;
  throw new WireError(
    'not-text',
    'the file holds control characters: it is no text',
    { line },
    'save it as text',
  );
}
