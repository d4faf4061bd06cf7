// Outlines as the `d` of an SVG path: whole numbers, each step from the last point, and no step so short
// that it could not be seen. So a coast has the length its picture needs, and the same on every machine.
import { geoPath } from 'd3-geo';
import type { GeoPermissibleObjects, GeoProjection } from 'd3-geo';

/** Points nearer than this to the last one are left out. */
const SHORTEST_STEP = 2;

/** @param projection in units of the picture */
export function pathOf(projection: GeoProjection, shape: GeoPermissibleObjects): string {
  const lines: { points: [x: number, y: number][]; closed: boolean }[] = [];
  geoPath(projection, {
    beginPath: () => undefined,
    arc: () => undefined,
    moveTo: (x, y) => lines.push({ points: [[Math.round(x), Math.round(y)]], closed: false }),
    lineTo: (x, y) => {
      const points = lines.at(-1)?.points;
      const [lastX = 0, lastY = 0] = points?.at(-1) ?? [];
      if (Math.hypot(x - lastX, y - lastY) >= SHORTEST_STEP)
        points?.push([Math.round(x), Math.round(y)]);
    },
    closePath: () => {
      const line = lines.at(-1);
      if (line) line.closed = true;
    },
  })(shape);
  return lines
    .filter(({ points, closed }) => points.length > (closed ? 2 : 1))
    .map(({ points, closed }) => {
      const [first = [0, 0], ...others] = points;
      const steps = others.map(
        ([x, y], at) => `${x - (points[at]?.[0] ?? 0)} ${y - (points[at]?.[1] ?? 0)}`,
      );
      return `M${first.join(' ')}l${steps.join(' ')}${closed ? 'z' : ''}`.replaceAll(' -', '-');
    })
    .join('');
}
