import { expect, test } from 'vitest';
import { agentIdentifiers, identifiersOf, placeIdentifiers } from './identifiers.ts';

test.each([
  ['wikidata', 'Q42', 'https://www.wikidata.org/wiki/Q42'],
  ['viaf', '113230702', 'https://viaf.org/viaf/113230702'],
  ['viaf', 113230702, 'https://viaf.org/viaf/113230702'],
  ['isni', '0000 0001 2103 2683', 'https://isni.org/isni/0000000121032683'],
  ['isni', '000000012281955X', 'https://isni.org/isni/000000012281955X'],
  ['isni', 80456315, 'https://isni.org/isni/0000000080456315'],
])('the %s %s leads to %s', (scheme, id, url) => {
  expect(identifiersOf(agentIdentifiers.parse({ [scheme]: id })).map((each) => each.url)).toEqual([url]);
});

test.each([
  ['wikidata', '42'],
  ['wikidata', 42],
  ['wikidata', 'Q0'],
  ['wikidata', 'q42'],
  ['viaf', '0113'],
  ['viaf', '113230702a'],
  ['viaf', 123456789012345678901],
  ['isni', '0000000121032684'],
  ['isni', '000000012281955x'],
  ['isni', '12103268'],
  ['geonames', '123'],
])('the %s %s is none', (scheme, id) => {
  expect(agentIdentifiers.safeParse({ [scheme]: id }).success).toBe(false);
});

test.each([360630, '360630'])('the GeoNames id %j of a place leads there', (geonames) => {
  expect(identifiersOf(placeIdentifiers.parse({ geonames }))).toEqual([
    { label: 'GeoNames', text: '360630', url: 'https://www.geonames.org/360630' },
  ]);
});

test('an ISNI is printed in fours', () => {
  expect(identifiersOf({ isni: '000000012281955X' })[0]!.text).toBe('0000 0001 2281 955X');
});
