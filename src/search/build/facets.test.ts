import { expect, test } from 'vitest';
import { createArchive } from '../../archive/archive.ts';
import { article, group } from '../../test/records.ts';
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
  ]);
  expect(facets(archive, en)).toEqual({
    publishers: ['Courier', 'Post', 'Publisher unknown'],
    years: ['2021', '2019', 'Undated'],
  });
});

test('has nothing to offer where there is nothing', () => {
  expect(facets(createArchive([]), en)).toEqual({ publishers: [], years: [] });
});
