import { expect, test } from 'vitest';
import { extendAddressList, parseAddressList } from '#archive/address-list.ts';

test('parseAddressList() gives each address its line, past remarks, white space and a byte order mark', () => {
  const source = '\uFEFF# Published.\r\n\r\n/2026/01/12/tide/\r\n  /2026/01/13/lamp\r\n';
  expect(parseAddressList(source)).toEqual({
    addresses: [
      { address: '/2026/01/12/tide/', line: 3, column: 1 },
      { address: '/2026/01/13/lamp', line: 4, column: 3 },
    ],
    problems: [],
  });
});

test.each(['2026/01/12/tide/', '<<<<<<< HEAD', '/two words/', '/tide/?x'])(
  'parseAddressList() refuses the line %s',
  (line) => {
    const { addresses, problems } = parseAddressList(`/a/\n${line}\n`);
    expect(addresses).toHaveLength(1);
    expect(problems).toMatchObject([{ rule: 'address-list', file: 'addresses.txt', line: 2 }]);
  },
);

test('extendAddressList() begins a list with what it is for', () => {
  const { source, added } = extendAddressList(null, ['/b/', '/a/', '/b/']);
  expect(added).toBe(2);
  expect(source).toMatch(/^# .*\n# .*\n\/a\/\n\/b\/\n$/);
  expect(parseAddressList(source).problems).toEqual([]);
});

test('extendAddressList() adds what is new in its place and loses no line', () => {
  const source = '# Head.\n\n/a/\n# Of c.\n/c\n/a/\n# Last.\n';
  expect(extendAddressList(source, ['/d/', '/c/', '/b/', '/a/'])).toEqual({
    source: '# Head.\n\n/a/\n/a/\n/b/\n# Of c.\n/c\n/d/\n# Last.\n',
    added: 2,
  });
});

test('extendAddressList() leaves a list that has everything as it is, in whatever order', () => {
  const source = '/b/\r\n/a/';
  expect(extendAddressList(source, ['/a/', '/b/'])).toEqual({ source, added: 0 });
  expect(extendAddressList(source, ['/c/']).source).toBe('/a/\r\n/b/\r\n/c/\r\n');
  expect(extendAddressList('', ['/c/']).source).toBe('/c/\n');
});
