// Bytes → text, strictly: a byte that means nothing is an error with its line, never a lost word.
import { isUtf8 } from 'node:buffer';
import { completeUtf8, firstNotUtf8 } from './bytes/utf8.ts';
import { WireError } from './wire-error.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

interface Decoder {
  /** How many of the bytes make whole characters. */
  readonly complete: (bytes: Buffer) => number;
  readonly text: (bytes: Buffer) => string;
  /** The text before the first byte that means nothing; null when all do. */
  readonly before: (bytes: Buffer) => string | null;
}

const DECODERS: Readonly<Record<Encoding, Decoder>> = {
  'utf-8': {
    complete: completeUtf8,
    text: (bytes) => bytes.toString('utf8'),
    before: (bytes) => (isUtf8(bytes) ? null : bytes.toString('utf8', 0, firstNotUtf8(bytes))),
  },
  'utf-16le': utf16((bytes) => bytes.toString('utf16le')),
  'utf-16be': utf16((bytes) =>
    Buffer.from(bytes.subarray(0, bytes.length & ~1))
      .swap16()
      .toString('utf16le'),
  ),
  'windows-1252': {
    complete: (bytes) => bytes.length,
    text: (bytes) =>
      bytes
        .toString('latin1')
        .replace(/[\x80-\x9f]/g, (sign) => SIGNS.charAt(sign.charCodeAt(0) - 0x80)),
    before: () => null,
  },
};
/** 0x80–0x9f of Windows-1252. Node's own decoder took them for Latin-1 in some versions. */
const SIGNS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * The text of bytes, without a byte order mark.
 * @throws WireError (`encoding`, `not-text`) with its line
 */
export async function* decoded(
  bytes: AsyncIterable<Buffer>,
  encoding: Encoding,
): AsyncIterable<string> {
  const decoder = DECODERS[encoding];
  let rest: Buffer = Buffer.alloc(0);
  let line = 1;
  let isFirst = true;
  for await (const piece of bytes) {
    const joined = rest.length > 0 ? Buffer.concat([rest, piece]) : piece;
    const whole = joined.subarray(0, decoder.complete(joined));
    rest = joined.subarray(whole.length);
    const text = checkedText(whole, decoder, encoding, line);
    line += lineEnds(text);
    yield isFirst && text.startsWith('\ufeff') ? text.slice(1) : text;
    isFirst &&= text === '';
  }
  if (rest.length > 0) throw broken(encoding, line, 1);
}

function checkedText(bytes: Buffer, decoder: Decoder, encoding: Encoding, line: number): string {
  const before = decoder.before(bytes);
  const text = before ?? decoder.text(bytes);
  const nul = text.indexOf('\0');
  if (nul !== -1) {
    const place = placeBehind(text.slice(0, nul), line);
    throw new WireError(
      'not-text',
      'the file holds a NUL: it is no text',
      place,
      'save it as text',
    );
  }
  if (before !== null) {
    const place = placeBehind(before, line);
    throw broken(encoding, place.line, place.column);
  }
  return text;
}

function broken(encoding: Encoding, line: number, column: number): WireError {
  const name = encoding === 'utf-8' ? 'UTF-8' : 'UTF-16';
  return new WireError(
    'encoding',
    `the file is not ${name} throughout: here its bytes mean nothing`,
    { line, column },
    'save it as UTF-8',
  );
}

function placeBehind(text: string, line: number): { line: number; column: number } {
  return { line: line + lineEnds(text), column: text.length - text.lastIndexOf('\n') };
}

function lineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

function utf16(text: (bytes: Buffer) => string): Decoder {
  return {
    complete: (bytes) => {
      const even = bytes.length & ~1;
      const last = text(bytes.subarray(Math.max(0, even - 2), even)).charCodeAt(0);
      return last >= 0xd800 && last < 0xdc00 ? even - 2 : even;
    },
    text,
    before: (bytes) => {
      const words = text(bytes);
      if (words.isWellFormed()) return null;
      const well = words.toWellFormed();
      let at = 0;
      while (words[at] === well[at]) at++;
      return words.slice(0, at);
    },
  };
}
