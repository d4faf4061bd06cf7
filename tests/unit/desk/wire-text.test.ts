// The round trip of wire text: imported, exported and imported again, a story keeps its words.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeArticle } from '#desk/compose.ts';
import type { Draft } from '#desk/compose.ts';
import { decide } from '#desk/decide.ts';
import { formatWireText } from '#desk/wire-text.ts';
import { isEndMark, readEndMark } from '#wire/end-marks.ts';
import type { WireReading } from '#wire/story.ts';
import {
  aDesk,
  copyOf,
  draftOf,
  onlyStory,
  readPlain,
  someOrders,
  wireSamples,
} from '../support/desk.ts';

function exported(source: string): string {
  return formatWireText(copyOf(source));
}

/** The words of an article, its dateline's first, with their marks. */
function wordsOf({ source }: Draft): string[] {
  const { article, body } = copyOf(source);
  return `${article.dateline?.text ?? ''} ${body.text}`.match(/\S+/g) ?? [];
}

function draftsOf(readings: ReadonlyArray<WireReading>, date: string | null): Draft[] {
  return readings.flatMap((reading) => {
    const composed =
      'story' in reading ? composeArticle(reading.story, someOrders({ date })) : null;
    return composed === null || 'problem' in composed ? [] : [composed];
  });
}

/** That nothing is lost, changed or added between an article, its wire text and the article made of that. */
async function expectRoundTrip(draft: Draft, date: string | null): Promise<void> {
  const text = exported(draft.source);
  const again = draftOf(await onlyStory(text));
  expect(wordsOf(again)).toEqual(wordsOf(draft));
  for (const key of ['title', 'date', 'source']) expect(again.values[key]).toBe(draft.values[key]);
  expect(again.proposed.title).toBe(draft.proposed.title);
  expect(exported(again.source)).toBe(text);
  const desk = aDesk();
  decide(draft.story, 'a.txt', { ...desk, orders: someOrders({ date }) });
  expect(decide(again.story, 'b.txt', desk).kind).toBe('unchanged');
}

const samples = wireSamples().map(({ label, ...sample }) => {
  const { given = null } = label as { given?: string | null };
  return { ...sample, given };
});

test.each(samples)('formatWireText() gives $name back', async ({ copy, given }) => {
  for (const draft of draftsOf(await readPlain(copy), given)) await expectRoundTrip(draft, given);
});

// A byline below a dateline is the dateline's: that is said in a line of metadata, which changes places.
const words = samples.filter(
  ({ name, copy }) =>
    !/^\w[\w ]*: |\n date |nothing-says/im.test(copy) && !/several|byline-below|nothing/.test(name),
);

test.each(words)('formatWireText() gives all that stands in $name', async ({ copy, given }) => {
  const [draft] = draftsOf(await readPlain(copy), given);
  const text = exported(draft?.source ?? '');
  const squeezed = (given_: string): string => given_.replace(/^\s*date \S+|\s/g, '');
  expect(squeezed(text.replace(/^(?:Source|Byline): .*$/gm, ''))).toBe(squeezed(copy));
});

const MARKS =
  'the harbour Quillmouth QUILLMOUTH, March 10. said “we go” «нет» » „so“ it’s a_b *x* **y** `z` [a](b) <b> &amp; & \\ # ## - — – + > | ~~ 1. 2) :: :quote[x] ::: $ {a} --- === -0- 30 ENDS (END) Enditem ### /ab/ om/bt By Ada Quill Headline: Date: Source: http://a.example/_b_ a@b.example 😀 é é … ... ? ! " \' <!-- import export';
const OPENINGS = [
  'QUILLMOUTH, March 10. ',
  'QUILLMOUTH, March 10 (Larkwire) - ',
  'Quillmouth — ',
  'By Ada Quill\n\nZARQUV, March 9, 2026 /LARK/ -- ',
  'FOR IMMEDIATE RELEASE\n',
];
/** Nothing that editors of text take out: controls, and spaces of other kinds. */
const isWord = (text: string): boolean => /^[^\s\p{Cc}\u2028\u2029\uFEFF]+$/u.test(text);

const isMarked = (line: string): boolean => isEndMark(line) || readEndMark(line) !== null;

const word = fc.oneof(
  fc.constantFrom(...MARKS.split(' ')),
  fc.string({ unit: 'grapheme', maxLength: 6 }).filter(isWord),
);
const paragraph = fc.array(word, { minLength: 1, maxLength: 14 }).map((list) => list.join(' '));
const paragraphs = fc
  .array(fc.tuple(paragraph, fc.constantFrom('\n\n', '\n', '\r\n\r\n')), {
    minLength: 1,
    maxLength: 6,
  })
  .map((list) => list.flat().join(''));
const anyCopy = fc
  .tuple(fc.option(paragraph, { nil: '' }), fc.constantFrom('', ...OPENINGS), paragraphs)
  .map(([headline, opening, text]) => `${headline}\n\n${opening}${text}`)
  // A mark that closes nothing is a word.
  .filter((copy) => !copy.trim().split('\n').slice(0, -1).some(isMarked));

test('formatWireText() gives back any copy that is read', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyCopy, async (copy) => {
      for (const draft of draftsOf(await readPlain(copy), '2026-03-10'))
        await expectRoundTrip(draft, '2026-03-10');
    }),
    { numRuns: 100 },
  );
});
