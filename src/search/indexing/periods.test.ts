import { expect, test } from 'vitest';
import { article, event, person } from '../../test/records.ts';
import { periodsOf } from './periods.ts';

const dated = (id: string, published: string) => article(id, { published });
const records = [
  dated('a', '2021-03'),
  dated('b', '1990'),
  dated('c', '2005-06-01'),
  event('d', { date: '1991-02-03' }),
  event('e', { date: undefined }),
  person('f', { name: 'Jane Roe' }),
  dated('g', '1990-01-02'),
];
const idsOf = (most?: number) =>
  periodsOf(records, most).map((period) => period.map(({ id }) => id as string).join(' '));

test('few records are one period, in their order', () => {
  expect(idsOf()).toEqual(['a b c d e f g']);
  expect(idsOf(7)).toEqual(['a b c d e f g']);
  expect(periodsOf([])).toEqual([[]]);
});

test('many are parted by their days, those without one first, into as few periods as have room, none with more than the first', () => {
  expect(idsOf(6)).toEqual(['b e f g', 'a c d']);
  expect(idsOf(3)).toEqual(['b e f', 'c d g', 'a']);
});
