// JSON → values, with the place of what is wrong: the engine's own messages often leave it out.
import { placeOf } from '#text/lines.ts';
import { WireError } from '../wire-error.ts';

const TOKEN =
  /[ \t\r\n\uFEFF]*(?:([{}[\],:])|("[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))/y;

/**
 * @throws WireError (`json`) at the first character that cannot stand; line and column are those of `text`
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    const at = faultIn(text);
    const isCutOff = endsIn(text, at);
    throw new WireError(
      'json',
      isCutOff ? 'the JSON is cut off' : `the JSON cannot be read on from ${shown(text, at)}`,
      placeOf(text, at),
      isCutOff ? 'send the whole file again' : 'mend the JSON there, or send the file again',
    );
  }
}

/** Whether a text ends at an offset, or in the word or string that begins there. */
function endsIn(text: string, at: number): boolean {
  if (text[at] === '"') return endOfString(text, at) === text.length;
  return /^[\w.+-]{0,30}\s*$/.test(text.slice(at, at + 40)) && text.slice(at + 40).trim() === '';
}

/** The offset behind the string that begins at `from`. */
export function endOfString(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let backslashes = 0;
    while (text[at - 1 - backslashes] === '\\') backslashes++;
    if (backslashes % 2 === 0) return at + 1;
  }
  return text.length;
}

function shown(text: string, at: number): string {
  return `“${text
    .slice(at, at + 20)
    .replace(/\s+/g, ' ')
    .trim()}”`;
}

type Expected = 'value' | 'value]' | 'key' | 'key}' | ':' | ',' | 'end';

/** The offset of the first character that no JSON could have there. */
function faultIn(text: string): number {
  const token = new RegExp(TOKEN);
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  for (;;) {
    const from: number = token.lastIndex;
    const found: RegExpExecArray | null = token.exec(text);
    const at: number = from + (/^[ \t\r\n]*/.exec(text.slice(from, from + 1000))?.[0].length ?? 0);
    if (found === null) return at;
    const next: Expected | null = after(
      expected,
      found[1] ?? (found[2] === undefined ? '0' : '"'),
      open,
    );
    if (next === null) return at;
    expected = next;
  }
}

/** What is expected after a token (`"` for a string, `0` for another value); null when it cannot stand. */
function after(expected: Expected, token: string, open: ('{' | '[')[]): Expected | null {
  const closed = (): Expected => {
    open.pop();
    return open.length === 0 ? 'end' : ',';
  };
  if (expected === ':') return token === ':' ? 'value' : null;
  if (token === '"' && expected.startsWith('key')) return ':';
  if (token === '}')
    return (expected === 'key}' || expected === ',') && open.at(-1) === '{' ? closed() : null;
  if (token === ']')
    return (expected === 'value]' || expected === ',') && open.at(-1) === '[' ? closed() : null;
  if (expected === ',') return token === ',' ? (open.at(-1) === '{' ? 'key' : 'value') : null;
  if (!expected.startsWith('value')) return null;
  if (token === '{' || token === '[') {
    open.push(token);
    return token === '{' ? 'key}' : 'value]';
  }
  if (token !== '"' && token !== '0') return null;
  return open.length === 0 ? 'end' : ',';
}
