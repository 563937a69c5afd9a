import type { Position } from 'geojson';
import { boundsOf, type Frame } from './natural-earth.ts';

/** A map shows at least so many degrees each way. */
const LEAST = 6;

/** Of places all over the world, this part, the nearest to one another, gets the main map. */
const NEAREST = 0.6;

const middle = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

/** A frame around points, with a margin. */
export function frameAround(points: readonly Position[], least = LEAST): Frame {
  const { west, south, east, north } = boundsOf(points);
  const pad = (from: number, to: number) => Math.max((to - from) * 0.08, (least - (to - from)) / 2);
  const [across, along] = [pad(west, east), pad(south, north)];
  return {
    west: Math.max(west - across, -180),
    south: Math.max(south - along, -90),
    east: Math.min(east + across, 180),
    north: Math.min(north + along, 90),
  };
}

/**
 * The frame of the main map: around all points where they lie close together, otherwise around those nearest to the middle of
 * them, so that a few far away do not shrink the rest into one spot.
 */
export function mainFrame(points: readonly Position[]): Frame {
  const centre: Position = [middle(points.map(([x = 0]) => x)), middle(points.map(([, y = 0]) => y))];
  const distance = ([x = 0, y = 0]: Position) => Math.max(Math.abs(x - centre[0]!), Math.abs(y - centre[1]!));
  const sorted = points.toSorted((a, b) => distance(a) - distance(b));
  const nearest = sorted.slice(0, Math.max(1, Math.ceil(points.length * NEAREST)));
  const [whole, dense] = [frameAround(points), frameAround(nearest)];
  const width = ({ west, east }: Frame) => east - west;
  return width(whole) > 1.5 * width(dense) ? dense : whole;
}

export const holds = ({ west, south, east, north }: Frame, [x = 0, y = 0]: Position): boolean =>
  x >= west && x <= east && y >= south && y <= north;
