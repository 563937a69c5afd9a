import { expect, test } from 'vitest';
import { article } from '../../test/records.ts';
import type { ClaimRecord } from '../claims.ts';
import { overlaps } from './overlap.ts';

/** Claims as of dates; `''` for one that says none. */
const asOf = (dates: string[]): ClaimRecord[] => {
  const one = article('one', {
    claims: dates.map((date) => ({
      subject: 'ada',
      property: 'status',
      value: 'killed',
      paragraph: 1,
      ...(date && { asOf: date }),
    })),
  });
  return one.data.claims.map((claim, index) => ({ claim, article: one, index }));
};

const dateOf = ({ claim }: ClaimRecord): string => claim.asOf?.text ?? '';

test.each<[string[], string[][]]>([
  [[], []],
  [['2013'], [['2013']]],
  [[''], [['']]],
  [
    ['2014', '2013'],
    [['2013'], ['2014']],
  ],
  [['2013-03-04', '2013'], [['2013', '2013-03-04']]],
  [
    ['2013', '', '2014'],
    [
      ['', '2013'],
      ['', '2014'],
    ],
  ],
  [
    ['2012/2013', '2013/2014', '2014/2015'],
    [
      ['2012/2013', '2013/2014'],
      ['2013/2014', '2014/2015'],
    ],
  ],
  [
    ['2012/2020', '2013', '2015', '2015-06'],
    [
      ['2012/2020', '2013'],
      ['2012/2020', '2015', '2015-06'],
    ],
  ],
  [
    ['2013-01-10/2013-01-31', '2013-01-15', '2013-01-31'],
    [
      ['2013-01-10/2013-01-31', '2013-01-15'],
      ['2013-01-10/2013-01-31', '2013-01-31'],
    ],
  ],
  [
    ['2013-01-31', '2013-02-01', '2013-02'],
    [['2013-01-31'], ['2013-02', '2013-02-01']],
  ],
])('of %j, those that may hold on one day are %j', (dates, expected) => {
  for (const order of [dates, dates.toReversed()])
    expect(overlaps(asOf(order)).map((held) => held.map(dateOf).sort())).toEqual(
      expected.map((held) => held.toSorted()),
    );
});
