import { expect, test } from 'vitest';
import { createArchive } from '../../archive/archive.ts';
import { article, event, person } from '../../test/records.ts';
import { en } from '../../words/en.ts';
import { lastEvent } from './last-event.ts';

const anna = person('anna', { name: 'Anna' });
const events = (...dates: (string | undefined)[]) =>
  dates.map((date, i) => event(`e${i + 1}`, { date, people: ['anna'] }));
const lastOf = (...dates: (string | undefined)[]) => {
  const all = events(...dates);
  return lastEvent(anna, all, createArchive([anna, ...all]), en).flatMap(({ answers }) =>
    answers.map(({ value, time }) => `${value.text} ${time}`),
  );
};

test.each([
  [['2001', '2003-05', undefined], ['e2 May 2003']],
  [
    ['2003-05', '2003'],
    ['e1 May 2003', 'e2 2003'],
  ],
  [
    ['2003-05', '2003', '2003-06'],
    ['e2 2003', 'e3 June 2003'],
  ],
  [['2003', '2003', '2003'], []],
  [[undefined], []],
])('of events of %j, the last are %j', (dates, expected) => {
  expect(lastOf(...dates)).toEqual(expected);
});

test('the last event has the passage of the latest article that reports it, where it names the subject', () => {
  const claims = (...values: string[]) =>
    values.map((value, i) => ({ subject: 'e1', property: 'participant', value, paragraph: i + 1 }));
  const all = events('2001');
  const archive = createArchive([
    anna,
    ...all,
    article('old', { published: '2001', claims: claims('anna') }),
    article('new', { published: '2002', claims: claims('others', 'anna') }),
    article('undated', { claims: claims('anna') }),
  ]);
  const [row] = lastEvent(anna, all, archive, en);
  expect(row!.answers.flatMap((answer) => answer.claims.map(({ passage }) => passage))).toEqual(['/articles/new/#p2']);
});
