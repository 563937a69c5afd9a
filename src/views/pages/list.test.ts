import { expect, test } from 'vitest';
import { createArchive } from '../../archive/archive.ts';
import { siteSchema } from '../../schema/site.ts';
import { article, event, group } from '../../test/records.ts';
import { en } from '../../words/en.ts';
import type { Content } from './content.ts';
import { listPage } from './list.ts';

const site = siteSchema.parse({ name: 'Lamps' });
const contentOf = (...records: Parameters<typeof createArchive>[0]) =>
  ({ site, archive: createArchive(records), words: en }) as Content;

test('undated events end the list, and are left out of the timeline', () => {
  const { years, timeline } = listPage(
    'event',
    1,
    1,
    contentOf(event('lost', { date: undefined }), event('fire', { date: '2001-05' })),
  );
  expect(years.map(({ heading, first, rows }) => [heading, first, ...rows.map(({ name }) => name)])).toEqual([
    ['2001', 1, 'fire'],
    ['Undated', 2, 'lost'],
  ]);
  expect(timeline?.flatMap(({ rows }) => rows.map(({ number }) => number))).toEqual([1]);
});

test('there is no timeline of undated events alone', () => {
  expect(listPage('event', 1, 1, contentOf(event('lost', { date: undefined }))).timeline).toBeUndefined();
});

test('a group counts what it published with what names it, each article once', () => {
  const archive = contentOf(
    group('gazette'),
    article('a', { publisher: 'gazette', groups: ['gazette'] }),
    article('b', { publisher: 'gazette' }),
    article('c', { groups: ['gazette'] }),
  );
  const entries = listPage('group', 1, 1, archive).sections.flatMap((section) => section.entries);
  expect(entries.map(({ articles, published }) => [articles, published])).toEqual([[3, '2 published']]);
});
