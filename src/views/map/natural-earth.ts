import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import coarse from 'world-atlas/countries-110m.json' with { type: 'json' };
import fine from 'world-atlas/countries-50m.json' with { type: 'json' };
import { once } from '../../once.ts';

/** A part of the world, in degrees; `west` is less than `east`, and either is beyond 180 where the 180th meridian is within. */
export interface Frame {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** A country with its shape. */
export interface Country {
  /** Its ISO 3166-1 number, where it has one: `012`. */
  code: string | undefined;
  /** Its name in English. */
  name: string;
  shape: MultiPolygon;
}

/** The land, the borders and the countries, as Natural Earth has them, which is in the public domain. */
interface Shapes {
  land: MultiPolygon;
  borders: MultiLineString;
  countries: Country[];
}

/** The scales at which the shapes were drawn: `fine` at 1:50 million, `coarse` at 1:110 million. */
export type Detail = 'fine' | 'coarse';

const all = { fine: once(() => shapesOf(fine)), coarse: once(() => shapesOf(coarse)) };

/** The pieces of land, of borders and of countries that reach into a frame, each piece whole. */
export function shapesWithin(frame: Frame, detail: Detail): Shapes {
  const { land, borders, countries } = all[detail]();
  const within = <P>(pieces: Piece<P>[]) =>
    pieces.filter(({ bounds }) => reaches(bounds, frame)).map(({ piece }) => piece);
  return {
    land: { type: 'MultiPolygon', coordinates: within(land) },
    borders: { type: 'MultiLineString', coordinates: within(borders) },
    countries: countries
      .map(({ pieces, ...country }) => ({
        ...country,
        shape: { type: 'MultiPolygon' as const, coordinates: within(pieces) },
      }))
      .filter(({ shape }) => shape.coordinates.length),
  };
}

/** Every country, whole. */
export const allCountries = once((): Country[] =>
  all.fine().countries.map(({ pieces, ...country }) => ({
    ...country,
    shape: { type: 'MultiPolygon', coordinates: pieces.map(({ piece }) => piece) },
  })),
);

const reaches = (bounds: Frame, frame: Frame): boolean =>
  [-360, 0, 360].some((turn) => bounds.west + turn < frame.east && bounds.east + turn > frame.west) &&
  bounds.south < frame.north &&
  bounds.north > frame.south;

interface Piece<P> {
  piece: P;
  bounds: Frame;
}

function shapesOf(atlas: typeof fine) {
  const lines = mesh(atlas, atlas.objects.countries, (a, b) => a !== b).coordinates;
  return {
    land: feature(atlas, atlas.objects.land).features.flatMap(({ geometry }) => piecesOf(geometry as MultiPolygon)),
    borders: lines.map((piece) => ({ piece, bounds: boundsOf(piece) })),
    countries: feature(atlas, atlas.objects.countries).features.map(({ id, properties, geometry }) => ({
      code: id === undefined ? undefined : String(id),
      name: properties.name,
      pieces: piecesOf(geometry as MultiPolygon | Polygon),
    })),
  };
}

const piecesOf = (shape: MultiPolygon | Polygon): Piece<Position[][]>[] =>
  (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates).map((piece) => ({
    piece,
    bounds: boundsOf(piece[0]!),
  }));

/** The smallest frame around some points, as they are. */
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
