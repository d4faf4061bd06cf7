import { expect, test } from 'vitest';
import { parseFieldMap } from '#wire/field-map.ts';

test('parseFieldMap() reads fields, paths and second choices', () => {
  expect(parseFieldMap('title=headline, body = text,byline=member.name,body=lede')).toEqual({
    title: ['headline'],
    body: ['text', 'lede'],
    byline: ['member.name'],
  });
});

test('parseFieldMap() names the nearest field when there is none of that name', () => {
  expect(() => parseFieldMap('title=x,sumary=y')).toThrow(
    expect.objectContaining({
      rule: 'map',
      column: 9,
      message: 'an article has no field “sumary”',
      fix: 'write summary=…',
    }),
  );
});

test.each(['', 'title', 'title=', '=x', 'title=x,,'])(
  'parseFieldMap() shows how to write it when it is given %j',
  (text) => {
    expect(() => parseFieldMap(text)).toThrow(
      expect.objectContaining({
        rule: 'map',
        fix: expect.stringContaining('--map title=headline') as string,
      }),
    );
  },
);

test.each(['__proto__=x', 'constructor=x'])(
  'parseFieldMap() knows no field when it is given %j',
  (text) => {
    expect(() => parseFieldMap(text)).toThrow('an article has no field');
  },
);
