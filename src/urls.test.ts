import { expect, test } from 'vitest';
import { collectionUrl } from './urls.ts';

test.each([
  ['Sport', '/articles/section/sport/'],
  ['Arts & Letters', '/articles/section/arts-letters/'],
  ['Études d’été, 2', '/articles/section/etudes-d-ete-2/'],
  ['رياضة', '/articles/section/رياضة/'],
])('the address of the section %s is %s', (name, url) => {
  expect(decodeURI(collectionUrl('section', name))).toBe(url);
});

test('later pages of a series have numbers', () => {
  expect(collectionUrl('series', 'Lost', 2)).toBe('/articles/series/lost/page/2/');
});
