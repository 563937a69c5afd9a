import { expect, test } from 'vitest';
import { place } from '../../test/records.ts';
import { countryName, countryOf } from './country-names.ts';

test.each([
  ['en', 'Germany'],
  ['fr', 'Allemagne'],
  ['ar', 'ألمانيا'],
  ['fr-CA', 'Allemagne'],
])('in %s a country is called %s', (language, name) => {
  expect(countryName({ code: '276', name: 'Germany' }, language)).toBe(name);
});

test('what has no code keeps the name that the shapes have', () => {
  expect(countryName({ code: undefined, name: 'Somaliland' }, 'fr')).toBe('Somaliland');
});

const germany = { longitude: 10, latitude: 51, approximate: true };

test.each([
  ['by its name', 'Germany', {}, 'Germany'],
  ['by its name in the language of the site', 'Allemagne', {}, 'Germany'],
  ['by an alias', 'The Republic', { aliases: ['Germany'] }, 'Germany'],
  [
    'without regard to accents and capitals',
    'côte d’ivoire',
    { coordinates: { longitude: -5.5, latitude: 7.5, approximate: true } },
    "Côte d'Ivoire",
  ],
  ['not by its place alone', 'Middleland', {}, undefined],
  ['not by its name alone', 'Germany', { coordinates: { ...germany, longitude: 100 } }, undefined],
  ['not of an exact place', 'Germany', { coordinates: { ...germany, approximate: false } }, undefined],
  ['not without coordinates', 'Germany', { coordinates: undefined }, undefined],
])('a place is known as a country %s', (_, name, fields, country) => {
  expect(countryOf(place('somewhere', { name, coordinates: germany, ...fields }), 'fr')?.name).toBe(country);
});
