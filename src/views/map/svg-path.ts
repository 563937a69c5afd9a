import { geoPath, type GeoContext, type GeoProjection } from 'd3-geo';
import type { Geometry } from 'geojson';

/** Points nearer than this to the one before add nothing that can be seen. */
const STEP = 1.5;

/** A shape as the `d` of an SVG path, in whole units, without points too near to each other to be seen and without specks. */
export function outline(shape: Geometry, projection: GeoProjection): string {
  const lines: string[] = [];
  let line: [number, number][] = [];
  const end = (closed: boolean) => {
    if (line.length > (closed ? 2 : 1)) lines.push(relative(line) + (closed ? 'z' : ''));
    line = [];
  };
  const context: GeoContext = {
    beginPath: () => {},
    arc: () => {},
    moveTo(x, y) {
      end(false);
      line = [[x, y]];
    },
    lineTo(x, y) {
      const [lastX, lastY] = line.at(-1)!;
      if (Math.hypot(x - lastX, y - lastY) >= STEP) line.push([x, y]);
    },
    closePath: () => end(true),
  };
  geoPath(projection, context)(shape);
  end(false);
  return lines.join('');
}

/** From each point to the next, which takes fewer digits than where each is. */
function relative(points: [number, number][]): string {
  const whole = points.map(([x, y]) => [Math.round(x), Math.round(y)] as const);
  return whole
    .map(([x, y], i) => {
      if (!i) return `M${x},${y}l`;
      const [dx, dy] = [x - whole[i - 1]![0], y - whole[i - 1]![1]];
      return `${dx < 0 || i === 1 ? '' : ' '}${dx}${dy < 0 ? '' : ','}${dy}`;
    })
    .join('');
}
