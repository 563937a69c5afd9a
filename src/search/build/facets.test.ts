import { expect, test } from 'vitest';
import { createArchive } from '../../archive/archive.ts';
import { article, event, group } from '../../test/records.ts';
import { facets } from './facets.ts';
import { en } from '../../words/en.ts';

const dated = (id: string, published?: string, publisher?: string) =>
  article(id, { ...(published && { published }), ...(publisher && { publisher }) });

test('lists each publisher and year once: names by the alphabet, years from the newest, the unknown last', () => {
  const archive = createArchive([
    group('post', { name: 'Post' }),
    group('courier', { name: 'Courier' }),
    dated('a', '2019-12-30/2020-01-02', 'post'),
    dated('b', '2021?', 'courier'),
    dated('c', undefined, 'post'),
    dated('d', '2021-05'),
    event('fair', { date: '2020-12-31/2021-01-02' }),
  ]);
  expect(facets(archive, en)).toEqual({
    publishers: [
      { value: 'Courier', count: 1 },
      { value: 'Post', count: 2 },
      { value: 'Publisher unknown', count: 1 },
    ],
    years: [
      { value: '2021', count: 3 },
      { value: '2020', count: 1 },
      { value: '2019', count: 1 },
      { value: 'Undated', count: 1 },
    ],
  });
});

test('has nothing to offer where there is nothing', () => {
  expect(facets(createArchive([]), en)).toEqual({ publishers: [], years: [] });
});
