import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSlug } from '#archive/ids.ts';
import { slugFor } from '#desk/slug-for.ts';

test('slugFor() is the headline’s words', () => {
  expect(slugFor('U.S. trade: Şəhla’s “tide”', 'x')).toBe('us-trade-sehlas-tide');
});

test('slugFor() ends with a whole word', () => {
  const slug = slugFor(
    'The harbour of Quillmouth has room for a second crane and for a third',
    'x',
  );
  expect(slug).toBe('the-harbour-of-quillmouth-has-room-for-a-second-crane-and-for-a');
  expect(slug.length).toBeLessThanOrEqual(64);
});

test('slugFor() cuts a word that is too long', () => {
  expect(slugFor('a'.repeat(500), 'x')).toBe('a'.repeat(64));
});

test('slugFor() is of the story’s words where the headline has no letter', () => {
  expect(slugFor('…', 'one')).toMatch(/^story-[0-9a-z]+$/);
  expect(slugFor('…', 'one')).toBe(slugFor('!!!', 'one'));
  expect(slugFor('…', 'one')).not.toBe(slugFor('…', 'two'));
});

test('slugFor() can stand in an address, whatever the headline', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (headline) => {
      const slug = slugFor(headline, 'words');
      expect(isSlug(slug)).toBe(true);
      expect(slug.length).toBeLessThanOrEqual(64);
    }),
  );
});
