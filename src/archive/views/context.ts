// The sentence around words that are part of one: what a partial quotation needs to be understood
// away from its article.
import type { Span } from '../quotations/quotation.ts';

export interface Context {
  /** What of the sentence stands before the words, and after them; cut with an ellipsis when long. */
  readonly before: string;
  readonly after: string;
}

/** How much of the sentence is shown on either side, in UTF-16 units. */
const REACH = 110;

/** Where a sentence ends: at its mark, when a space and no small letter follow; at a paragraph's end. */
const SENTENCE_END =
  /(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|No|Sen|Rep|Gov|Gen|Col|Prof))[.!?…]['’”")\]]*(?=\s+[^\s\p{Ll}])|\n\n/gu;

/** The rest of the sentence, or sentences, in which the segments of a quotation stand. */
export function contextOf(text: string, segments: ReadonlyArray<Span>): Context {
  const [start, end] = [segments[0]?.[0] ?? 0, segments.at(-1)?.[1] ?? 0];
  return { before: sentenceBefore(text, start), after: sentenceAfter(text, end) };
}

function sentenceBefore(text: string, start: number): string {
  const near = text.slice(Math.max(0, start - REACH), start);
  const last = [...near.matchAll(SENTENCE_END)].at(-1);
  const sentence = last ? near.slice(last.index + last[0].length) : near;
  const whole = last !== undefined || near.length === start;
  return whole ? sentence.trimStart() : sentence.replace(/^\S*\s*/, '… ');
}

function sentenceAfter(text: string, end: number): string {
  const near = text.slice(end, end + REACH);
  SENTENCE_END.lastIndex = 0;
  const first = SENTENCE_END.exec(near);
  if (first) return near.slice(0, first.index + first[0].length).trimEnd();
  return end + near.length === text.length ? near.trimEnd() : near.replace(/\s*\S*$/, ' …');
}
