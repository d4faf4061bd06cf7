import { expect, test } from 'vitest';
import { publicationOf } from '#archive/publication.ts';

const EMBARGO = '2026-03-10T14:00:00+04:00';
const BEFORE = Date.parse('2026-03-10T09:59:59Z');
const AT = Date.parse('2026-03-10T10:00:00Z');

test.each([
  ['draft', null, AT, 'hidden'],
  ['published', null, AT, 'published'],
  ['withdrawn', null, AT, 'withdrawn'],
  ['published', EMBARGO, BEFORE, 'hidden'],
  ['published', EMBARGO, AT, 'published'],
  ['withdrawn', EMBARGO, BEFORE, 'hidden'],
  ['draft', EMBARGO, AT, 'hidden'],
] as const)(
  'publicationOf() %s with embargo %s at %i is %s',
  (status, embargo, now, publication) => {
    expect(publicationOf({ status, embargo }, now)).toBe(publication);
  },
);
