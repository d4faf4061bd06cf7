// The encoding a file says it is in: by a byte order mark, its XML declaration or HTML's `meta`.
import type { Encoding } from '../decode.ts';
import { WireError } from '../wire-error.ts';

/** So much of the start may say it. */
const SAID_WITHIN = 4096;
/** Japanese in seven bits, which would pass as ASCII. */
const ISO_2022_JP = /\x1b\$[@B]/;
const XML = /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']\s*([\w.:+-]+)\s*["']/;
const HTML_START = /^\s*<(?:!doctype|!--|html|head|meta|title)/i;
const HTML = /<meta\s[^>]*?\bcharset\s*=\s*["']?\s*([\w.:+-]+)/i;
const READ: ReadonlySet<string> = new Set(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']);

/** The encoding of a file that marks it in its first bytes, or shows it by where its NULs are. */
export function markedEncoding(head: Buffer): Encoding | null {
  if (startsWith(head, 0xff, 0xfe, 0, 0) || startsWith(head, 0, 0, 0xfe, 0xff))
    throw otherEncoding('UTF-32');
  if (startsWith(head, 0xef, 0xbb, 0xbf)) return 'utf-8';
  if (startsWith(head, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(head, 0xfe, 0xff)) return 'utf-16be';
  return encodingByNuls(head);
}

/**
 * The encoding a file names in words; null where it names none, or one it cannot be in: what can be
 * read byte by byte is not UTF-16, whatever it says.
 * @throws WireError (`encoding`) when it names one that is not read
 */
export function namedEncoding(head: Buffer): Encoding | null {
  if (ISO_2022_JP.test(head.toString('latin1'))) throw otherEncoding('ISO-2022-JP');
  const start = head.toString('latin1', 0, SAID_WITHIN);
  const name = XML.exec(start)?.[1] ?? (HTML_START.test(start) ? HTML.exec(start)?.[1] : undefined);
  if (name === undefined) return null;
  const encoding = encodingNamed(name);
  if (encoding === null) throw otherEncoding(name);
  return encoding.startsWith('utf-16') ? null : encoding;
}

/** The refusal of a file in an encoding that is not read. */
export function otherEncoding(name: string, line = 1): WireError {
  return new WireError('encoding', `the file is in ${name}`, { line }, 'save it as UTF-8');
}

/** By the names of the Encoding Standard (https://encoding.spec.whatwg.org/#names-and-labels). */
function encodingNamed(label: string): Encoding | null {
  try {
    const { encoding } = new TextDecoder(label);
    return READ.has(encoding) ? (encoding as Encoding) : null;
  } catch {
    return null;
  }
}

/** Text of UTF-16 has a NUL at every other byte wherever it has a space, a line end or a tag; of UTF-32, two of four. */
function encodingByNuls(head: Buffer): Encoding | null {
  const nuls = [0, 0, 0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) nuls[at % 4] = (nuls[at % 4] ?? 0) + 1;
  const [first = 0, second = 0, third = 0, fourth = 0] = nuls;
  const most = 0.8 * Math.floor(head.length / 4);
  const isWide = (high: number, middle: number, low: number): boolean =>
    high > most && middle > most && low < most / 2;
  if (isWide(fourth, third, first) || isWide(first, second, fourth)) throw otherEncoding('UTF-32');
  const even = first + third;
  const odd = second + fourth;
  const isOneSided = Math.min(even, odd) <= 0.05 * Math.max(even, odd);
  if (!isOneSided || Math.max(even, odd) < Math.max(2, 0.03 * head.length)) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function startsWith(head: Buffer, ...bytes: ReadonlyArray<number>): boolean {
  return bytes.every((byte, at) => head[at] === byte);
}
