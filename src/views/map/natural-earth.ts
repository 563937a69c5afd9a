import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import coarse from 'world-atlas/countries-110m.json' with { type: 'json' };
import fine from 'world-atlas/countries-50m.json' with { type: 'json' };

/** A part of the world, in degrees, that does not cross the 180th meridian. */
export interface Frame {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** The land and the borders between countries, as Natural Earth has them, which is in the public domain. */
interface Shapes {
  land: MultiPolygon;
  borders: MultiLineString;
}

/** The scales at which the shapes were drawn: `fine` at 1:50 million, `coarse` at 1:110 million. */
export type Detail = 'fine' | 'coarse';

const all = { fine: once(() => shapesOf(fine)), coarse: once(() => shapesOf(coarse)) };

/** The pieces of land and of borders that reach into a frame, each piece whole. */
export function shapesWithin(frame: Frame, detail: Detail): Shapes {
  const { land, borders } = all[detail]();
  const reaches = ({ bounds }: Piece<unknown>) =>
    bounds.west < frame.east && bounds.east > frame.west && bounds.south < frame.north && bounds.north > frame.south;
  return {
    land: { type: 'MultiPolygon', coordinates: land.filter(reaches).map(({ piece }) => piece) },
    borders: { type: 'MultiLineString', coordinates: borders.filter(reaches).map(({ piece }) => piece) },
  };
}

interface Piece<P> {
  piece: P;
  bounds: Frame;
}

function shapesOf(atlas: typeof fine): { land: Piece<Position[][]>[]; borders: Piece<Position[]>[] } {
  const polygons = feature(atlas, atlas.objects.land).features.flatMap(
    ({ geometry }) => (geometry as MultiPolygon).coordinates,
  );
  const lines = mesh(atlas, atlas.objects.countries, (a, b) => a !== b).coordinates;
  return {
    land: polygons.map((piece) => ({ piece, bounds: boundsOf(piece[0]!) })),
    borders: lines.map((piece) => ({ piece, bounds: boundsOf(piece) })),
  };
}

/** The smallest frame around some points. */
export function boundsOf(points: readonly Position[]): Frame {
  const bounds = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [longitude = 0, latitude = 0] of points) {
    bounds.west = Math.min(bounds.west, longitude);
    bounds.east = Math.max(bounds.east, longitude);
    bounds.south = Math.min(bounds.south, latitude);
    bounds.north = Math.max(bounds.north, latitude);
  }
  return bounds;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
