import { expect, test } from 'vitest';
import { createArchive } from '../archive/archive.ts';
import { article, person, place } from '../test/records.ts';
import { withoutEastAsianNames } from './east-asian-names.ts';

test('lists what three articles name or more, most first, unless it has a name in Chinese, Japanese or Korean letters', () => {
  const archive = createArchive([
    person('dorn', { name: 'Boris Dorn' }),
    place('estervik', { name: 'Estervik' }),
    place('norland', { name: 'Norland', aliases: [{ name: 'ノルランド', lang: 'ja' }] }),
    place('ulm', { name: 'Ulm' }),
    ...['one', 'two', 'three'].map((id) => article(id, { people: ['dorn'], places: ['estervik', 'norland'] })),
    article('four', { places: ['estervik', 'norland', 'ulm'] }),
  ]);
  expect(withoutEastAsianNames(archive).map(({ entity, articles }) => [entity.id, articles])).toEqual([
    ['estervik', 4],
    ['dorn', 3],
  ]);
});
