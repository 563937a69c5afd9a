import type { MultiPolygon, Position } from 'geojson';
import type { Point, Projected, Ring } from './projection.ts';

/** A map at its least width, in CSS pixels, on which marks and names are placed. */
export interface Canvas {
  width: number;
  height: number;
  /** Where a position, in degrees, is on it. */
  at(position: Position): { x: number; y: number };
  /** The rings of a shape as far as they are on it. */
  rings(shape: MultiPolygon): Ring[];
  /** A place on it in hundredths of its width and its height. */
  share(point: { x: number; y: number }): { x: number; y: number };
}

/** @param least the width of the canvas */
export function canvasOf({ projection, rings, width, height }: Projected, least: number): Canvas {
  const factor = least / width;
  const scaled = (x: number, y: number): Point => [x * factor, y * factor];
  return {
    width: least,
    height: height * factor,
    at(position) {
      const [x, y] = scaled(...projection(position as [number, number])!);
      return { x, y };
    },
    rings: (shape) => rings(shape).map((ring) => ring.map(([x, y]) => scaled(x, y))),
    share: ({ x, y }) => ({ x: hundredths(x / least), y: hundredths(y / (height * factor)) }),
  };
}

const hundredths = (part: number): number => Math.round(part * 10_000) / 100;
