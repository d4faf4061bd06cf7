// Who is given a quotation, and who is not: one line of text a case.
import { expect, test } from 'vitest';
import { readSpeech } from '#archive/quotations/read-speech.ts';

/** Who says what: each quotation's words and its speaker. */
function saidIn(text: string, listed: ReadonlyArray<string> = []): [string, string | null][] {
  return readSpeech(text, listed).quotations.map(({ segments, speaker }) => [
    segments.map(([start, end]) => text.slice(start, end)).join(' … '),
    speaker,
  ]);
}

test.each([
  '“It turned,” said Ada Quill.',
  '“It turned,” Ada Quill said.',
  '“It turned,” Ada Quill, the mayor, said.',
  '“It turned,” Ada Quill also told reporters.',
  'Ada Quill said: “It turned.”',
  'Ada Quill said, “It turned.”',
  'Ada Quill, the mayor, said: “It turned.”',
  'Ada Quill told the council: “It turned.”',
  'Ada Quill noted that it was late. “It turned,” she said.',
  'Ada Quill spoke first. “It turned,” Quill went on to say.',
  'Ada Quill spoke first. “It turned,” said Mayor Quill.',
])('readSpeech() gives the words to Ada Quill: %s', (text) => {
  expect(saidIn(text)).toMatchObject([[expect.stringMatching(/^“It turned[,.]”$/), 'Ada Quill']]);
});

test.each([
  'It was high water. “It turned.”',
  '“It turned,” the mayor said.',
  '“It turned,” she said.',
  'Ada Quill and Ben Quill came. “It turned,” said Quill.',
  'Ada Quill came.\n\n“It turned.”',
])('readSpeech() leaves open what nobody can tell: %s', (text) => {
  expect(saidIn(text).map(([, speaker]) => speaker)).toEqual([null]);
});

test('readSpeech() knows a listed speaker by surname', () => {
  expect(saidIn('“It turned,” Quill said.', ['Ada Quill'])).toEqual([
    ['“It turned,”', 'Ada Quill'],
  ]);
});

test('readSpeech() takes no name inside a quotation for its speaker', () => {
  expect(saidIn('“Ben Tarn said it turned,” said Ada Quill.')).toEqual([
    ['“Ben Tarn said it turned,”', 'Ada Quill'],
  ]);
});

test('readSpeech() takes two pieces around an attribution for one quotation', () => {
  expect(saidIn('“It turned,” said Ada Quill. “It stayed.”')).toEqual([
    ['“It turned,” … “It stayed.”', 'Ada Quill'],
  ]);
});

test('readSpeech() tells two speakers of one paragraph apart', () => {
  expect(saidIn('“It turned,” said Ada Quill and left. “It stayed,” said Ben Tarn.')).toEqual([
    ['“It turned,”', 'Ada Quill'],
    ['“It stayed,”', 'Ben Tarn'],
  ]);
});

test('readSpeech() gives a bare run over two paragraphs to whom its end names', () => {
  const text = [
    'SALTREACH, Ostrany, March 9. Ada Quill, Harbour Master of Saltreach, noted that the new mole would open in May.',
    'The Harbour Master pointed out that',
    '“nine winters of work have gone into these stones. No boat of ours will drag its anchor again.',
    'We owe that to the divers, and to nobody else,” Quill said.',
    'She added that the lamps would follow.',
  ].join('\n\n');
  expect(saidIn(text)).toEqual([
    [
      '“nine winters of work have gone into these stones. No boat of ours will drag its anchor again. … We owe that to the divers, and to nobody else,”',
      'Ada Quill',
    ],
  ]);
});

test.each([
  ['“It turned,” said Ada Quill.', 'direct'],
  ['Ada Quill said it “turned at last” and left.', 'partial'],
  ['The “late boat” was early.', 'not-speech'],
  ['They read “The Long Tide” aloud.', 'not-speech'],
])('readSpeech() of %s is %s', (text, kind) => {
  expect(readSpeech(text).quotations).toMatchObject([{ kind }]);
});
