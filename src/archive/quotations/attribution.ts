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
/** Each word has one way to match and a bound on its length, so that no run of capitals is tried twice. */
const WORD = String.raw`(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}’'.-]{0,40}`;
const NAME = String.raw`${WORD}(?:[ ](?:(?:al|bin|de|der|van|von)[ ])?${WORD}){0,4}`;
const PRONOUN = [...PRONOUNS, ...PRONOUNS.map(capitalised)].join('|');
const SUBJECT = String.raw`(?:[tT]he[ ][\p{L}’' -]{2,60}?|(?:${PRONOUN})(?![\p{L}])|${NAME})`;
/** What stands between commas behind a subject: an office behind a name, a name behind an office. */
const APPOSITION = String.raw`(?:,[ ]([^,.]{2,120}),)?`;
const ADVERB = String.raw`(?:[ ](?:also|further|later|then|again))?`;

/** `“…,” said NAME` and `“…,” NAME said`, right behind the closing mark. */
const AFTER_VERB_FIRST = new RegExp(String.raw`^[ ]?${VERB}[ ](${SUBJECT})(?=[\s,.;:]|$)`, 'u');
const AFTER_SUBJECT_FIRST = new RegExp(
  String.raw`^[ ]?(${SUBJECT})${APPOSITION}${ADVERB}[ ]${VERB}(?=[\s,.;:]|$)`,
  'u',
);
/** `NAME said: “…”` and `NAME, his role, said, “…”`, right before the opening mark. */
const BEFORE = new RegExp(
  String.raw`(?:^|[.!?…]\s+|,[ ](?:and|but)[ ]|\n)(?:[^.!?\n]{0,60}?,[ ])?(${SUBJECT})${APPOSITION}${ADVERB}[ ]${VERB}(?:[ ][^.!?\n]{0,80})?(?:,|:|[ ]that)?\s*$`,
  'u',
);
/** A reported statement: `said NAME`, `NAME noted that`. Its subject is whom a later pronoun means. */
const STATEMENT = new RegExp(
  String.raw`(?<!\p{L})${VERB}[ ](${NAME})|(${NAME})[ ]${VERB}(?!\p{L})`,
  'gu',
);

/** How far from a quotation its attribution may stand, in UTF-16 units. */
const REACH = 300;

/** One attribution for each quotation, in the same order. */
export function attribute(
  text: string,
  quotations: ReadonlyArray<MarkedWords>,
  listed: ReadonlyArray<string>,
): Attribution[] {
  const masked = mask(text, quotations);
  const cast = castOf(masked, listed);
  const statements = statementsIn(masked, cast);
  let last: { speaker: string; end: number } | null = null;
  let spoken = 0;
  return quotations.map(({ segments }): Attribution => {
    const [[start] = [0], [, end] = [0, 0]] = [segments[0], segments.at(-1)];
    const found =
      whoAfter(untilBreak(masked.slice(end, end + REACH)), end) ??
      whoBefore(sinceBreak(masked.slice(Math.max(0, start - REACH), start)), start);
    if (found) {
      while ((statements[spoken]?.end ?? Infinity) <= found.start) spoken++;
      const speaker = resolve(found, statements[spoken - 1]?.person ?? null);
      if (speaker) last = { speaker, end };
      return {
        speaker,
        mention: [found.start, found.start + found.written.length],
        rule: found.rule,
      };
    }
    if (
      last &&
      !masked.slice(last.end, Math.min(start, last.end + REACH)).includes('\n\n') &&
      start - last.end < REACH
    ) {
      last = { ...last, end };
      return { speaker: last.speaker, mention: null, rule: 'same-paragraph' };
    }
    return { speaker: null, mention: null, rule: 'none' };
  });

  function resolve({ written, apposition }: Found, lastSpeaker: string | null): string | null {
    if (PRONOUNS.includes(written.toLowerCase())) return lastSpeaker;
    return cast.personOf(/^the /i.test(written) ? apposition : written);
  }
}

interface Found {
  readonly written: string;
  /** Empty when there is none. */
  readonly apposition: string;
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
      return {
        written: match[1],
        apposition: match[2] ?? '',
        start: offset + match[0].indexOf(match[1]),
        rule,
      };
  }
  return null;
}

/** @param offset at which `ahead` ends */
function whoBefore(ahead: string, offset: number): Found | null {
  const match = BEFORE.exec(ahead);
  if (!match?.[1]) return null;
  const start = offset - ahead.length + match.index + match[0].indexOf(match[1]);
  const apposition = match[2] ?? '';
  return { written: match[1], apposition, start, rule: 'subject-verb-before' };
}

/** Who is reported to have said something, and where the report ends: whom a later pronoun may mean. */
function statementsIn(masked: string, cast: Cast): { person: string; end: number }[] {
  return [...masked.matchAll(STATEMENT)].flatMap((match) => {
    const person = cast.personOf((match[1] ?? match[2] ?? '').trim());
    return person === null ? [] : [{ person, end: match.index + match[0].length }];
  });
}

function untilBreak(text: string): string {
  return text.split('\n\n', 1)[0] ?? '';
}

function sinceBreak(text: string): string {
  return text.slice(text.lastIndexOf('\n\n') + 1);
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

function capitalised(word: string): string {
  return (word[0] ?? '').toUpperCase() + word.slice(1);
}
