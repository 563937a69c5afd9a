import { expect, test } from 'vitest';
import { createArchive } from '../../archive/archive.ts';
import type { ArchiveRecord } from '../../schema/records.ts';
import { facets } from './facets.ts';

const group = (id: string, name: string) => ({ kind: 'group', id, data: { name, predecessors: [], aliases: [] } });
const article = (id: string, published?: string, publisher?: string) => ({
  ...{ kind: 'article', id },
  data: { published, publisher, people: [], groups: [], places: [], claims: [] },
});

const archiveOf = (...records: object[]) => createArchive(records as ArchiveRecord[]);

test('lists each publisher and year once: names by the alphabet, years from the newest, the unknown last', () => {
  const archive = archiveOf(
    group('post', 'Post'),
    group('courier', 'Courier'),
    article('a', '2019-12-30/2020-01-02', 'post'),
    article('b', '2021?', 'courier'),
    article('c', undefined, 'post'),
    article('d', '2021-05'),
  );
  expect(facets(archive)).toEqual({
    publishers: ['Courier', 'Post', 'Publisher unknown'],
    years: ['2021', '2019', 'Undated'],
  });
});

test('has nothing to offer where there is nothing', () => {
  expect(facets(archiveOf())).toEqual({ publishers: [], years: [] });
});
