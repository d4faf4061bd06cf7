import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Picture } from '#archive/pictures/picture.ts';
import { copyOf, shownPicture, variantsOf } from '#archive/pictures/variants.ts';
import { aPicture } from '../../support/picture.ts';

const pathsOf = (given: Partial<Picture>): string[] =>
  variantsOf(aPicture(given), true).map(({ path }) => path);

test('variantsOf() makes four widths in two formats, one for old readers and one to share', () => {
  expect(pathsOf({})).toEqual([
    ...['avif', 'webp'].flatMap((extension) =>
      [480, 800, 1200, 1600].map((width) => `/pictures/quay-1a2b3c4d-${width}.${extension}`),
    ),
    '/pictures/quay-1a2b3c4d-800.jpg',
    '/pictures/quay-1a2b3c4d-1200.jpg',
  ]);
});

test.each<[width: number, widths: number[]]>([
  [300, [300]],
  [500, [500]],
  [810, [480, 810]],
  [1000, [480, 800, 1000]],
  [1600, [480, 800, 1200, 1600]],
])('variantsOf() a picture %i wide has the widths %j', (width, widths) => {
  const avif = variantsOf(aPicture({ width, height: width }), true).filter(
    ({ format }) => format === 'avif',
  );
  expect(avif.map((variant) => variant.width)).toEqual(widths);
});

test('variantsOf() keeps the shape, and never makes a picture larger', () => {
  const side = fc.integer({ min: 1, max: 20_000 });
  fc.assert(
    fc.property(side, side, (width, height) => {
      for (const variant of variantsOf(aPicture({ width, height }), true)) {
        expect(variant.width).toBeLessThanOrEqual(width);
        expect(Math.abs(variant.height - (height * variant.width) / width)).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('variantsOf() gives a PNG a PNG for old readers, and a JPEG to share', () => {
  const paths = pathsOf({ kind: 'png', path: '/pictures/chart.png' });
  expect(paths.slice(-2)).toEqual([
    '/pictures/chart-1a2b3c4d-800.png',
    '/pictures/chart-1a2b3c4d-1200.jpg',
  ]);
});

test('variantsOf() makes none to share of a picture that leads no article', () => {
  const made = variantsOf(aPicture(), false).map(({ path }) => path);
  expect(made).toEqual(pathsOf({}).slice(0, -1));
});

test.each<Partial<Picture>>([{ kind: 'svg' }, { kind: 'gif' }, { kind: 'webp', moves: true }])(
  'variantsOf() makes nothing of %j: it is copied as it is',
  (given) => {
    const picture = aPicture(given);
    const path = `/pictures/quay-1a2b3c4d.${picture.kind}`;
    expect(variantsOf(picture, true)).toEqual([]);
    expect(copyOf(picture)).toBe(path);
    expect(shownPicture(picture)).toMatchObject({ sources: [], fallback: { path } });
  },
);

test('shownPicture() leaves what lies in public/ where it is', () => {
  const picture = aPicture({ path: '/quay.jpg' });
  expect([variantsOf(picture, true), copyOf(picture)]).toEqual([[], null]);
  expect(shownPicture(picture)).toMatchObject({
    width: 3000,
    height: 2000,
    fallback: { path: '/quay.jpg' },
  });
});

test('shownPicture() names nothing the build does not make', () => {
  for (const kind of ['jpeg', 'png', 'webp', 'avif'] as const) {
    const picture = aPicture({ kind });
    const { sources, fallback, share } = shownPicture(picture);
    const named = [...sources.flatMap(({ variants }) => variants), fallback, share];
    const made = variantsOf(picture, true).map(({ path }) => path);
    expect(new Set(named.map(({ path }) => path))).toEqual(new Set(made));
  }
});

test.each([
  ['/pictures/2026/Quillmouth harbour (low water).JPG', 'quillmouth-harbour-low-water'],
  ['/pictures/Şəkil.jpg', 'sekil'],
  ['/pictures/---.jpg', 'picture'],
])('variantsOf() writes %s into addresses as %s', (path, name) => {
  expect(pathsOf({ path })[0]).toBe(`/pictures/${name}-1a2b3c4d-480.avif`);
});
