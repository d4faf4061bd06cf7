// `npm run --silent inspect`: raw texts as JSON lines in, what the archive reads in each as JSON lines
// out. Input: {id, text, date?, speakers?}. Output: {id, dateline, quotes, statements, people, sources}.
// With `--explain`, for people: each quotation with the rule that gave its speaker, and why.
import { createInterface } from 'node:readline';
import { findDateline } from '#archive/datelines/find.ts';
import type { OpeningDateline } from '#archive/datelines/dateline.ts';
import { explainSpeech } from '#archive/quotations/explain-speech.ts';
import type { Explanation } from '#archive/quotations/explain-speech.ts';
import { readSpeech } from '#archive/quotations/read-speech.ts';
import { readSources } from '#archive/sources.ts';
import { openingOf } from '#text/words.ts';

interface Row {
  readonly id: unknown;
  readonly text: string;
  /** The article's day: what gives a dateline its year. */
  readonly date: string;
  readonly speakers: ReadonlyArray<string>;
}

/** The day taken where a row gives none: datelines then have the right month and day. */
const SOME_DAY = '2000-01-01';

/** How much of a quotation is shown, in characters. */
const SHOWN = 60;

const [option, ...others] = process.argv.slice(2);
if ((option !== undefined && option !== '--explain') || others.length > 0) {
  console.error(`unknown option "${others[0] ?? option ?? ''}"; inspect knows --explain`);
  process.exit(2);
}

let line = 0;
for await (const json of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  line++;
  if (json.trim() === '') continue;
  const row = parseRow(json);
  if (row) {
    process.stdout.write(option === '--explain' ? explain(row) : `${JSON.stringify(read(row))}\n`);
    continue;
  }
  console.error(
    `standard input:${line}: not a JSON object with a string "text"; write {"id": "…", "text": "…"}`,
  );
  process.exitCode = 1;
}

function read({ id, text, date, speakers }: Row): object {
  const { quotations, statements, people } = readSpeech(text, speakers);
  const dateline = findDateline(text, date);
  return {
    id,
    dateline: dateline && partsOf(dateline),
    quotes: quotations,
    statements,
    people,
    sources: readSources(text),
  };
}

function partsOf({ text, place, region, date, source, byline }: OpeningDateline): object {
  const [, month, day] = date?.split('-').map(Number) ?? [];
  return { text, place, region, month: month ?? null, day: day ?? null, source, byline };
}

function explain({ id, text, speakers }: Row): string {
  const explained = explainSpeech(text, speakers).map((one) => formatExplanation(text, one));
  return [`# ${String(id)}`, ...explained, ''].join('\n');
}

function formatExplanation(text: string, explanation: Explanation): string {
  const { segments, kind, rule, example, mention, speaker, ground } = explanation;
  const [start, end] = segments[0] ?? [0, 0];
  const named = mention ? `“${text.slice(...mention)}”` : 'nothing';
  return [
    `${start}  ${openingOf(text.slice(start, end), SHOWN)}`,
    `    ${kind}, ${speaker ?? 'left open'}`,
    `    rule    ${rule}${example === null ? '' : `   as in: ${example}`}`,
    `    named   by ${named}${ground === null ? '' : `, by ${ground}`}`,
  ].join('\n');
}

function parseRow(json: string): Row | null {
  try {
    const row: unknown = JSON.parse(json);
    if (typeof row !== 'object' || row === null) return null;
    if (!('text' in row) || typeof row.text !== 'string') return null;
    const date = 'date' in row && typeof row.date === 'string' ? row.date.slice(0, 10) : SOME_DAY;
    const speakers = 'speakers' in row && Array.isArray(row.speakers) ? row.speakers : [];
    return {
      id: 'id' in row ? row.id : null,
      text: row.text,
      date,
      speakers: speakers.filter((name) => typeof name === 'string'),
    };
  } catch {
    return null;
  }
}
