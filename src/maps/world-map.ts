// A map of the world with a dot for each place, as large as what was filed there is much.
import { geoEqualEarth } from 'd3-geo';
import { outlinesOf } from './outlines.ts';
import { pathOf } from './path.ts';

export interface PlacedCount {
  readonly latitude: number;
  readonly longitude: number;
  readonly count: number;
}

export interface WorldMap {
  readonly width: number;
  readonly height: number;
  /** The `d` of an SVG path. */
  readonly land: string;
  /** The largest first, so that the small ones are not covered. */
  readonly dots: ReadonlyArray<{ readonly x: number; readonly y: number; readonly r: number }>;
}

const WIDTH = 720;
const HEIGHT = 350;
const SMALLEST = 2.5;
const LARGEST = 11;
/** More dots than this show nothing but dots. */
const MOST = 400;

/** The area of a dot goes with the count. */
export function worldMapOf(places: ReadonlyArray<PlacedCount>): WorldMap {
  const projection = geoEqualEarth().fitExtent(
    [
      [0, 0],
      [WIDTH, HEIGHT],
    ],
    { type: 'Sphere' },
  );
  const most = Math.max(...places.map(({ count }) => count));
  const dots = places
    .toSorted((a, b) => b.count - a.count || a.latitude - b.latitude || a.longitude - b.longitude)
    .slice(0, MOST)
    .flatMap(({ latitude, longitude, count }) => {
      const at = projection([longitude, latitude]);
      const r = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(count / most);
      return at ? [{ x: Math.round(at[0]), y: Math.round(at[1]), r: Number(r.toFixed(1)) }] : [];
    });
  return {
    width: WIDTH,
    height: HEIGHT,
    land: pathOf(projection, outlinesOf('110m').land),
    dots,
  };
}
