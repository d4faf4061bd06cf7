import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { placeMapOf } from '#maps/place-map.ts';
import { worldMapOf } from '#maps/world-map.ts';

/** Every point of a path, in units of the picture. */
function pointsIn(path: string): [x: number, y: number][] {
  return path
    .split('M')
    .slice(1)
    .flatMap((line) => {
      const numbers = (line.match(/-?\d+/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      return Array.from({ length: numbers.length / 2 }, (_, at): [number, number] => {
        x += numbers[2 * at] ?? NaN;
        y += numbers[2 * at + 1] ?? NaN;
        return [x, y];
      });
    });
}

/** Coasts with many inlets, a land without coasts, islands on both sides of the 180th meridian, poles. */
const PLACES: ReadonlyArray<readonly [latitude: number, longitude: number]> = [
  [60.4, 5.3],
  [64.2, -51.7],
  [14.6, 121],
  [55, 82.9],
  [-18.1, 178.4],
  [-17.6, -179],
  [90, 0],
  [-90, 0],
  [44.5, -38.2],
];

// The first to draw reads the atlas.
test.each(PLACES)(
  'placeMapOf() draws what lies around %d, %d, small and in whole numbers',
  (latitude, longitude) => {
    const { land, borders, width, height } = placeMapOf(latitude, longitude);
    expect(land + borders).toMatch(/^(M-?\d+[ -]\d+l[-\d ]+z?)+$/);
    expect(gzipSync(land + borders).length).toBeLessThan(4096);
    const points = pointsIn(land + borders);
    expect(points.length).toBeGreaterThan(20);
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    expect(Math.min(...xs, ...ys)).toBeGreaterThanOrEqual(-5);
    expect(Math.max(...xs)).toBeLessThanOrEqual(width + 5);
    expect(Math.max(...ys)).toBeLessThanOrEqual(height + 5);
  },
  60_000,
);

test('placeMapOf() shows the same islands from either side of the 180th meridian', () => {
  const [west, east] = [placeMapOf(-17.5, -179.99), placeMapOf(-17.5, 179.99)];
  const sizes = [west, east].map(({ land }) => land.length);
  expect(Math.abs((sizes[0] ?? 0) - (sizes[1] ?? 0))).toBeLessThan(60);
  expect(Math.min(...sizes)).toBeGreaterThan(300);
});

test('worldMapOf() sets a dot for each place, the largest first, its area by the count', () => {
  const { dots, width, height, land } = worldMapOf([
    { latitude: 0, longitude: 0, count: 1 },
    { latitude: 51.5, longitude: -0.1, count: 100 },
    { latitude: -33, longitude: 151, count: 25 },
  ]);
  expect(dots.map(({ r }) => r)).toEqual([11, 6.8, 3.4]);
  const [, , middle] = dots;
  expect(middle).toMatchObject({ x: width / 2, y: height / 2 });
  expect(dots[0]?.y).toBeLessThan(height / 2);
  expect(dots[1]?.x).toBeGreaterThan(width / 2);
  expect(gzipSync(land).length).toBeLessThan(4096);
});
