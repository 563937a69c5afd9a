import { geoDistance, geoMercator, geoNaturalEarth1, geoPath, type GeoProjection } from 'd3-geo';
import type { LineString, MultiPoint, MultiPolygon } from 'geojson';
import { onceForEachObject } from '../../once.ts';
import type { Frame } from './natural-earth.ts';

export type Point = [x: number, y: number];
export type Ring = Point[];

/** A frame as it is drawn, in the units of a drawing. */
export interface Projected {
  projection: GeoProjection;
  /** The rings of a shape as far as they are on it. */
  rings(shape: MultiPolygon): Ring[];
  width: number;
  height: number;
  /** Whether a length on it means nearly the same everywhere. */
  isLocal: boolean;
}

/** A part of the world is drawn true to its shapes; what is wider, or nearer to a pole, true to how large lands seem. */
const [WIDEST, NORTHERNMOST] = [100, 75];

/** How high a map is at least, as a share of its width: near a pole, where all is drawn flat, there is room around a frame. */
const FLATTEST = 0.45;

/** Lines leave the drawing a little beyond its edge, where they are not seen. */
const BLEED = 2;

/** A projection that fills the width with a frame; the shapes have points enough to need none in between. */
export function project(frame: Frame, width: number): Projected {
  const { west, south, east, north } = frame;
  const edge: MultiPoint = { type: 'MultiPoint', coordinates: edgeOf(frame).coordinates };
  const isLocal = east - west < WIDEST && Math.max(-south, north) < NORTHERNMOST;
  const projection = (isLocal ? geoMercator() : geoNaturalEarth1()).rotate([-(west + east) / 2, 0]).precision(0);
  const [, [, tall]] = geoPath(projection.fitWidth(width, edge)).bounds(edge);
  const height = Math.round(Math.max(tall, width * FLATTEST));
  projection.fitSize([width, height], edge).clipExtent([
    [-BLEED, -BLEED],
    [width + BLEED, height + BLEED],
  ]);
  const rings = onceForEachObject((shape: MultiPolygon) => ringsOf(shape, projection));
  return { projection, rings, width, height, isLocal };
}

function ringsOf(shape: MultiPolygon, projection: GeoProjection): Ring[] {
  const rings: Ring[] = [];
  geoPath(projection, {
    beginPath: () => {},
    arc: () => {},
    closePath: () => {},
    moveTo: (x, y) => rings.push([[x, y]]),
    lineTo: (x, y) => rings.at(-1)!.push([x, y]),
  })(shape);
  return rings;
}

/** The edge of a frame, with points on the way, since its sides are not straight on every map. */
export function edgeOf({ west, south, east, north }: Frame): LineString {
  const steps = Array.from({ length: 9 }, (_, i) => i / 8);
  const along = (from: number, to: number) => steps.map((step) => from + step * (to - from));
  return {
    type: 'LineString',
    coordinates: [
      ...along(west, east).map((x) => [x, south]),
      ...along(south, north).map((y) => [east, y]),
      ...along(east, west).map((x) => [x, north]),
      ...along(north, south).map((y) => [west, y]),
    ],
  };
}

/** A round distance, and how long it is in the middle of a map, in hundredths of its width. */
export interface ScaleBar {
  kilometres: number;
  share: number;
}

const EARTH_RADIUS = 6371;

/** A scale bar is at most this part of a map. */
const LONGEST = 0.3;

/** The scale of a map; a map of the world has none. */
export function scaleBarOf({ projection, width, height, isLocal }: Projected): ScaleBar | undefined {
  if (!isLocal) return undefined;
  const at = (x: number) => projection.invert!([x, height / 2])!;
  const part = width / 8;
  const perUnit = (geoDistance(at(width / 2 - part), at(width / 2 + part)) * EARTH_RADIUS) / (2 * part);
  const most = perUnit * width * LONGEST;
  const power = 10 ** Math.floor(Math.log10(most));
  const kilometres = [5, 2, 1].map((digit) => digit * power).find((distance) => distance <= most)!;
  return { kilometres, share: Math.round((kilometres / perUnit / width) * 1000) / 10 };
}
