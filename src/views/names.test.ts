import { expect, test } from 'vitest';
import { group, person } from '../test/records.ts';
import { en } from '../words/en.ts';
import { otherNames } from './names.ts';

test('the most telling names are shown, the rest is folded away under what it is', () => {
  const guard = group('guard', {
    name: 'Harbour Guard',
    acronym: 'HG',
    aliases: [
      { name: 'Guard', kind: 'short' },
      'The Guard of the Harbour',
      { name: 'Garde', kind: 'transliteration' },
      { name: 'the Lamps', kind: 'nom-de-guerre' },
      { name: 'حرس', lang: 'ar' },
    ],
  });
  const { shown, folded, others } = otherNames(guard, en);
  expect(shown.map(({ name, dir }) => [name, dir])).toEqual([
    ['HG', undefined],
    ['حرس', 'rtl'],
    ['the Lamps', undefined],
  ]);
  expect(folded.map(({ label, names }) => [label, ...names.map(({ name }) => name)])).toEqual([
    ['Other names', 'Guard', 'The Guard of the Harbour'],
    ['Other spellings', 'Garde'],
  ]);
  expect(others).toBe(3);
});

test('one name more than are shown is not worth a fold', () => {
  const anna = person('anna', { aliases: ['A', 'B', 'C', 'D'] });
  expect(otherNames(anna, en)).toMatchObject({ folded: [], others: 0 });
  expect(otherNames(anna, en).shown.map(({ name }) => name)).toEqual(['A', 'B', 'C', 'D']);
});
