import { expect, test } from 'vitest';
import { article } from '../test/records.ts';
import { lastReported } from './claim-times.ts';
import { claimsIn } from './claims.ts';

/** Statuses of one person: `value certainty | when it held | when it was published`, of which any may be missing. */
const statuses = (...given: string[]) =>
  claimsIn(
    given.map((each, i) => {
      const [said = '', asOf, published] = each.split('|').map((part) => part.trim());
      const [value, certainty = 'stated'] = said.split(', ');
      const claim = { subject: 'anna', property: 'status', paragraph: 1, value, certainty, ...(asOf && { asOf }) };
      return article(`a${i + 1}`, { ...(published && { published }), claims: [claim] });
    }),
  );

test.each<[string, string[], string[]]>([
  ['the later published', ['alive | | 2001', 'dead | | 2003'], ['dead']],
  ['the one about a later time', ['alive | 2001 | 2010', 'dead | 2003 | 2010'], ['dead']],
  [
    'the earlier published about a later time, and the later published',
    ['dead | | 2005', 'alive | 2001 | 2010'],
    ['dead', 'alive'],
  ],
  ['all of one time', ['alive | 2003-05 | 2003-06', 'dead | 2003 | 2003'], ['alive', 'dead']],
  ['of one answer the later report alone', ['dead | | 2003-03', 'dead | 2003-02 | 2004'], ['dead']],
  ['a denial that comes later', ['dead, rumoured | | 2001', 'dead, denied | | 2003'], ['dead denied']],
  [
    'a denial beside what is claimed at the same time',
    ['dead | 2003-11 | 2003-11-27', 'dead, denied | | 2003-11-27'],
    ['dead', 'dead denied'],
  ],
  ['nothing that has no date', ['alive | | 2001', 'dead | | '], ['alive']],
  ['what has a time, of an undated article', ['dead | 2003 | ', 'alive | 2001 |'], ['dead']],
  ['nothing where nothing has a date', ['dead | | ', 'alive | |'], []],
])('the last report is %s', (_, given, expected) => {
  for (const order of [given, given.toReversed()]) {
    const last = lastReported(statuses(...order));
    const texts = last.map(({ claim }) => `${claim.value as string}${claim.certainty === 'denied' ? ' denied' : ''}`);
    expect(texts.sort()).toEqual(expected.toSorted());
  }
  expect(lastReported(statuses(...given)).length).toBe(expected.length);
});

test('of the same answer in a later report, only that is the last', () => {
  const [last, ...others] = lastReported(statuses('dead | | 2003-03', 'dead | 2003-02 | 2004'));
  expect([last!.article.id, others.length]).toEqual(['a2', 0]);
});
