import { describe, expect, test } from 'vitest';
import { addressOf, asksNothing, fieldValue, isFiltered, LONGEST_QUERY, stateOf, withoutFilters } from './state.ts';

const read = (query: string) => stateOf(new URLSearchParams(query));

describe('the state of a search', () => {
  test('is read from an address and written back', () => {
    const state = read('?q=white+harbour&kind=Place&publisher=The+Gazette&year=2021&sort=newest');
    expect(state).toEqual({
      q: 'white harbour',
      kind: 'place',
      publisher: 'The Gazette',
      year: '2021',
      sort: 'newest',
    });
    expect(fieldValue(state, 'kind')).toBe('Place');
    expect(addressOf('/search/', state)).toBe(
      '/search/?q=white+harbour&kind=Place&publisher=The+Gazette&year=2021&sort=newest',
    );
  });

  test('leaves out of the address what it does not ask for', () => {
    expect(addressOf('/archive/search/', read('?q=ferry&kind=&sort='))).toBe('/archive/search/?q=ferry');
    expect(addressOf('/search/', read('?q=++&other=1'))).toBe('/search/');
  });

  test('has no kind that the archive does not have', () => {
    expect(read('kind=Ship').kind).toBe('');
    expect(addressOf('/search/', read('kind=Ship&q=ferry'))).toBe('/search/?q=ferry');
  });

  test.each(['<b>"&\'#?=+%', 'مرفأ', '𝒳🚢', 'a\u0000b', '__proto__'])('survives the address with %j', (q) => {
    const address = addressOf('/search/', { ...read(''), q });
    expect(stateOf(new URL(address, 'https://example.org').searchParams).q).toBe(q);
  });

  test('keeps the beginning of an endless query, whole characters only', () => {
    expect(stateOf(new Map([['q', '🚢'.repeat(10_000)]])).q).toBe('🚢'.repeat(LONGEST_QUERY));
  });

  test('knows whether it asks anything, and whether it filters', () => {
    expect(asksNothing(read(''))).toBe(true);
    expect(asksNothing(read('sort=newest'))).toBe(false);
    expect(isFiltered(read('q=ferry&sort=newest'))).toBe(false);
    expect(isFiltered(read('year=2021'))).toBe(true);
    expect(withoutFilters(read('q=ferry&year=2021&sort=newest'))).toEqual(read('q=ferry'));
  });
});
