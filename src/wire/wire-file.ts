// A file of copy, whatever it is packed or encoded in, as text that can be read in pieces.
import { refuseBinary, refuseControls } from './bytes/binary.ts';
import { markedEncoding, namedEncoding } from './bytes/declared-encoding.ts';
import { likelyEncoding } from './bytes/likely-encoding.ts';
import { unpackedBytes } from './bytes/unpacked.ts';
import { decoded } from './decode.ts';
import type { Encoding } from './decode.ts';
import { WireError } from './wire-error.ts';

export interface WireFile {
  /** As given on the command line; what problems name. */
  readonly name: string;
  /** The first of its text, some 64,000 characters at most, for recognising the format. */
  readonly head: string;
  /**
   * The whole text in pieces of any size, decoded; each call begins anew. Line ends are as in the file.
   * @throws WireError where its bytes stop being text
   */
  readonly chunks: () => AsyncIterable<string>;
}

/** Of bytes, then of characters. */
const HEAD = 65_536;
const HEAD_OF_TEXT = 64_000;
const LONGEST_TEXT = 64_000_000;
const LONGEST_LINE = 32_000_000;

/**
 * Opens a file of copy, packed with gzip or not. Its encoding is the one its byte order mark shows,
 * or it names, or else UTF-8 or Windows-1252, as its bytes are.
 * @throws WireError when there is no such file, it is empty, no text, or in another encoding
 */
export async function openWireFile(path: string): Promise<WireFile> {
  const bytes = await unpackedBytes(path);
  const encoding = await encodingOf(bytes);
  const chunks = (): AsyncIterable<string> => decoded(bytes(), encoding);
  const head = await headOf(chunks());
  refuseControls(head);
  return { name: path, head, chunks };
}

async function encodingOf(bytes: () => AsyncIterable<Buffer>): Promise<Encoding> {
  const head = await firstOf(bytes());
  refuseBinary(head);
  const marked = markedEncoding(head);
  if (marked !== null) return marked;
  // Before an encoding is guessed at: any bytes can be taken for some.
  refuseControls(head.toString('latin1'));
  const named = namedEncoding(head);
  return named === 'utf-8' ? named : likelyEncoding(bytes(), named);
}

async function firstOf(bytes: AsyncIterable<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of bytes) {
    pieces.push(piece);
    size += piece.length;
    if (size >= HEAD) break;
  }
  return Buffer.concat(pieces).subarray(0, HEAD);
}

/** @throws WireError (`empty-file`) when there is nothing but space in the whole file */
async function headOf(chunks: AsyncIterable<string>): Promise<string> {
  let head = '';
  let isEmpty = true;
  for await (const chunk of chunks) {
    if (head.length < HEAD_OF_TEXT) head += chunk;
    isEmpty &&= chunk.trim() === '';
    if (!isEmpty && head.length >= HEAD_OF_TEXT) break;
  }
  if (isEmpty)
    throw new WireError(
      'empty-file',
      'the file is empty',
      { line: 1 },
      'name a file with copy in it',
    );
  return head.slice(0, HEAD_OF_TEXT);
}

/**
 * The whole text of a file.
 * @param limit characters
 * @throws WireError (`text-size`) when it is longer
 */
export async function textOf(file: WireFile, limit = LONGEST_TEXT): Promise<string> {
  const pieces: string[] = [];
  let length = 0;
  for await (const chunk of file.chunks()) {
    pieces.push(chunk);
    length += chunk.length;
    if (length > limit)
      throw new WireError(
        'text-size',
        `the text is longer than ${limit.toLocaleString('en')} characters, the most that is read at once`,
        { line: 1 },
        'split the file',
      );
  }
  return pieces.join('');
}

/**
 * The lines of a file, without what ends them (`\n`, `\r\n` or `\r`); none behind the last line end.
 * @throws WireError (`line-size`) at a line of over 32 million characters
 */
export async function* linesOf(file: WireFile): AsyncIterable<string> {
  let pieces: string[] = [];
  let length = 0;
  let line = 1;
  let endedInReturn = false;
  for await (const given of file.chunks()) {
    const chunk = endedInReturn && given.startsWith('\n') ? given.slice(1) : given;
    if (given !== '') endedInReturn = given.endsWith('\r');
    const parts = chunk.split(/\r\n|\n|\r/);
    const rest = parts.pop() ?? '';
    for (const part of parts) {
      yield pieces.length === 0 ? part : pieces.join('') + part;
      pieces = [];
      length = 0;
      line++;
    }
    if (rest !== '') pieces.push(rest);
    length += rest.length;
    if (length > LONGEST_LINE)
      throw new WireError(
        'line-size',
        `the line is longer than ${LONGEST_LINE.toLocaleString('en')} characters`,
        { line },
        'split the file',
      );
  }
  if (pieces.length > 0) yield pieces.join('');
}
