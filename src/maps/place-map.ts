// A small outline map around a place, drawn when its page is made: land and borders, the place in the
// middle.
import { geoAzimuthalEqualArea } from 'd3-geo';
import { outlinesOf } from './outlines.ts';
import { pathOf } from './path.ts';

export interface PlaceMap {
  readonly width: number;
  readonly height: number;
  /** The `d` of SVG paths; the place stands in the middle of the picture. */
  readonly land: string;
  readonly borders: string;
}

const WIDTH = 320;
const HEIGHT = 200;
/** So far beyond its edge the picture is drawn, that no edge is seen. */
const BEYOND = 4;
/** Degrees of latitude from edge to edge. The first with a coast or a border in it is taken. */
const WINDOWS = [12, 30] as const;
const WIDEST = 80;

/** The path of a picture that is all land, or sea with a rock in it, is no longer. */
const EMPTIEST = 200;

/** Degrees north and east. */
export function placeMapOf(latitude: number, longitude: number): PlaceMap {
  for (const degrees of WINDOWS) {
    const map = mapOf(latitude, longitude, degrees, '50m');
    if (map.land.length + map.borders.length > EMPTIEST) return map;
  }
  return mapOf(latitude, longitude, WIDEST, '110m');
}

function mapOf(
  latitude: number,
  longitude: number,
  degrees: number,
  detail: Parameters<typeof outlinesOf>[0],
): PlaceMap {
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .clipAngle(degrees)
    .scale(HEIGHT / (2 * Math.sin((degrees * Math.PI) / 360)))
    .translate([WIDTH / 2, HEIGHT / 2])
    .clipExtent([
      [-BEYOND, -BEYOND],
      [WIDTH + BEYOND, HEIGHT + BEYOND],
    ]);
  const { land, borders } = outlinesOf(detail, { latitude, longitude, degrees });
  return {
    width: WIDTH,
    height: HEIGHT,
    land: pathOf(projection, land),
    borders: pathOf(projection, borders),
  };
}
