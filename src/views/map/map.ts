import { geoNaturalEarth1, geoPath, type GeoProjection } from 'd3-geo';
import type { LineString, MultiPoint, Position } from 'geojson';
import type { Place } from '../../schema/records.ts';
import { shapesWithin, type Detail, type Frame } from './natural-earth.ts';
import { frameAround, holds } from './frames.ts';
import { placeLabels, type Point, type Spot } from './labels.ts';
import { outline } from './svg-path.ts';

/** A place in the list that a map is keyed to. */
export interface MapEntry {
  place: Place;
  /** Its number in the list. */
  number: number;
  /** How many articles are tagged with it. */
  articles: number;
}

export interface MapMark extends MapEntry, Spot {
  /** The place of its number; none where there is no room for it. */
  label: Point | undefined;
}

/** A map as what its SVG says. All lengths are in units of the drawing. */
export interface DrawnMap {
  width: number;
  height: number;
  land: string;
  borders: string;
  marks: MapMark[];
  /** The outline of another map’s frame. */
  frame: string | undefined;
}

/** The side of the square that holds a number and takes a finger: 24 CSS pixels also where the drawing is shrunk a little. */
export const LABEL = 27;

/** The highest that a map may be, as a multiple of its width. */
const TALLEST = 1.15;

/** Where an entry is, in degrees. */
export const positionOf = ({ place: { data } }: MapEntry): Position => [
  data.coordinates!.longitude,
  data.coordinates!.latitude,
];

/** Areas are drawn larger than points, and both the larger, the more articles name them, up to `most`. */
const radiusOf = ({ place, articles }: MapEntry, most: number): number =>
  Math.round((place.data.coordinates!.approximate ? 5 : 2) + 6 * Math.sqrt(articles / Math.max(most, 1)));

/**
 * Draws those of the places that lie in a frame.
 * @param width of the drawing; its height follows from the frame
 * @param other the frame of another map, outlined on this one
 */
export function drawMap(
  entries: readonly MapEntry[],
  frame: Frame,
  width: number,
  detail: Detail,
  other?: Frame,
): DrawnMap {
  const { projection, height } = projected(frame, width);
  const shapes = shapesWithin(frame, detail);
  const most = Math.max(...entries.map(({ articles }) => articles));
  const spots = entries
    .filter((entry) => holds(frame, positionOf(entry)))
    .map((entry) => {
      const [x, y] = projection(positionOf(entry) as [number, number])!;
      return { ...entry, x: Math.round(x), y: Math.round(y), radius: radiusOf(entry, most) };
    })
    .sort((a, b) => b.radius - a.radius || a.number - b.number);
  const labels = placeLabels(spots, LABEL, { width, height });
  return {
    width,
    height,
    land: outline(shapes.land, projection),
    borders: outline(shapes.borders, projection),
    marks: spots.map((spot, i) => ({ ...spot, label: labels[i] })),
    frame: other && outline(edgeOf(other), projection),
  };
}

/** How many degrees a locator shows around a place, each way together, where its kind says nothing else. */
const SPAN = 30;

const LOCATOR = 200;
const locators = new WeakMap<Place, DrawnMap>();

/** A small map with one place, which has coordinates, in its middle; drawn once for all pages that show it. */
export function drawLocator(place: Place): DrawnMap {
  const known = locators.get(place);
  if (known) return known;
  const entry: MapEntry = { place, number: 1, articles: 1 };
  const map = drawMap([entry], frameAround([positionOf(entry)], place.data.kind?.span ?? SPAN), LOCATOR, 'coarse');
  locators.set(place, map);
  return map;
}

/** A projection that fills the width with a frame; the shapes have points enough to need none in between. Lines leave the drawing a little beyond its edge, where they are not seen. */
function projected(frame: Frame, width: number): { projection: GeoProjection; height: number } {
  const edge: MultiPoint = { type: 'MultiPoint', coordinates: edgeOf(frame).coordinates };
  const projection = geoNaturalEarth1()
    .rotate([-(frame.west + frame.east) / 2, 0])
    .precision(0);
  const [, [, tall]] = geoPath(projection.fitWidth(width, edge)).bounds(edge);
  const height = Math.round(Math.min(tall, width * TALLEST));
  projection.fitSize([width, height], edge).clipExtent([
    [-2, -2],
    [width + 2, height + 2],
  ]);
  return { projection, height };
}

/** The edge of a frame, with points on the way, since its sides are not straight on every map. */
function edgeOf({ west, south, east, north }: Frame): LineString {
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
