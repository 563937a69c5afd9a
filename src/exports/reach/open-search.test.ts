import { expect, test } from 'vitest';
import { openSearch } from './open-search.ts';

const shortName = (site: string) => /<ShortName>(.*)<\/ShortName>/.exec(openSearch(site, '…', 'en'))![1];

test.each([
  ['Test Archive', 'Test Archive'],
  ['The Archive of the Town of Testville', 'The Archive of'],
  ['Sixteen or less?', 'Sixteen or less?'],
  ['Donaudampfschifffahrt', 'Donaudampfschiff'],
  ['Q & A "Archive"', 'Q &amp; A &quot;Archive&quot;'],
])('the name %j is short enough for a browser: %j', (site, short) => {
  expect(shortName(site)).toBe(short);
});

test('a browser learns how to ask the search page', () => {
  expect(openSearch('A', '…', 'en')).toContain(
    '<Url type="text/html" template="http://localhost:4321/search/?q={searchTerms}"/>',
  );
});
