// The rules a single file is held to, each on a reading made by hand: what the engine reads in a text
// is its own tests' affair.
import { expect, test } from 'vitest';
import type { FileCheck } from '#archive/file-checks/check-file.ts';
import { checkFile } from '#archive/file-checks/check-file.ts';
import { checkDatelineDate } from '#archive/file-checks/dateline-date.ts';
import { checkQuotationClosedTwice } from '#archive/file-checks/quotation-closed-twice.ts';
import { checkQuotationUnattributed } from '#archive/file-checks/quotation-unattributed.ts';
import { checkQuotationUnclosed } from '#archive/file-checks/quotation-unclosed.ts';
import type { Problem } from '#archive/problem.ts';
import type { Span, SpeechReading } from '#archive/quotations/quotation.ts';
import { aFileReading, aQuotation } from '../support/build.ts';
import type { Written } from '../support/build.ts';

/** What a check says of an article whose words the engine reads so. */
function said(check: FileCheck, written: Written, speech: Partial<SpeechReading> = {}): Problem[] {
  return check(aFileReading(written, speech));
}

/** Where words stand in a body of plain text. */
function spanOf(body: string, words: string): Span {
  const start = body.indexOf(words);
  if (start === -1) throw new Error(`"${words}" is not in "${body}"`);
  return [start, start + words.length];
}

const OPEN = 'The tide turned.\n\nShe said: “It turned.';
const TWICE = 'The tide turned.\n\n“It turned,” she said.”';

test('checkQuotationUnclosed() shows the mark that is never closed', () => {
  const faults = [{ fault: 'unclosed', at: spanOf(OPEN, '“') } as const];
  expect(said(checkQuotationUnclosed, { body: OPEN }, { faults })).toMatchObject([
    { rule: 'quotation-unclosed', severity: 'warning', line: 8, column: 11 },
  ]);
  expect(said(checkQuotationClosedTwice, { body: OPEN }, { faults })).toEqual([]);
});

test('checkQuotationClosedTwice() shows the mark that closes nothing', () => {
  const faults = [{ fault: 'closed-twice', at: [40, 41] } as const];
  expect(said(checkQuotationClosedTwice, { body: TWICE }, { faults })).toMatchObject([
    { rule: 'quotation-closed-twice', severity: 'warning', line: 8, column: 23 },
  ]);
  expect(said(checkQuotationUnclosed, { body: TWICE }, { faults })).toEqual([]);
});

const BODY =
  '“It turned.” Thus he, the letter, a resident, officials, Mr. Tarn, Vexley and police.';
const WORDS = spanOf(BODY, '“It turned.”');

test('checkQuotationUnattributed() shows words nobody is known to have said', () => {
  const quotations = [aQuotation({ segments: [WORDS] })];
  expect(said(checkQuotationUnattributed, { body: BODY }, { quotations })).toMatchObject([
    {
      rule: 'quotation-unattributed',
      severity: 'warning',
      line: 6,
      column: 1,
      message: 'nobody is known to have said this',
    },
  ]);
});

test.each(['he', 'Mr. Tarn', 'Vexley'])(
  'checkQuotationUnattributed() asks whom "%s" means',
  (mention) => {
    const quotations = [aQuotation({ segments: [WORDS], mention: spanOf(BODY, mention) })];
    const speakers = ['Ines Vexley', 'Teodor Vexley'];
    expect(
      said(checkQuotationUnattributed, { body: BODY, speakers }, { quotations }),
    ).toMatchObject([
      { message: `nobody is known to have said this: whom "${mention}" means is not clear` },
    ]);
  },
);

test.each<[string, Partial<SpeechReading>]>([
  ...['the letter', 'a resident', 'officials', 'police', 'Vexley'].map(
    (mention): [string, Partial<SpeechReading>] => [
      `given to ${mention}`,
      { quotations: [aQuotation({ segments: [WORDS], mention: spanOf(BODY, mention) })] },
    ],
  ),
  ['somebody’s', { quotations: [aQuotation({ segments: [WORDS], speaker: 'Ada Quill' })] }],
  ['partial', { quotations: [aQuotation({ segments: [WORDS], kind: 'partial' })] }],
  ['no speech', { quotations: [aQuotation({ segments: [WORDS], kind: 'not-speech' })] }],
  [
    'never closed',
    {
      quotations: [aQuotation({ segments: [WORDS] })],
      faults: [{ fault: 'unclosed', at: [WORDS[0], WORDS[0] + 1] }],
    },
  ],
])('checkQuotationUnattributed() has nothing to say of words that are %s', (_, speech) => {
  expect(said(checkQuotationUnattributed, { body: BODY }, speech)).toEqual([]);
});

test.each<[Written, number]>([
  [{ dateline: 'QUILLMOUTH, March 9.' }, 0],
  [{ dateline: 'QUILLMOUTH, June 9.' }, 1],
  [{ dateline: { text: 'QUILLMOUTH, June 9.', date: '2026-03-09' } }, 0],
  [{ dateline: { text: 'QUILLMOUTH –', date: '2026-06-09' } }, 1],
  [{ dateline: 'QUILLMOUTH –' }, 0],
  [{}, 0],
])('checkDatelineDate() of %j finds %i contradictions', (written, count) => {
  expect(said(checkDatelineDate, written)).toMatchObject(
    Array.from({ length: count }, () => ({ rule: 'dateline-date', severity: 'warning' })),
  );
});

test('checkFile() asks nothing of the words of a withdrawn article', () => {
  const speech = { quotations: [aQuotation({ segments: [WORDS] })] };
  const rulesOf = (written: Written): string[] =>
    checkFile(aFileReading({ body: BODY, ...written }, speech)).map(({ rule }) => rule);
  expect(rulesOf({})).toEqual(['quotation-unattributed']);
  expect(rulesOf({ status: 'withdrawn' })).toEqual([]);
});
