import { expect, test } from 'vitest';
import { createArchive } from '../archive/archive.ts';
import { article, event, person } from '../test/records.ts';
import { valueView } from './claim.ts';

const archive = createArchive([event('fire'), person('ada', { name: 'Ada' })]);

test.each([
  ['killed', 37, 'foreigners', '37 foreigners'],
  ['killed', 1, 'soldiers', '1 soldier'],
  ['killed', 1, 'people', '1 person'],
  ['killed', 0, 'people', 'no people'],
  ['strength', { low: 1200, high: 1500 }, 'fighters', '1,200 to 1,500 fighters'],
  ['killed', { low: 90 }, 'soldiers and civilians', 'at least 90 soldiers and civilians'],
  ['killed', { high: 9 }, 'people', 'at most 9 people'],
  ['date', '2013-03-01/2013-03-05~', undefined, 'early March 2013'],
  ['killed', { moreThan: 90 }, 'people', 'more than 90 people'],
  ['killed', { lessThan: 9 }, 'people', 'fewer than 9 people'],
  ['deployed', { about: 5100 }, 'troops', 'about 5,100 troops'],
  ['strength', { low: 1000, words: 'thousands' }, 'militants', 'thousands of militants'],
  ['killed', { about: 12, words: 'a dozen' }, 'people', 'a dozen people'],
  ['head', 'ada', undefined, 'Ada'],
  ['head', 'Nobody', undefined, 'Nobody'],
  ['outcome', 'ada', undefined, 'ada'],
])('a claim of %s, %j %s, reads “%s”', (property, value, unit, label) => {
  const [claim] = article('one', {
    claims: [{ subject: 'fire', paragraph: 1, property, value, ...(unit && { unit }) }],
  }).data.claims;
  expect(valueView(claim!, archive).text).toBe(label);
});
