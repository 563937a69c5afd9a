import type { Position } from 'geojson';
import { boundsOf, type Frame } from './natural-earth.ts';

/** A map shows at least so many degrees each way. */
const LEAST = 6;

/** Of places all over the world, at least and at most these parts, the nearest to one another, are on the main map. */
const NEAREST = [0.5, 0.75];

/** What is so many degrees wide needs no second map. */
const SMALL = 30;

/** How high a map may be, as shares of its width. */
const [LOWEST, HIGHEST] = [0.55, 1.1];

/** No map is made higher by what is beyond these parallels, where nearly nobody lives. */
const [SOUTHERNMOST, NORTHERNMOST] = [-58, 78];

/** A map of the whole world has its two edges apart. */
const WORLD = 359.9;

const RADIANS = Math.PI / 180;

const middle = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

/**
 * The same points with longitudes that count on past the 180th meridian, 190 for −170, where that brings them closer together:
 * the widest gap between two of them is left outside.
 */
export function closeTogether(points: readonly Position[]): Position[] {
  const sorted = points.map(([x = 0]) => x).sort((a, b) => a - b);
  let [west, widest] = [sorted[0]!, sorted[0]! + 360 - sorted.at(-1)!];
  for (const [i, x] of sorted.entries()) {
    const gap = x - (sorted[i - 1] ?? x);
    if (gap > widest) [west, widest] = [x, gap];
  }
  return points.map(([x = 0, y = 0]) => [x < west ? x + 360 : x, y]);
}

/** A frame around points, with a margin, at least so many degrees wide and high, and neither too low nor too high for a page. */
export function frameAround(points: readonly Position[], least = LEAST): Frame {
  const { west, south, east, north } = boundsOf(closeTogether(points));
  const pad = (from: number, to: number) => Math.max((to - from) * 0.08, (least - (to - from)) / 2);
  const [across, along] = [pad(west, east), pad(south, north)];
  return shaped({ west: west - across, south: south - along, east: east + across, north: north + along });
}

/** A degree of longitude is the shorter, the farther it is from the equator. */
function shaped({ west, south, east, north }: Frame): Frame {
  const degree = Math.max(Math.cos(((south + north) / 2) * RADIANS), 0.2);
  const [width, height] = [(east - west) * degree, north - south];
  const across = Math.max(0, height / HIGHEST - width) / degree / 2;
  const along = Math.max(0, width * LOWEST - height) / 2;
  const [reach, centre] = [Math.min((east - west) / 2 + across, WORLD / 2), (west + east) / 2];
  const home = centre > 180 ? 360 : 0;
  return {
    west: centre - reach - home,
    south: Math.max(south - along, Math.min(south, SOUTHERNMOST), -90),
    east: centre + reach - home,
    north: Math.min(north + along, Math.max(north, NORTHERNMOST), 90),
  };
}

/**
 * The frame of the main map: around all points where they lie close together, otherwise around those nearest to the middle of
 * them, so that a few far away do not shrink the rest into one spot.
 */
export function mainFrame(points: readonly Position[]): Frame {
  const close = closeTogether(points);
  const centre: Position = [middle(close.map(([x = 0]) => x)), middle(close.map(([, y = 0]) => y))];
  const distance = ([x = 0, y = 0]: Position) => Math.max(Math.abs(x - centre[0]!), Math.abs(y - centre[1]!));
  const sorted = close.toSorted((a, b) => distance(a) - distance(b));
  const [whole, dense] = [frameAround(close), frameAround(sorted.slice(0, endOfNear(sorted.map(distance))))];
  const width = ({ west, east }: Frame) => east - west;
  return width(whole) > Math.max(SMALL, 1.5 * width(dense)) ? dense : whole;
}

/** How many distances, which are in order, are those of the near points: there, most grow until the next. */
function endOfNear(distances: number[]): number {
  const [from, to] = NEAREST.map((part) => Math.ceil(distances.length * part)) as [number, number];
  const growth = (end: number) => (distances[end] ?? 0) / Math.max(distances[end - 1]!, 1);
  return Array.from({ length: to - from + 1 }, (_, i) => from + i).reduce((best, end) =>
    growth(end) > growth(best) ? end : best,
  );
}

/** Whether a frame, which may reach over the 180th meridian, has a point on it. */
export const holds = ({ west, south, east, north }: Frame, [x = 0, y = 0]: Position): boolean =>
  [x - 360, x, x + 360].some((longitude) => longitude >= west && longitude <= east) && y >= south && y <= north;
