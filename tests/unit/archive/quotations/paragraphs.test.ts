import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphsOf } from '#archive/quotations/paragraphs.ts';

function paragraphs(text: string): string[] {
  return paragraphsOf(text).map(([start, end]) => text.slice(start, end));
}

test.each<[string, string[]]>([
  ['', []],
  [' \n\n\t\n', []],
  ['One.', ['One.']],
  ['One.\n\nTwo.', ['One.', 'Two.']],
  ['One.\n\n\n\nTwo.\n', ['One.', 'Two.']],
  ['One.\r\n\r\nTwo.\r\n', ['One.', 'Two.']],
  ['One.\n \u00a0\t\nTwo.', ['One.', 'Two.']],
  ['  One. \u00a0\n\n\u00a0 Two.', ['One.', 'Two.']],
])('paragraphsOf() parts at blank lines and trims: %j', (text, expected) => {
  expect(paragraphs(text)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['One.\nTwo.\r\nThree.', ['One.', 'Two.', 'Three.']],
  ['A headline\nThe story.', ['A headline', 'The story.']],
  [
    'The ferry sank\nin the bay, said\nTova Lind.',
    ['The ferry sank\nin the bay, said', 'Tova Lind.'],
  ],
])('paragraphsOf() parts at line breaks where a line is a paragraph: %j', (text, expected) => {
  expect(paragraphs(text)).toEqual(expected);
});

const WRAPPED = [
  'The ferry between Oster and Vale will not sail before Monday, the',
  'Harbour Office said. Repairs to its engine take longer than the yard',
  'had promised.',
  'Tova Lind, who runs the yard, blamed the weather. Spare parts had been',
  'held up on the road from Hestby, she said.',
];

test('paragraphsOf() joins wrapped lines, and parts where a line was left short', () => {
  expect(paragraphs(WRAPPED.join('\n'))).toEqual([
    WRAPPED.slice(0, 3).join('\n'),
    WRAPPED.slice(3).join('\n'),
  ]);
});

test('paragraphsOf() parts wrapped text where a line is indented', () => {
  const indented = '    Tova Lind, who runs the yard, blamed the weather for all of it,';
  const lines = [...WRAPPED.slice(0, 2), indented, 'and the road from Hestby.'];
  expect(paragraphs(lines.join('\n'))).toEqual([
    WRAPPED.slice(0, 2).join('\n'),
    lines.slice(2).join('\n').trim(),
  ]);
});

test('paragraphsOf() takes no text for wrapped that has a longer line', () => {
  const long = `${WRAPPED.join(' ')}\n${WRAPPED[3] ?? ''}\nShe left.`;
  expect(paragraphs(long)).toHaveLength(3);
});

test('paragraphsOf() leaves out white space only, in order', () => {
  const unit = fc.constantFrom('a', 'B', '.', ',', ' ', '\u00a0', '\t', '\n', '\n\n', '\r\n');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 200 }), (text) => {
      let last = 0;
      for (const [start, end] of paragraphsOf(text)) {
        expect(start).toBeLessThan(end);
        expect(text.slice(last, start).trim()).toBe('');
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        expect(text.slice(start, end)).not.toMatch(/\n\s*\n/);
        last = end;
      }
      expect(text.slice(last).trim()).toBe('');
    }),
  );
});
