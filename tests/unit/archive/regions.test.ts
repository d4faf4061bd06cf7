import { expect, test } from 'vitest';
import { countryOf } from '#archive/datelines/regions.ts';

test.each([
  ['France', 'France'],
  ['FRANCE', 'France'],
  ['U.S.', 'United States'],
  ['USA', 'United States'],
  ['U.K.', 'United Kingdom'],
  ['UAE', 'United Arab Emirates'],
  ['Calif.', 'United States'],
  ['D. C.', 'United States'],
  ['New York', 'United States'],
  ['Türkiye', 'Türkiye'],
])('countryOf() reads %s as %s', (region, country) => {
  expect(countryOf(region)).toBe(country);
});

test.each([
  'Georgia',
  'Africa',
  'Antarctica',
  'Quillshire',
  'Ontario',
  '',
  'toString',
  '__proto__',
])('countryOf() knows no country of %j', (region) => {
  expect(countryOf(region)).toBeNull();
});
