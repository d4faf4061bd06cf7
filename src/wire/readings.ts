// One story that cannot be read is told of in its place; the others of its file are read all the same.
import type { Element, Root } from 'hast';
import { textContent } from '#archive/body/tree.ts';
import { isInstant } from '#text/dates.ts';
import { fold } from '#text/fold.ts';
import { parseWireDate } from './wire-dates.ts';
import type { Story, WireReading } from './story.ts';
import { WireError } from './wire-error.ts';

/** What reading gives: its story, or the WireError it ends with as a problem at the story's line. */
export function readingOf(file: string, line: number, read: () => Story): WireReading {
  try {
    return { story: read() };
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    const { rule, message, fix } = error;
    return {
      problem: {
        rule,
        severity: 'error',
        file,
        line,
        column: 1,
        message,
        ...(fix !== undefined && { fix }),
      },
    };
  }
}

/**
 * A date as the archive writes it; null for no words.
 * @param name the field's, as the file calls it
 * @throws WireError (`date`) when it is no date
 */
export function dateIn(name: string, words: string | null): string | null {
  if (words === null) return null;
  const date = parseWireDate(words);
  if (date !== null) return date;
  throw new WireError(
    'date',
    `“${words.slice(0, 60)}” in ${name} is no date`,
    { line: 1 },
    'write it like 2026-03-10 or 2026-03-10T14:05:00+04:00',
  );
}

/**
 * The instant before which a story may not be published; null for no words.
 * @throws WireError (`embargo`) when the words leave open when that is
 */
export function embargoIn(name: string, words: string | null): string | null {
  const when = dateIn(name, words);
  if (when === null || isInstant(when)) return when;
  throw new WireError(
    'embargo',
    `“${words ?? ''}” in ${name} does not say at what time, and where`,
    { line: 1 },
    'write it with time and offset, like 2026-03-10T14:05:00+04:00',
  );
}

/** A language tag as such, `en_US` included; null for what is none. */
export function languageIn(words: string | null): string | null {
  if (words === null) return null;
  try {
    const [tag] = Intl.getCanonicalLocales(words.replaceAll('_', '-'));
    return tag !== undefined && /^[a-z]{2,3}(?:-|$)/.test(tag) ? tag : null;
  } catch {
    return null;
  }
}

/**
 * The body, if it has words; a first block that only says the headline again is taken off.
 * @throws WireError (`body-missing`)
 */
export function bodyWithWords(root: Root, headline: string | null): Root {
  const [first, ...others] = root.children;
  const repeats =
    headline !== null && first?.type === 'element' && plainly(first) === plainly(headline);
  const body: Root = {
    type: 'root',
    children: repeats && others.length > 0 ? others : root.children,
  };
  if (/[\p{L}\p{N}]/u.test(textContent(body))) return body;
  throw new WireError(
    'body-missing',
    'the story has no words',
    { line: 1 },
    'send it with its text',
  );
}

function plainly(words: Element | string): string {
  const text = typeof words === 'string' ? words : textContent(words);
  return text.replace(/\s+/g, ' ').trim();
}

/** In characters; longer ones are none. */
const LONGEST_HEADLINE = 500;

/** A headline without the name of its source behind a dash or a bar, as services that gather news put it there. */
export function withoutSource(headline: string | null, source: string | null): string | null {
  if (headline === null || headline.length > LONGEST_HEADLINE) return headline;
  const [, words, name] = /^(.*\S)\s+[-–—|]\s+([^|–—]+)$/.exec(headline) ?? [];
  const isSource = name !== undefined && source !== null && fold(name) === fold(source);
  return isSource && words !== undefined ? words : headline;
}
