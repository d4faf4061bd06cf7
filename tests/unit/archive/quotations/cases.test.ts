// The engine against texts labelled by hand, by someone who had not read it. The format of the
// cases stands in tests/fixtures/quotations/README.md; a new case is a few lines there, none here.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Quotation, Span } from '#archive/quotations/quotation.ts';
import { readSpeech } from '#archive/quotations/read-speech.ts';

const FOLDER = 'tests/fixtures/quotations';
const LABELS = new Set(['direct', 'partial', 'not-speech', 'speech', 'reported', 'person']);

/** A line below the text of a case: what it is, and its fields. */
type Label = readonly [is: string, ...fields: ReadonlyArray<string>];

interface LabelledCase {
  readonly file: string;
  readonly name: string;
  readonly text: string;
  readonly labels: ReadonlyArray<Label>;
}

function parseLabel(line: string): Label {
  const [is = '', ...fields] = line.split('|').map((field) => field.trim());
  if (!LABELS.has(is) || fields.length === 0) throw new Error(`Not a label: ${line}`);
  return [is, ...fields];
}

function parseCase(file: string, block: string): LabelledCase {
  const [words, labels, ...more] = `${block}\n`.split(/^---\n/m);
  const [name, ...paragraphs] = (words ?? '').trim().split(/\n{2,}/);
  if (labels === undefined || more.length > 0 || !name || paragraphs.length === 0)
    throw new Error(`${file}: not a case: ${name ?? block}`);
  const lines = labels.split('\n').filter((line) => line.trim() !== '');
  return { file, name, text: paragraphs.join('\n\n'), labels: lines.map(parseLabel) };
}

const cases = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .flatMap((file) => {
    const [, ...blocks] = readFileSync(`${FOLDER}/${file}`, 'utf8').split(/^===\n/m);
    return blocks.map((block) => parseCase(file, block));
  });

const labelled = (one: LabelledCase, ...kinds: ReadonlyArray<string>): ReadonlyArray<Label> =>
  one.labels.filter(([is]) => kinds.includes(is));

/** Where `first … last` or whole words stand in the text, from an offset on. */
function spanOf(text: string, words: string, from: number): Span {
  const [first = '', last] = [words.split(' … ').at(0), words.split(' … ').slice(1).at(-1)];
  const start = text.indexOf(first, from);
  const lastAt = last === undefined ? start : text.indexOf(last, start + first.length);
  if (start < 0 || lastAt < 0) throw new Error(`The text does not have ${words}`);
  return [start, lastAt + (last ?? first).length];
}

/** A quotation's pieces: paragraphs that run on are one, what a speaker interrupts is several. */
function piecesOf(text: string, { segments }: Quotation): ReadonlyArray<Span> {
  return segments.reduce<ReadonlyArray<Span>>((pieces, [start, end]) => {
    const before = pieces.at(-1);
    const runsOn = before !== undefined && text.slice(before[1], start).trim() === '';
    return runsOn ? [...pieces.slice(0, -1), [before[0], end]] : [...pieces, [start, end]];
  }, []);
}

interface Piece {
  readonly kind: string;
  readonly speaker: string;
  readonly span: Span;
}

/** `~ Ada Quill`: she, or nobody. */
const MAY_BE_OPEN = /^~ /;

function expectedPieces(one: LabelledCase): ReadonlyArray<Piece> {
  let from = 0;
  const labels = labelled(one, 'direct', 'partial', 'not-speech', 'speech');
  return labels.map(([kind, speaker = '', words = '']) => {
    const span = spanOf(one.text, words, from);
    from = span[1];
    return { kind, speaker, span };
  });
}

/** The pieces the engine finds, told as the labels tell them where these leave a choice. */
function foundPieces({ text }: LabelledCase, expected: ReadonlyArray<Piece>): ReadonlyArray<Piece> {
  const toldAs = (speaker: string, start: number): string => {
    const label = expected.find(({ span }) => span[0] === start)?.speaker ?? '';
    const allowed = ['?', label.replace(MAY_BE_OPEN, '')];
    return label.startsWith('~ ') && allowed.includes(speaker) ? label : speaker;
  };
  const either = new Set(
    expected.filter(({ kind }) => kind === 'speech').map(({ span }) => span[0]),
  );
  return readSpeech(text)
    .quotations.flatMap((quotation) =>
      piecesOf(text, quotation).map((span) => ({
        kind: quotation.kind !== 'not-speech' && either.has(span[0]) ? 'speech' : quotation.kind,
        speaker: toldAs(quotation.speaker ?? '?', span[0]),
        span,
      })),
    )
    .sort((a, b) => a.span[0] - b.span[0]);
}

const written = (text: string, pieces: ReadonlyArray<Piece>): ReadonlyArray<string> =>
  pieces.map(({ kind, speaker, span }) => `${kind} | ${speaker} | ${text.slice(...span)}`);

/** `the Chamber of Commerce (KCC)` → `Chamber of Commerce`. */
const bare = (words: string | null): string =>
  (words ?? '-').replace(/^(?:an?|the)\s/i, '').replace(/\s\([^)]*\)$/, '');

const titled = (one: LabelledCase): readonly [string, LabelledCase] => [
  `${one.file}: ${one.name}`,
  one,
];

test('the labelled cases have names of their own', () => {
  const names = cases.map((one) => titled(one)[0]);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test.each(cases.map(titled))('readSpeech() reads the quotations of %s', (_, one) => {
  const expected = expectedPieces(one);
  expect(written(one.text, foundPieces(one, expected))).toEqual(written(one.text, expected));
});

const withStatements = cases.filter((one) => labelled(one, 'reported').length > 0);

/** A sentence by its opening words, enough of them to tell it from others. */
const opening = (text: string, start: number): string => text.slice(start, start + 60);

test.each(withStatements.map(titled))('readSpeech() reads the statements of %s', (_, one) => {
  let from = 0;
  const expected = labelled(one, 'reported')
    .filter(([, speaker]) => speaker !== 'none')
    .map(([, speaker = '', words = '']) => {
      const [start, end] = spanOf(one.text, words, from);
      from = end;
      return `${speaker} | ${opening(one.text, start)}`;
    });
  // Sentences that nobody is named for are not labelled.
  const found = readSpeech(one.text).statements.flatMap(({ speaker, span }) =>
    speaker === null ? [] : [`${speaker} | ${opening(one.text, span[0])}`],
  );
  expect(found).toEqual(expected);
});

const withPeople = cases.filter((one) => labelled(one, 'person').length > 0);

test.each(withPeople.map(titled))('readSpeech() reads the people of %s', (_, one) => {
  const expected = labelled(one, 'person')
    .filter(([, name]) => name !== 'none')
    .map(([, ...fields]) => fields.join(' | '));
  const found = readSpeech(one.text).people.map(
    ({ name, role, organisation }) => `${name} | ${bare(role)} | ${bare(organisation)}`,
  );
  expect(found).toEqual(expected);
});
