import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSpeech } from '#archive/quotations/read-speech.ts';
import type { Ruling } from '#archive/quotations/rulings.ts';
import { quotationIds, speechIn } from '#archive/quotations/ids.ts';
import { wordsOfQuotation } from '#archive/quotations/quotation.ts';

const anyText = fc.string({
  unit: fc.constantFrom(
    ...['“', '”', '"', '«', '»', ' ', ', ', '. ', ': ', '\n\n', 'the tide', 'It turned'],
    ...[' said ', 'Ada Quill', 'Quill', 'Ben Tarn', ' she ', ' told him '],
  ),
  maxLength: 40,
});

/** A ruling on words where they first stand. */
function rulingOn(text: string, words: string, by: string): Ruling {
  const start = text.indexOf(words);
  return { span: [start, start + words.length], by };
}

const isIn = (text: string, [start, end]: readonly [number, number]): boolean =>
  0 <= start && start <= end && end <= text.length;

test('readSpeech() gives offsets into the text, in order, and no word to two quotations', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const quotations = readSpeech(text).quotations;
      const segments = quotations.flatMap((quotation) => quotation.segments);
      segments.forEach((segment, at) => {
        expect(isIn(text, segment)).toBe(true);
        expect(segment[0]).toBeGreaterThanOrEqual(segments[at - 1]?.[1] ?? 0);
      });
      for (const { mention } of quotations)
        expect(mention === null || isIn(text, mention)).toBe(true);
    }),
  );
});

test('readSpeech() gives statements, people and faults with offsets into the text, in order', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { statements, people, faults } = readSpeech(text);
      const spans = [statements.map(({ span }) => span), faults.map(({ at }) => at)];
      for (const list of spans)
        list.forEach((span, index) => {
          expect(isIn(text, span)).toBe(true);
          expect(span[0]).toBeGreaterThanOrEqual(list[index - 1]?.[1] ?? 0);
        });
      for (const { mention } of statements) expect(isIn(text, mention)).toBe(true);
      for (const { name, at } of people) expect(text.slice(...at)).toBe(name);
    }),
  );
});

test('readSpeech() changes nothing it is given', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const listed = Object.freeze(['Ada Quill', 'Cy Dunlin']);
      const span = Object.freeze([0, Math.min(4, text.length)] as const);
      const rulings = Object.freeze([Object.freeze({ span, by: 'none' })]);
      expect(() => readSpeech(text, listed, rulings)).not.toThrow();
      expect([listed, rulings]).toEqual([['Ada Quill', 'Cy Dunlin'], [{ span, by: 'none' }]]);
    }),
  );
});

test('readSpeech() reads the same in what comes first, whatever paragraph without names follows', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const closed = readSpeech(text).faults.length === 0;
      const [before, after] = [text, `${text}\n\nnothing more was heard.`].map(
        (one) => readSpeech(one).quotations,
      );
      if (closed) expect(after).toEqual(before);
    }),
  );
});

test('readSpeech() names nobody the text and the list do not name', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { speaker } of readSpeech(text, ['Cy Dunlin']).quotations)
        expect(speaker === null || speaker === 'Cy Dunlin' || text.includes(speaker)).toBe(true);
    }),
  );
});

test('readSpeech() gives the same answer twice', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(readSpeech(text).quotations).toEqual(readSpeech(text).quotations);
    }),
  );
});

test.each([
  ['“', 1_000_000],
  ['"', 1_000_000],
  ['“”', 100_000],
])('readSpeech() comes to an end with %j, %i times', (marks, times) => {
  expect(readSpeech(marks.repeat(times)).quotations).toBeInstanceOf(Array);
});

test.each(['%s “Yes.”', '“Yes.” %s', '%s said: “Yes.”'])(
  'readSpeech() comes to an end with a word of eighty capitals beside a quotation: %#',
  (frame) => {
    expect(readSpeech(frame.replace('%s', 'A'.repeat(80))).quotations).toHaveLength(1);
  },
);

test('readSpeech() lets a ruling name another speaker', () => {
  const text = '“It turned,” said Ada Quill.';
  expect(readSpeech(text, [], [rulingOn(text, '“It turned,”', 'ben-tarn')]).quotations).toEqual([
    { segments: [[0, 12]], kind: 'direct', speaker: 'ben-tarn', mention: null, rule: 'editor' },
  ]);
});

test('readSpeech() lets a ruling say that words are no quotation, and leaves the others', () => {
  const text = 'The “late boat” came. “It turned,” said Ada Quill.';
  const found = readSpeech(text, [], [rulingOn(text, '“late boat”', 'none')]).quotations;
  expect(found.map(({ segments }) => wordsOfQuotation(text, segments))).toEqual(['“It turned,”']);
});

test('readSpeech() lets a ruling make a quotation of words without marks, paragraph by paragraph', () => {
  const text = 'Before.\n\nOne.\n\nTwo.\n\nAfter.';
  const [found] = readSpeech(text, [], [rulingOn(text, 'One.\n\nTwo.', 'ada-quill')]).quotations;
  expect(found?.segments.map(([start, end]) => text.slice(start, end))).toEqual(['One.', 'Two.']);
});

test('readSpeech() gives no word to two quotations when one ruling stands inside another', () => {
  const text = 'One two three.';
  const rulings = [rulingOn(text, text, 'ada-quill'), rulingOn(text, 'two', 'ben-tarn')];
  const segments = readSpeech(text, [], rulings).quotations.flatMap(
    (quotation) => quotation.segments,
  );
  const ordered = segments.toSorted(([a], [b]) => a - b);
  ordered.forEach(([start], at) => expect(start).toBeGreaterThanOrEqual(ordered[at - 1]?.[1] ?? 0));
});

test('wordsOfQuotation() parts paragraphs by an empty line and pieces by an ellipsis', () => {
  const text = '“A,” she said. “B\n\nC.”';
  expect(
    wordsOfQuotation(text, [
      [0, 4],
      [15, 17],
      [19, 22],
    ]),
  ).toBe('“A,” … “B\n\nC.”');
});

test('quotationIds() are made of the words alone', () => {
  const idsIn = (text: string): string[] => quotationIds(text, readSpeech(text).quotations);
  const [id] = idsIn('“It turned,” said Ada Quill.');
  expect(id).toMatch(/^q-it-turned-[0-9a-z]{6}$/);
  expect(idsIn('At dawn: “It turned.”')).toEqual([id]);
  expect(idsIn('“It turned.” “No.” “It turned!”')).toEqual([id, idsIn('“No.”')[0], `${id}-2`]);
});

test('speechIn() leaves out what is no speech, and parts of sentences nobody is known to have said', () => {
  const [direct, title, said, open] = [
    { kind: 'direct', speaker: null },
    { kind: 'not-speech', speaker: 'Ada Quill' },
    { kind: 'partial', speaker: 'Ada Quill' },
    { kind: 'partial', speaker: null },
  ] as const;
  expect(speechIn([direct, title, said, open])).toEqual([direct, said]);
});
