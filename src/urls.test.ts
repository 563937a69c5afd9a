import { expect, test } from 'vitest';
import { collectionUrl, listUrl } from './urls.ts';

test.each([
  ['Sport', '/articles/section/sport/'],
  ['Arts & Letters', '/articles/section/arts-letters/'],
  ['Études d’été, 2', '/articles/section/etudes-d-ete-2/'],
  ['رياضة', '/articles/section/رياضة/'],
])('the address of the section %s is %s', (name, url) => {
  expect(decodeURI(collectionUrl('section', name))).toBe(url);
});

test('the part of a list that a year, a month or a letter is lies below it', () => {
  expect(collectionUrl('series', 'Lost', 'year/2013')).toBe('/articles/series/lost/year/2013/');
  expect(decodeURI(listUrl('person', 'letter/م'))).toBe('/people/letter/م/');
});
