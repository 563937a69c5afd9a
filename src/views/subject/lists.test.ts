import { expect, test } from 'vitest';
import { createArchive } from '../../archive/archive.ts';
import type { Subject } from '../../schema/records.ts';
import { siteSchema } from '../../schema/site.ts';
import { article, event, group, person, place } from '../../test/records.ts';
import { en } from '../../words/en.ts';
import { subjectLists } from './lists.ts';

const site = siteSchema.parse({});
const coast = place('coast', { name: 'Coast' });
const port = place('port', { name: 'Port', partOf: 'coast' });
const bay = place('bay', { name: 'Bay', partOf: 'coast' });
const gazette = group('gazette', { name: 'Gazette' });
const anna = person('anna', { name: 'Anna' });
const archive = createArchive([
  coast,
  port,
  bay,
  gazette,
  anna,
  event('fire', { places: ['port'] }),
  article('a', { publisher: 'gazette', groups: ['gazette'], places: ['port', 'bay'] }),
  article('b', { groups: ['gazette'], places: ['coast', 'port'] }),
]);
const listsOf = (subject: Subject) =>
  subjectLists(subject, { archive, site, words: en }).map(({ id, heading, rows }) => [
    id,
    heading,
    ...rows.map(({ url, note }) => `${url} ${note}`),
  ]);

test('a place has the events and articles of its parts apart from its own, with the parts named', () => {
  expect(listsOf(coast)).toEqual([
    ['events-in-parts', '1 event in its parts', '/events/fire/ Port'],
    ['articles', 'In 1 article', '/articles/b/ Publisher unknown'],
    ['articles-in-parts', '1 article on its parts alone', '/articles/a/ Gazette; names Bay and Port'],
  ]);
});

test('an article that names its own publisher is listed once', () => {
  expect(listsOf(gazette)).toEqual([
    ['published', 'Published by Gazette', '/articles/a/ Gazette'],
    ['articles', 'In 1 other article', '/articles/b/ Publisher unknown'],
  ]);
});

test('what nothing tells of says so', () => {
  expect(listsOf(anna)).toEqual([['articles', 'In no article yet']]);
});

test('of many in its parts the page of a place has some, and says how many more there are', () => {
  const many = Array.from({ length: 35 }, (_, i) => article(`a${i}`, { places: ['port'] }));
  const [list] = subjectLists(coast, { archive: createArchive([coast, port, ...many]), site, words: en });
  expect([list!.heading, list!.rows.length, list!.rest]).toEqual([
    '35 articles on its parts alone',
    30,
    '5 more are on the pages of its parts.',
  ]);
});
