// The encoding of a file that names none: UTF-8 when its bytes are that, else Windows-1252, as wires
// of the West wrote it for decades, unless the bytes make other text likelier.
import { isUtf8 } from 'node:buffer';
import { analyse } from 'chardet';
import type { Encoding } from '../decode.ts';
import { WireError } from '../wire-error.ts';
import { otherEncoding } from './declared-encoding.ts';
import { completeUtf8 } from './utf8.ts';

/** So many bytes are looked at closely: from the first that is no ASCII on. */
const SAMPLE = 262_144;
/** Chardet's confidence (of 100) and letters beyond ASCII that speak for another encoding of Latin letters. */
const SURE = { confidence: 25, ratio: 1.4, letters: 8 };
/** What chardet says without any ground for it. */
const UNFOUNDED = 10;
const WESTERN: ReadonlySet<string> = new Set(['windows-1252', 'ISO-8859-1', 'ASCII', 'UTF-8']);

/**
 * @param named what the file names; bytes that are UTF-8 throughout are that, whatever they are called
 * @throws WireError (`encoding`) naming the encoding when it is one that is not read
 */
export async function likelyEncoding(
  bytes: AsyncIterable<Buffer>,
  named: Encoding | null,
): Promise<Encoding> {
  const { isUtf8: isWhole, sample } = await looked(bytes);
  if (isWhole || isDamagedUtf8(sample)) return 'utf-8';
  if (named !== null) return named;
  refuseOtherThanWestern(sample);
  return 'windows-1252';
}

/** Reads until the bytes are known not to be UTF-8 and a sample of them is full, or to their end. */
async function looked(bytes: AsyncIterable<Buffer>): Promise<{ isUtf8: boolean; sample: Buffer }> {
  const kept: Buffer[] = [];
  let size = 0;
  let isWhole = true;
  let rest: Buffer = Buffer.alloc(0);
  for await (const piece of bytes) {
    const joined = rest.length > 0 ? Buffer.concat([rest, piece]) : piece;
    const end = completeUtf8(joined);
    rest = Buffer.from(joined.subarray(end));
    isWhole &&= isUtf8(joined.subarray(0, end));
    const first = size < SAMPLE ? firstBeyondAscii(piece) : -1;
    if (first !== -1) {
      const part = Buffer.from(piece.subarray(Math.max(0, first - 200), first + SAMPLE - size));
      kept.push(part);
      size += part.length;
    }
    if (!isWhole && size >= SAMPLE) break;
  }
  return { isUtf8: isWhole && (rest.length === 0 || isUtf8(rest)), sample: Buffer.concat(kept) };
}

function firstBeyondAscii(bytes: Buffer): number {
  return bytes.findIndex((byte) => byte > 0x7f);
}

/** Whether most of what is beyond ASCII is UTF-8: a few broken bytes make no other encoding of it. */
function isDamagedUtf8(sample: Buffer): boolean {
  let whole = 0;
  let broken = 0;
  for (const [character] of sample.toString('utf8').matchAll(/[\u0080-\u{10ffff}]/gu))
    if (character === '\ufffd') broken++;
    else whole++;
  return whole > broken;
}

function refuseOtherThanWestern(sample: Buffer): void {
  const found = analyse(sample);
  const other = found.find(({ name }) => !WESTERN.has(name));
  const western = found.find(({ name }) => WESTERN.has(name))?.confidence ?? 0;
  const confidence = other?.confidence ?? 0;
  const text = sample.toString('latin1');
  const isSure = confidence >= SURE.confidence && confidence >= SURE.ratio * western;
  if (looksWestern(text) && !(isSure && lengthOf(text.match(LETTERS)) >= SURE.letters)) return;
  if (other && confidence > Math.max(western, UNFOUNDED)) throw otherEncoding(other.name);
  throw new WireError(
    'encoding',
    'the file is neither in UTF-8 nor in Windows-1252',
    { line: 1 },
    'save it as UTF-8',
  );
}

/** Of letters beyond ASCII, at most so many may stand in runs of four and more: `öö` is Finnish, `Москва` is not Western. */
const IN_RUNS = 0.3;
/** Of bytes beyond ASCII between small letters, at most so many, and a slip, may be signs or capitals: `M¼nchen`, `itÕs`. */
const MISFITS = 0.2;

/** Whether the bytes beyond ASCII stand where Windows-1252 has something that belongs there. */
function looksWestern(text: string): boolean {
  const letters = lengthOf(text.match(LETTERS));
  const inRuns = lengthOf(text.match(RUNS));
  const unused = lengthOf(text.match(UNUSED));
  const between = lengthOf(text.match(BETWEEN));
  const misfits = lengthOf(text.match(MISFIT));
  return (
    inRuns <= IN_RUNS * letters &&
    unused <= 1 + MISFITS * letters &&
    misfits <= 1 + MISFITS * (between + misfits)
  );
}

/** Bytes that are no punctuation of running text in Windows-1252. */
const LETTER = String.raw`\x81-\x84\x86-\x8f\x98-\x9f\xa1-\xaa\xac\xae\xaf\xb1-\xb6\xb8-\xba\xbc-\xff`;
const LETTERS = new RegExp(`[${LETTER}]+`, 'g');
const RUNS = new RegExp(`[${LETTER}]{4,}`, 'g');
/** Bytes Windows-1252 leaves unused. */
const UNUSED = /[\x81\x8d\x8f\x90\x9d]/g;
/** Small letters, and what may stand between two of them: dashes, apostrophes, soft hyphens, middle dots. */
const BETWEEN =
  /(?<=[a-z])[\x85\x91-\x97\x9a\x9c\x9e\xa0\xaa\xab\xad\xb0\xb4\xb7\xba\xbb\xdf-\xff](?=[a-z])/g;
const MISFIT =
  /(?<=[a-z])[\x80-\x84\x86-\x90\x98\x99\x9b\x9d\x9f\xa1-\xa9\xac\xae\xaf\xb1-\xb3\xb5\xb6\xb8\xb9\xbc-\xbf\xc0-\xde](?=[a-z])/g;

function lengthOf(found: ReadonlyArray<string> | null): number {
  return (found ?? []).reduce((length, part) => length + part.length, 0);
}
