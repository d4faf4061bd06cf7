// `npm run bench:engine`: how long the quotations engine takes, one core, over 10,000 generated articles
// or the texts of a JSON Lines file (`-- FILE`, plain or gzipped, one `text` a line), and over texts of
// a megabyte that are made to be slow.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readSpeech } from '#archive/quotations/read-speech.ts';
import { countWords } from '#text/words.ts';
import { composeArticle } from './article.ts';
import { inventCast } from './cast.ts';
import { createRandom } from './random.ts';
import { formatMachine } from './report.ts';
import { inventVocabulary } from './words.ts';

const ARTICLES = 10_000;
/** Texts read before the clock starts, so that what is measured is compiled code. */
const WARM_UP = 300;
const MEGABYTE = 1_000_000;
const HOSTILE = ['“', '"', '”', '“”', '« ', '“\n\n', '" "', 'he said, ', '“a.” he said. '];

const [file] = process.argv.slice(2);
const texts = file === undefined ? generatedTexts() : textsOf(file);
for (const text of texts.slice(0, WARM_UP)) readSpeech(text);
const readings = texts
  .map((text) => ({ words: countWords(text), ms: timeOf(text) }))
  .sort((a, b) => a.ms - b.ms);
const near = readings.filter(({ words }) => words >= 320 && words <= 360);

console.log(`${texts.length} texts${file === undefined ? ', generated' : ` of ${file}`}`);
console.log(
  `median words           ${quantileOf(
    readings.map(({ words }) => words),
    0.5,
  )}`,
);
for (const [name, share] of [
  ['median', 0.5],
  ['95th percentile', 0.95],
  ['slowest', 1],
] as const)
  console.log(
    `${name.padEnd(22)} ${formatMs(
      quantileOf(
        readings.map(({ ms }) => ms),
        share,
      ),
    )}`,
  );
console.log(
  `mean at 320–360 words  ${formatMs(near.reduce((sum, { ms }) => sum + ms, 0) / Math.max(1, near.length))}`,
);
for (const unit of HOSTILE) {
  const ms = timeOf(unit.repeat(MEGABYTE / unit.length));
  console.log(`1 MB of ${JSON.stringify(unit).padEnd(14)} ${formatMs(ms)}`);
}
console.log(formatMachine(new Date()));

function timeOf(text: string): number {
  const start = performance.now();
  readSpeech(text);
  return performance.now() - start;
}

function generatedTexts(): string[] {
  const random = createRandom('engine');
  const voice = { random, vocabulary: inventVocabulary(random) };
  const cast = inventCast(random, ARTICLES);
  return Array.from({ length: ARTICLES }, () => {
    const { markdown } = composeArticle(voice, cast, new Date(0));
    return markdown.slice(markdown.indexOf('\n---\n') + 5).trim();
  });
}

/** @throws when the file is not there or a line is no JSON object with a text */
function textsOf(path: string): string[] {
  const raw = readFileSync(path);
  const lines = (path.endsWith('.gz') ? gunzipSync(raw) : raw).toString().split('\n');
  return lines.filter(Boolean).map((line, index) => {
    const row: unknown = JSON.parse(line);
    if (typeof row !== 'object' || row === null || !('text' in row) || typeof row.text !== 'string')
      throw new Error(`${path}:${index + 1}: no "text"`);
    return row.text;
  });
}

function quantileOf(values: ReadonlyArray<number>, share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function formatMs(ms: number): string {
  return `${ms.toFixed(2)} ms`;
}
