// Who said it. Quoted words are masked first, so that names inside a quotation never answer for it.
// Then small rules are tried in order of how often they are right; the first that answers wins,
// and where none does the quotation is left open.
import { Cast, mentionsIn, nameIn } from './cast.ts';
import { PRONOUNS, SPEECH_PHRASES, SPEECH_VERBS } from './english.ts';
import type { MarkedWords } from './marks.ts';
import type { Span } from './quotation.ts';

export interface Attribution {
  readonly speaker: string | null;
  readonly mention: Span | null;
  readonly rule: string;
}

const VERB = `(?:${[...SPEECH_PHRASES, ...SPEECH_VERBS].join('|')})`;
const SUBJECT = String.raw`(?:(?:the|The)[ ][\p{L}’' -]{2,60}?|(?:${PRONOUNS.join('|')}|${PRONOUNS.map(capitalised).join('|')})|(?:\p{Lu}[\p{L}\p{M}’'.-]*[ ]?(?:(?:al|bin|de|der|van|von)[ ])*){1,5})`;
const ADVERB = String.raw`(?:[ ](?:also|further|later|then|again))?`;

/** `“…,” said NAME` and `“…,” NAME said`, right behind the closing mark. */
const AFTER_VERB_FIRST = new RegExp(String.raw`^[ ]?${VERB}[ ](${SUBJECT})(?=[\s,.;:]|$)`, 'u');
const AFTER_SUBJECT_FIRST = new RegExp(
  String.raw`^[ ]?(${SUBJECT})(?:,[^,.]{2,90},)?${ADVERB}[ ]${VERB}(?=[\s,.;:]|$)`,
  'u',
);
/** `NAME said: “…”` and `NAME, his role, said, “…”`, right before the opening mark. */
const BEFORE = new RegExp(
  String.raw`(?:^|[.!?…]\s+|,[ ](?:and|but)[ ]|\n)(?:[^.!?\n]{0,60}?,[ ])?(${SUBJECT})(?:,[^.]{2,120}?,)?${ADVERB}[ ]${VERB}(?:[ ][^.!?\n]{0,80})?(?:,|:|[ ]that)?\s*$`,
  'u',
);
/** A reported statement: `said NAME`, `NAME noted that`. Its subject is whom a later pronoun means. */
const STATEMENT = new RegExp(
  String.raw`${VERB}[ ]((?:\p{Lu}[\p{L}\p{M}’'.-]*[ ]?){1,5})|((?:\p{Lu}[\p{L}\p{M}’'.-]*[ ]?){1,5}?)[ ]${VERB}(?![\p{L}])`,
  'gu',
);

/** One attribution for each quotation, in the same order. */
export function attribute(
  text: string,
  quotations: ReadonlyArray<MarkedWords>,
  listed: ReadonlyArray<string>,
): Attribution[] {
  const masked = mask(text, quotations);
  const cast = castOf(masked, listed);
  let last: { speaker: string; paragraph: number } | null = null;
  return quotations.map((quotation) => {
    const [first, final] = [quotation.segments[0], quotation.segments.at(-1)];
    if (!first || !final) return { speaker: null, mention: null, rule: 'none' };
    const [paragraphStart, paragraphEnd] = [
      masked.lastIndexOf('\n\n', first[0]) + 1,
      endOf(masked, final[1]),
    ];
    const found =
      whoAfter(masked.slice(final[1], paragraphEnd), final[1]) ??
      whoBefore(masked.slice(paragraphStart, first[0]), paragraphStart);
    if (found) {
      const answer = resolve(found.written, found.start);
      if (answer) last = { speaker: answer, paragraph: paragraphEnd };
      return {
        speaker: answer,
        mention: [found.start, found.start + found.written.length],
        rule: found.rule,
      };
    }
    if (last?.paragraph === endOf(masked, first[0]))
      return { speaker: last.speaker, mention: null, rule: 'same-paragraph' };
    return { speaker: null, mention: null, rule: 'none' };
  });

  function resolve(written: string, at: number): string | null {
    if (PRONOUNS.includes(written.toLowerCase())) return lastStatementBefore(masked, at, cast);
    if (/^the /i.test(written)) return null;
    return cast.personOf(written);
  }
}

interface Found {
  readonly written: string;
  readonly start: number;
  readonly rule: string;
}

function whoAfter(behind: string, offset: number): Found | null {
  for (const [rule, pattern] of [
    ['verb-subject-after', AFTER_VERB_FIRST],
    ['subject-verb-after', AFTER_SUBJECT_FIRST],
  ] as const) {
    const match = pattern.exec(behind);
    if (match?.[1])
      return { written: match[1].trim(), start: offset + match[0].indexOf(match[1]), rule };
  }
  return null;
}

function whoBefore(ahead: string, offset: number): Found | null {
  const match = BEFORE.exec(ahead);
  if (!match?.[1]) return null;
  return {
    written: match[1].trim(),
    start: offset + match.index + match[0].indexOf(match[1]),
    rule: 'subject-verb-before',
  };
}

/** Whom the nearest reported statement before an offset names: a pronoun's likeliest person. */
function lastStatementBefore(masked: string, at: number, cast: Cast): string | null {
  let person: string | null = null;
  for (const match of masked.slice(0, at).matchAll(STATEMENT)) {
    person = cast.personOf((match[1] ?? match[2] ?? '').trim()) ?? person;
  }
  return person;
}

/** Those the metadata lists, then every full name (two words or more) of the text. */
function castOf(masked: string, listed: ReadonlyArray<string>): Cast {
  const cast = new Cast();
  for (const name of listed) cast.add(name);
  for (const mention of mentionsIn(masked)) {
    const name = nameIn(mention.name);
    if (name.includes(' ') && cast.personOf(name) === null) cast.add(name);
  }
  return cast;
}

/** The text with everything quoted made blank, unit for unit. */
function mask(text: string, quotations: ReadonlyArray<MarkedWords>): string {
  const parts: string[] = [];
  let at = 0;
  for (const [start, end] of quotations.flatMap((quotation) => quotation.segments)) {
    parts.push(text.slice(at, start), text.slice(start, end).replace(/[^\n]/g, '\u00A0'));
    at = end;
  }
  return parts.join('') + text.slice(at);
}

function endOf(text: string, from: number): number {
  const end = text.indexOf('\n\n', from);
  return end === -1 ? text.length : end;
}

function capitalised(word: string): string {
  return (word[0] ?? '').toUpperCase() + word.slice(1);
}
