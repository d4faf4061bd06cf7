// Where sentences end. A full stop does not end one behind `Mr` or an initial; a quotation that closes
// with one does, unless its attribution follows: `“Go!” Ada Quill said.`
import { isOffice } from './language.ts';
import type { Language } from './language.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Token } from './tokens.ts';

/** Tokens from `from` up to, not including, `to`. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  /** Which paragraph, from 0. */
  readonly paragraph: number;
}

/** The sentences of a text, and for each token the index of its own. */
export function sentencesOf(
  text: string,
  tokens: ReadonlyArray<Token>,
  language: Language,
): { sentences: Sentence[]; sentenceOf: number[] } {
  const sentences: Sentence[] = [];
  const sentenceOf: number[] = [];
  const paragraphs = paragraphsOf(text);
  let paragraph = 0;
  let from = 0;
  tokens.forEach((_token, index) => {
    sentenceOf.push(sentences.length);
    const next = tokens[index + 1];
    const here = paragraph;
    while (next && next.start >= (paragraphs[paragraph + 1]?.[0] ?? Infinity)) paragraph++;
    if (!next || paragraph !== here || endsSentence(tokens, index, language)) {
      sentences.push({ from, to: index + 1, paragraph: here });
      from = index + 1;
    }
  });
  return { sentences, sentenceOf };
}

const STOP = /^[.!?…]$/;

/** Whether a sentence ends between a token and the next of its paragraph. */
function endsSentence(tokens: ReadonlyArray<Token>, index: number, language: Language): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (!token || !next) return true;
  if (token.kind === 'quote') return endsWithQuote(tokens, index, language);
  if (token.kind === 'mark') {
    if (next.kind === 'mark' && /^[)\]]$/.test(token.text)) return false;
    return (
      (STOP.test(token.text) ||
        (/^[)\]]$/.test(token.text) && STOP.test(tokens[index - 1]?.text ?? ''))) &&
      (next.kind === 'quote' || /^[\p{Lu}\p{Lo}\p{N}@#(]/u.test(next.text))
    );
  }
  // `U.S. The …`: an abbreviation can end a sentence too, when the next word is one that opens them.
  return (
    token.text.endsWith('.') &&
    next.kind === 'word' &&
    /^\p{Lu}/u.test(next.text) &&
    !isOffice(language, token.lower) &&
    !language.honorifics.has(token.lower) &&
    token.lower.length > 1 &&
    (language.determiners.has(next.lower) ||
      language.pronouns.has(next.lower) ||
      language.conjunctions.has(next.lower))
  );
}

/** How far behind a quotation its attribution may begin, in tokens. */
const REACH = 8;

/** A quotation that ends in a full stop ends its sentence; one that asks or shouts does so unless someone is said to. */
function endsWithQuote(tokens: ReadonlyArray<Token>, index: number, language: Language): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (!token || !next) return true;
  const last = /[.!?…,;:—–-](?=['’”"“»«)\]]*$)/u.exec(token.text)?.[0];
  if (next.kind === 'mark' && next.text !== '(' && next.text !== '[' && next.text !== '@')
    return false;
  if (last === '.' || last === '…' || last === '!' || last === '?') {
    if (next.kind === 'quote') return true;
    if (/^\p{Ll}/u.test(next.text)) return false;
    return !saysAtOnce(tokens, index + 1, language, last === '.');
  }
  return last === undefined && next.kind === 'quote' && /^.{0,2}\p{Lu}/u.test(next.text);
}

/** Whether the words from `index` on read `Quill said`, with the sentence's end right behind if `alone`. */
function saysAtOnce(
  tokens: ReadonlyArray<Token>,
  index: number,
  language: Language,
  alone: boolean,
): boolean {
  for (let at = index; at < index + REACH; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'quote' || STOP.test(token.text)) return false;
    const verb =
      at > index && /^\p{Ll}/u.test(token.text) ? language.verbs.get(token.lower) : undefined;
    if (verb?.kind === 'speech' && verb.particles.length === 0) {
      const behind = tokens[at + 1];
      return alone ? behind?.text === '.' : behind?.lower !== 'that';
    }
  }
  return false;
}
