import { expect, test } from 'vitest';
import { officesHeld } from '#archive/offices.ts';
import type { OfficeHeld, Role } from '#archive/offices.ts';
import { roleBandOf } from '#archive/views/role-band.ts';
import { anArchive, anArticle } from '../support/build.ts';

/** The offices of Ada Quill, stated in articles of the given days and given by the register. */
function held(
  stated: ReadonlyArray<readonly [day: string, role: string]>,
  roles: ReadonlyArray<Partial<Role>> = [],
): OfficeHeld[] {
  const { articles } = anArchive(
    stated.map(([date, role], at) =>
      anArticle({ slug: `slug-${at}`, date, speakers: [{ name: 'Ada Quill', role }] }),
    ),
  );
  return officesHeld(
    'ada-quill',
    articles,
    roles.map((role) => ({ role: 'Mayor', organisation: null, from: null, to: null, ...role })),
  );
}

test('officesHeld() runs from the first to the last article that states an office, the latest first', () => {
  expect(
    held([
      ['2024-01-02', 'Clerk'],
      ['2025-05-06', 'Mayor'],
      ['2023-03-04', 'Clerk'],
    ]),
  ).toEqual([
    { office: 'Mayor', from: '2025-05-06', to: '2025-05-06' },
    { office: 'Clerk', from: '2023-03-04', to: '2024-01-02' },
  ]);
});

test('officesHeld() takes the register’s dates before those of articles', () => {
  expect(held([['2025-05-06', 'mayor']], [{ from: '2024', to: '2026-02' }])).toEqual([
    { office: 'Mayor', from: '2024', to: '2026-02' },
  ]);
  expect(held([['2025-05-06', 'Mayor']], [{ from: '2024' }])).toEqual([
    { office: 'Mayor', from: '2024', to: null },
  ]);
  expect(held([['2025-05-06', 'Mayor']], [{}])).toEqual([
    { office: 'Mayor', from: '2025-05-06', to: '2025-05-06' },
  ]);
});

test('officesHeld() holds offices that no article states', () => {
  expect(held([], [{ role: 'Clerk', organisation: 'Quillmouth', to: '2019' }])).toEqual([
    { office: 'Clerk, Quillmouth', from: null, to: '2019' },
  ]);
});

test.each([
  ['2024-07-01', '2024-07-31', 'July 2024', { start: 249, length: 42 }],
  ['2024-02-01', '2024-07-31', '2024', { start: 42, length: 249 }],
  ['2024', null, 'since 2024', { start: 0, length: 1000 }],
  ['2023', '2024-12', '2023–2024', { start: 0, length: 501 }],
  [null, '2024', 'until 2024', { start: 0, length: 501 }],
  ['2025-12-31', '2025-12-31', 'December 2025', { start: 992, length: 8 }],
  ['2019', '2023', '2019–2023', null],
  ['2026', null, 'since 2026', null],
  [null, null, '', null],
])('roleBandOf() sets an office from %s to %s', (from, to, span, bar) => {
  const { rows } = roleBandOf([{ office: 'Mayor', from, to }], ['2024', '2025']);
  expect(rows).toEqual([{ office: 'Mayor', span, bar }]);
});
