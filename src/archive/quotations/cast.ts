// Who appears in an article, by full name: those its metadata lists and those its text introduces.
// A surname alone means a person only when it is nobody else's.
import { fold } from '#text/fold.ts';
import { HONORIFICS, NOT_NAMES } from './english.ts';

export interface Mention {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const PARTICLE = '(?:al|bin|da|de|del|den|der|di|dos|el|ibn|la|le|ten|van|von)';
const NAME_WORD = String.raw`\p{Lu}[\p{L}\p{M}’'.-]*`;
const NAME = new RegExp(String.raw`${NAME_WORD}(?:[ ](?:${PARTICLE}[ ])*${NAME_WORD}){0,3}`, 'gu');
const HONORIFIC = new RegExp(String.raw`^(?:(?:${HONORIFICS.join('|')})\.?[ ])+`, 'u');

export class Cast {
  readonly #byName = new Map<string, string>();
  readonly #bySurname = new Map<string, Set<string>>();

  /** Adds a person by full name; a name of one word stands for itself alone. */
  add(name: string): void {
    const key = fold(name);
    if (key === '' || this.#byName.has(key)) return;
    this.#byName.set(key, name);
    const surname = key.split(' ').at(-1) ?? key;
    this.#bySurname.set(surname, (this.#bySurname.get(surname) ?? new Set()).add(name));
  }

  /** The person meant by a name as written, honorifics and all; null when unknown or ambiguous. */
  personOf(written: string): string | null {
    const bare = nameIn(written);
    const key = fold(bare);
    const exact = this.#byName.get(key);
    if (exact) return exact;
    const namesakes = this.#bySurname.get(key.split(' ').at(-1) ?? '');
    return !key.includes(' ') && namesakes?.size === 1 ? ([...namesakes][0] ?? null) : null;
  }
}

/** A name without the honorifics before it or a possessive after it. */
export function nameIn(written: string): string {
  return written
    .replace(HONORIFIC, '')
    .replace(/['’]s?$/, '')
    .replace(/[.,]+$/, '');
}

/** Every run of capitalised words that may name somebody, in order. */
export function mentionsIn(text: string): Mention[] {
  const mentions: Mention[] = [];
  for (const match of text.matchAll(NAME)) {
    const [first = '', ...others] = match[0].split(' ');
    const opensSentence = NOT_NAMES.has(first);
    const written = opensSentence ? others.join(' ') : match[0];
    if (written === '') continue;
    const start = match.index + (opensSentence ? first.length + 1 : 0);
    mentions.push({ name: written, start, end: start + written.length });
  }
  return mentions;
}
