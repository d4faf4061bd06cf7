import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvLine } from '#export/data/csv.ts';

// RFC 4180, section 2: rules 1, 5, 6 and 7.
test.each([
  [['a', 'b'], 'a,b\r\n'],
  [['a,b', 'c'], '"a,b",c\r\n'],
  [['say "x"'], '"say ""x"""\r\n'],
  [['one\n\ntwo'], '"one\n\ntwo"\r\n'],
  [[null, true, 3], ',true,3\r\n'],
])('csvLine() writes %j as %j', (values, line) => {
  expect(csvLine(values)).toBe(line);
});

test('csvLine() is read again as it was, whatever stands in it', () => {
  const rows = fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string(), fc.string()), {
    minLength: 1,
  });
  fc.assert(
    fc.property(rows, (written) => {
      const text = written.map((row) => csvLine(row)).join('');
      expect(parse(text, { record_delimiter: '\r\n' })).toEqual(written);
    }),
  );
});
