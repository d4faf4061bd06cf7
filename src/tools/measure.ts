// `npm run measure -- DOCS GOLD`: how right each sieve is, on labelled data.
// DOCS: JSON Lines of {id, text}. GOLD: JSON Lines of {doc, parts, gold, source, speaker}: the spans of
// quoted words, `direct`, `partial` or `none`, the spans of the words that name the speaker, and the
// speaker's name where it is known. Both plain or gzipped. An answer is right when its mention overlaps
// the labelled one, or the surnames are equal.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { explainSpeech } from '#archive/quotations/explain-speech.ts';
import type { Explanation } from '#archive/quotations/explain-speech.ts';
import type { Span } from '#archive/quotations/quotation.ts';
import { SIEVES } from '#archive/quotations/sieves/order.ts';
import { fold } from '#text/fold.ts';

interface Document {
  readonly id: string;
  readonly text: string;
}

interface Label {
  readonly doc: string;
  readonly parts: ReadonlyArray<Span>;
  readonly gold: string;
  readonly source: ReadonlyArray<Span> | null;
  readonly speaker: string | null;
}

interface Tally {
  right: number;
  wrong: number;
}

/** How far apart two offsets may be and still mean the same mark, in UTF-16 units. */
const NEAR = 2;

const [documentsFile, labelsFile] = process.argv.slice(2);
if (documentsFile === undefined || labelsFile === undefined) {
  console.error('usage: npm run measure -- DOCS.jsonl[.gz] GOLD.jsonl[.gz]');
  process.exit(2);
}

const explained = new Map(
  (rowsOf(documentsFile) as Document[]).map(({ id, text }) => [id, explainSpeech(text)]),
);
const tallies = new Map<string, Tally>();
for (const label of rowsOf(labelsFile) as Label[]) {
  if (label.gold !== 'direct' && label.gold !== 'partial') continue;
  const found = explained.get(label.doc)?.find((one) => isAt(one, label));
  if (!label.source?.length || !found || found.kind === 'not-speech') continue;
  if (found.mention === null && found.speaker === null) continue;
  const key = `${label.gold} ${found.rule}`;
  const tally = tallies.get(key) ?? { right: 0, wrong: 0 };
  tallies.set(key, tally);
  if (isRight(found, label)) tally.right++;
  else tally.wrong++;
}

console.log(`${'sieve'.padEnd(24)}${'direct'.padStart(20)}${'partial'.padStart(20)}`);
for (const { name } of SIEVES)
  console.log(
    name.padEnd(24) +
      ['direct', 'partial']
        .map((kind) => formatTally(tallies.get(`${kind} ${name}`)).padStart(20))
        .join(''),
  );

function isAt({ segments }: Explanation, { parts }: Label): boolean {
  return segments.some(([start, end]) =>
    parts.some(([from, to]) => Math.abs(from - start) <= NEAR && Math.abs(to - end) <= NEAR),
  );
}

function isRight({ mention, speaker }: Explanation, label: Label): boolean {
  const overlaps = (label.source ?? []).some(
    ([start, end]) => mention !== null && mention[0] < end && start < mention[1],
  );
  const sameName =
    speaker !== null && label.speaker !== null && surnameOf(speaker) === surnameOf(label.speaker);
  return overlaps || sameName;
}

function surnameOf(name: string): string {
  return (
    fold(name)
      .replace(/ (?:jr|sr|ii|iii)$/, '')
      .split(' ')
      .at(-1) ?? ''
  );
}

function formatTally(tally: Tally | undefined): string {
  if (!tally) return '–';
  const { right, wrong } = tally;
  return `${((100 * right) / (right + wrong)).toFixed(1)} % of ${right + wrong}`;
}

/** @throws when the file is not there or a line is no JSON */
function rowsOf(file: string): unknown[] {
  const raw = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(raw) : raw).toString();
  return text
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));
}
