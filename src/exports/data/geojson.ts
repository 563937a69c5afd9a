import type { Feature, Point } from 'geojson';
import type { Archive } from '../../archive/archive.ts';
import type { Place, Subject } from '../../schema/records.ts';
import { featureCollection } from './json.ts';
import type { Row, Table } from './tables/table.ts';

/** Where a place is, where that is known. */
export const pointOf = ({ data: { coordinates } }: Place): Point | undefined =>
  coordinates && { type: 'Point', coordinates: [coordinates.longitude, coordinates.latitude] };

/** The places whose coordinates are known, as GeoJSON (RFC 7946), with the columns of their table. */
export const placesGeoJson = (table: Table, { places }: Archive): string => located(table, places, (place) => [place]);

/** The events at a place whose coordinates are known, as GeoJSON, with the columns of their table. */
export const eventsGeoJson = (table: Table, { events, place }: Archive): string =>
  located(table, events, ({ data }) => data.places.map(place));

/** @param placesOf where a record is; of several places, all that have coordinates */
function located<R extends Subject>({ rows }: Table, records: readonly R[], placesOf: (record: R) => Place[]): string {
  return featureCollection(
    records.flatMap((record, i): Feature[] => {
      const points = placesOf(record).flatMap((place) => pointOf(place) ?? []);
      const [point] = points;
      if (!point) return [];
      const geometry: Feature['geometry'] =
        points.length === 1 ? point : { type: 'MultiPoint', coordinates: points.map(({ coordinates }) => coordinates) };
      return [{ type: 'Feature', id: record.id, geometry, properties: (rows[i] satisfies Row | undefined) ?? {} }];
    }),
  );
}
