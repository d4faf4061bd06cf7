import { expect, test } from 'vitest';
import { languageOf } from '#islands/listen/language-of.ts';
import { LISTEN } from '#islands/listen/voices.ts';

test('languageOf() is the language of a tag as standards and systems write it', () => {
  expect(['en', 'en-GB', 'EN_us', 'ar-AE'].map(languageOf)).toEqual(['en', 'en', 'en', 'ar']);
});

test('LISTEN reads what was kept, and nothing else', () => {
  const settings = { rate: 1.5, voices: { en: 'urn:a' } };
  expect(LISTEN.parse(settings)).toEqual(settings);
  expect(LISTEN.parse({ rate: 1, voices: { en: 3 } })).toEqual({ rate: 1, voices: {} });
  for (const rubbish of [null, 1, 'a', [], {}, { rate: 9, voices: {} }, { rate: 1, voices: 'a' }])
    expect(LISTEN.parse(rubbish)).toBeNull();
});
