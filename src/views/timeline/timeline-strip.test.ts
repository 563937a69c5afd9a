import { expect, test } from 'vitest';
import { createArchive } from '../../archive/archive.ts';
import { article, event } from '../../test/records.ts';
import { en } from '../../words/en.ts';
import { timelineStrip } from './timeline-strip.ts';

const stripOf = (...records: Parameters<typeof createArchive>[0]) => timelineStrip(createArchive(records), en);
const about = (id: string, ...subjects: string[]) =>
  article(id, {
    claims: subjects.map((subject) => ({ subject, property: 'killed', value: 1, unit: 'people', paragraph: 1 })),
  });

test('has all years, each event with its shape, and the oldest first', () => {
  const { ticks, named, others } = stripOf(
    event('late', { date: '2003-01-01' }),
    event('early', { date: '2001' }),
    event('long', { date: '2001-07-02/2002-12' }),
  )!;
  expect(ticks).toEqual([
    { year: 2001, at: 0 },
    { year: 2002, at: 33.3 },
    { year: 2003, at: 66.7 },
  ]);
  expect(named.map(({ name, shape, date, url }) => [name, shape, date, url])).toEqual([
    ['early', 'within', '2001', '/events/early/'],
    ['long', 'lasted', '2 July 2001 to December 2002', '/events/long/'],
    ['late', 'day', '1 January 2003', '/events/late/'],
  ]);
  expect(others).toEqual([]);
});

test('names those of which most articles report, where there is no room for all', () => {
  const crowd = Array.from({ length: 30 }, (_, i) => event(`crowd-${i}`, { date: '2001-06-01' }));
  const { named, others, rows } = stripOf(
    ...crowd,
    about('first', 'crowd-29'),
    about('second', 'crowd-29', 'crowd-28'),
  )!;
  expect(named.map(({ name }) => name)).toEqual(expect.arrayContaining(['crowd-28', 'crowd-29']));
  expect(named.length).toBeLessThan(30);
  // The others are all of one day.
  expect(others).toHaveLength(1);
  expect(rows).toBe(5);
});

test('writes no more years than it has room for', () => {
  const { ticks } = stripOf(event('a', { date: '1801' }), event('b', { date: '2001' }))!;
  expect(ticks.length).toBeLessThanOrEqual(10);
  expect(ticks[0]).toEqual({ year: 1801, at: 0 });
});

test('ends with the last year in which something began, where something goes on', () => {
  expect(stripOf(event('a', { date: '2001-02/..' }), event('b', { date: '2002' }))!.ticks.at(-1)!.year).toBe(2002);
});

test.each([[[]], [[event('lost', { date: undefined })]]])('there is none without a dated event', (events) => {
  expect(stripOf(...events)).toBeUndefined();
});
