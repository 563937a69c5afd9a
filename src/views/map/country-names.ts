import { geoContains } from 'd3-geo';
import { onceForEach } from '../../once.ts';
import type { Place } from '../../schema/records.ts';
import { allCountries, type Country } from './natural-earth.ts';

const displayNames = onceForEach(
  (language: string) => new Intl.DisplayNames([language, 'en'], { type: 'region', fallback: 'none' }),
);

/** The region of an ISO 3166-1 number; empty where there is none. */
const regionOf = onceForEach((code: string) => new Intl.Locale(`und-${code}`).region ?? '');

/** The name of a country in a language, or in English where that has none. */
export function countryName({ code, name }: Pick<Country, 'code' | 'name'>, language: string): string {
  const region = code && regionOf(code);
  return (region && displayNames(language).of(region)) ?? name;
}

/** What a country is called in other languages, as CLDR has it. */
export const namesOfCountry = (country: Pick<Country, 'code' | 'name'>, languages: readonly string[]): string[] =>
  languages.map((language) => countryName(country, language));

const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}|[’']/gu, '')
    .toLowerCase();

/** Each country with what it is called. */
const named = onceForEach((language: string) =>
  allCountries().map((country) => ({
    country,
    names: [country.name, countryName(country, 'en'), countryName(country, language)].map(plainName),
  })),
);

/**
 * The country on the map that a place is: one whose name is among those of the place, around its coordinates. A town or a
 * province that is called like a country is none of them.
 */
export function countryOf({ data }: Place, language: string): Country | undefined {
  const { coordinates, name, aliases } = data;
  if (!coordinates?.approximate) return undefined;
  const own = new Set([name, ...aliases.map((alias) => alias.name)].map(plainName));
  return named(language).find(
    ({ country, names }) =>
      names.some((each) => own.has(each)) && geoContains(country.shape, [coordinates.longitude, coordinates.latitude]),
  )?.country;
}
