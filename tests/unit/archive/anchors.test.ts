import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Anchors } from '#archive/anchors.ts';

const anchorOf = (words: string): string => new Anchors('p').of(words);

// Bookmarks hold these.
test.each([
  ['The tide turned.', 'p-the-tide-turned-n45dcf'],
  ['“Today is not only a moment of celebration,” she said.', 'p-today-is-not-only-a-moment-k2o0w0'],
  ['The dredger’s crew wasn’t there', 'p-the-dredgers-crew-wasnt-turyy5'],
  ['سوق مرسى الريشة القديم', 'p-swq-mrsa-lryshh-lqdym-gzvx02'],
])('Anchors.of() gives %s the same anchor for ever', (words, anchor) => {
  expect(anchorOf(words)).toBe(anchor);
});

test('Anchors.of() heeds letters and digits alone', () => {
  expect(anchorOf('“The tide — turned!”')).toBe(anchorOf('the  tide turned'));
  expect(anchorOf('Cafe\u0301')).toBe(anchorOf('Caf\u00E9'));
  expect(anchorOf('The crew’s')).toBe(anchorOf("The crew's"));
  expect(anchorOf('The U.S.')).toBe(anchorOf('The U. S.'));
  expect(anchorOf('The tides turned.')).not.toBe(anchorOf('The tide turned.'));
});

test('Anchors.of() tells words apart that begin alike', () => {
  const opening = 'We were told that the mud would come back, and it ';
  const [may, did] = [anchorOf(`${opening}may.`), anchorOf(`${opening}did.`)];
  expect(may.slice(0, -6)).toBe(did.slice(0, -6));
  expect(may).not.toBe(did);
});

test('Anchors.of() cuts between words, or within one that is too long', () => {
  expect(anchorOf('x'.repeat(100))).toMatch(/^p-x{28}-[0-9a-z]{6}$/);
  expect(anchorOf(`${'x'.repeat(27)} yz`)).toMatch(/^p-x{27}-[0-9a-z]{6}$/);
  expect(anchorOf(`${'x'.repeat(26)} y z`)).toMatch(/^p-x{26}-y-[0-9a-z]{6}$/);
});

test('Anchors.of() numbers the same words when they come again', () => {
  const anchors = new Anchors('q');
  const [first, other, second] = ['Yes.', 'No.', 'Yes!'].map((words) => anchors.of(words));
  expect(first).toMatch(/^q-yes-[0-9a-z]{6}$/);
  expect(second).toBe(`${first}-2`);
  expect(other).not.toBe(first);
});

test('Anchors.of() gives words without a letter an anchor too', () => {
  const anchors = new Anchors('p');
  expect(anchors.of('* * *')).toMatch(/^p-[0-9a-z]{6}$/);
  expect(anchors.of('…')).toMatch(/^p-[0-9a-z]{6}-2$/);
});

test('Anchors.of() takes plain words for what they are among others', () => {
  const unit = fc.constantFrom(...Array.from("abXY09 .,-_'’“”—…\n"));
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 12 }), (words) => {
      // A soft hyphen is no letter, but no mark of plain text either: these are read the long way.
      const plain = new Anchors('p').of(words);
      const marked = new Anchors('p').of(`${words}\u00AD`);
      expect(marked).toBe(plain);
    }),
  );
});
