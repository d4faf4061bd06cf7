import { expect, test } from 'vitest';
import { heardIn } from '#archive/heard.ts';
import { aQuotation } from '../support/build.ts';

const ADA = { name: 'Ada Quill', role: 'Mayor', organisation: 'Quillmouth', at: [0, 9] as const };
const placeOfText = (offset: number): { line: number; column: number } => ({
  line: 1,
  column: offset,
});

test('heardIn() gives everyone quoted and not listed once, as the text introduces them', () => {
  const quotations = [
    aQuotation({ speaker: 'Ben Tarn', segments: [[3, 9]] }),
    aQuotation({ speaker: 'Cy Dunlin' }),
    aQuotation({ speaker: 'ada-quill', segments: [[20, 29]], rule: 'editor' }),
    aQuotation({ speaker: 'Ben Tarn', segments: [[30, 39]] }),
    aQuotation({ speaker: null }),
  ];
  expect(heardIn({ quotations, people: [ADA] }, ['cy-dunlin'], placeOfText)).toEqual([
    { name: 'Ben Tarn', role: null, organisation: null, line: 1, column: 3 },
    { name: 'Ada Quill', role: 'Mayor', organisation: 'Quillmouth', line: 1, column: 20 },
  ]);
});

test('heardIn() leaves out whom the text only names, and what is no speech', () => {
  const quotations = [aQuotation({ speaker: 'Ben Tarn', kind: 'not-speech' })];
  expect(heardIn({ quotations, people: [ADA] }, [], placeOfText)).toEqual([]);
});
