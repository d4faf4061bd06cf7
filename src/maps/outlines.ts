// The world's land and the borders on it (Natural Earth, in the public domain, by way of world-atlas), read
// once for each detail; every shape with its bounds, so that a small map looks at few of them.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** `110m` for the whole world, `50m` for a part of it. */
export type Detail = '110m' | '50m';

/** What a map draws. */
export interface Outlines {
  readonly land: MultiPolygon;
  readonly borders: MultiLineString;
}

/** A part of the world: so many degrees around a point. */
export interface Region {
  readonly latitude: number;
  readonly longitude: number;
  readonly degrees: number;
}

interface Bounded<Shape> {
  readonly shape: Shape;
  readonly bounds: readonly [west: number, south: number, east: number, north: number];
}

interface World {
  readonly land: ReadonlyArray<Bounded<Position[][]>>;
  readonly borders: ReadonlyArray<Bounded<Position[]>>;
}

type Atlas = Topology<{ land: GeometryCollection; countries: GeometryCollection }>;

const { resolve } = createRequire(import.meta.url);
const worlds = new Map<Detail, World>();

/** What lies in a region, and some beyond; everything without one. */
export function outlinesOf(detail: Detail, region?: Region): Outlines {
  const world = worlds.get(detail) ?? readWorld(detail);
  worlds.set(detail, world);
  const within = <Shape>(shapes: ReadonlyArray<Bounded<Shape>>): Shape[] =>
    shapes
      .filter(({ bounds }) => region === undefined || reaches(bounds, region))
      .map(({ shape }) => shape);
  return {
    land: { type: 'MultiPolygon', coordinates: within(world.land) },
    borders: { type: 'MultiLineString', coordinates: within(world.borders) },
  };
}

function readWorld(detail: Detail): World {
  const file = resolve(`world-atlas/countries-${detail}.json`);
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Atlas;
  const { land, countries } = atlas.objects;
  const borders = mesh(atlas, countries, (one, other) => one !== other);
  return {
    land: feature(atlas, land).features.flatMap(({ geometry }) =>
      geometry.type === 'MultiPolygon'
        ? geometry.coordinates.map((shape) => ({ shape, bounds: boundsOf(shape[0] ?? []) }))
        : [],
    ),
    borders: borders.coordinates.map((shape) => ({ shape, bounds: boundsOf(shape) })),
  };
}

/** Those of a line that crosses the 180th meridian go round the world; of one around a pole, to the pole. */
function boundsOf(line: ReadonlyArray<Position>): Bounded<unknown>['bounds'] {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [longitude = 0, latitude = 0] of line) {
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  return [west, north < AROUND_THE_POLE ? -90 : south, east, north];
}

/** Antarctica alone lies south of it. */
const AROUND_THE_POLE = -60;
const NEAR_A_POLE = 75;

/** Regions near a pole reach every longitude. */
function reaches(
  [west, south, east, north]: Bounded<unknown>['bounds'],
  { longitude, latitude, degrees }: Region,
): boolean {
  if (latitude + degrees < south || latitude - degrees > north) return false;
  const furthest = Math.abs(latitude) + degrees;
  if (furthest > NEAR_A_POLE) return true;
  const span = degrees / Math.cos((Math.PI * furthest) / 180);
  return [0, 360, -360].some(
    (turn) => longitude + turn + span >= west && longitude + turn - span <= east,
  );
}
