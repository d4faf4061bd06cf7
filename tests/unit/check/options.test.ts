import { expect, test } from 'vitest';
import { checkOptionsFrom } from '#tools/check/options.ts';

test('checkOptionsFrom() without options reports everything to people', () => {
  expect(checkOptionsFrom([])).toEqual({
    format: 'text',
    strict: false,
    fix: false,
    record: false,
    all: false,
    rules: null,
  });
});

test('checkOptionsFrom() takes rules in one list or several, keys among them', () => {
  const { rules, format } = checkOptionsFrom([
    '--rule',
    'link, slug',
    '--rule=date-missing',
    '--json',
  ]);
  expect([...(rules ?? [])]).toEqual(['link', 'slug', 'date-missing']);
  expect(format).toBe('json');
});

test.each([
  [['--rule', 'linke'], 'there is no such rule; did you mean link?'],
  [['--rule', '<key>'], 'there is no such rule'],
  [['--rule', ''], 'there is no such rule'],
  [['--format', 'xml'], '--format xml: there is text, json, sarif, github'],
  [['--json', '--format', 'sarif'], '--json is --format json, not sarif'],
  [['--fix', '--record'], 'mend first, then record'],
  [['--fixx'], "Unknown option '--fixx'"],
  [['articles'], 'npm run check -- [options]'],
])('checkOptionsFrom() refuses %j: %s', (args, message) => {
  expect(() => checkOptionsFrom(args)).toThrow(message);
});
