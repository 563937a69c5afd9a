import { expect, test } from 'vitest';
import { createArchive } from '../archive/archive.ts';
import type { Reading } from '../loader/read.ts';
import type { ArchiveRecord } from '../schema/records.ts';
import { siteSchema } from '../schema/site.ts';
import { article, event, group, person, place } from '../test/records.ts';
import { createContext } from './context.ts';
import { addressesIn, recordsLeftOut, unavoidable } from './left-out.ts';

const records: ArchiveRecord[] = [
  group('gazette'),
  article('flood', { publisher: 'gazette' }, 'It rained.'),
  person('anna', {}, 'She left.[^flood]'),
  event('rain', { people: ['anna'] }),
  place('estervik', {}, 'See [the rain](/events/rain/).'),
  place('norland'),
];

const contextOf = (of = records) => {
  const reading: Reading = {
    records: of,
    texts: of,
    problems: [],
    partial: [],
    ids: new Map(of.map(({ id, kind }) => [id as string, [kind]])),
    files: new Map(of.map(({ id, file }) => [id as string, file])),
    distinct: [],
    passages: new Map(),
    clippings: new Map(),
    published: [],
    keys: new Map(),
    site: siteSchema.parse({}),
    about: undefined,
    media: new Map(),
  };
  return createContext(reading, createArchive(of), '2026-01-01', 'public');
};

const problemIn = (file: string) => ({ file, message: '…', remedy: '…' });

test('a record with an error is left out, and what names it: by its fields, its citations and its links', () => {
  expect(recordsLeftOut(contextOf(), [problemIn('groups/gazette.md')])).toEqual([
    { file: 'groups/gazette.md', id: 'gazette' },
    { file: 'articles/flood.md', id: 'flood', because: 'gazette' },
    { file: 'people/anna.md', id: 'anna', because: 'flood' },
    { file: 'events/rain.md', id: 'rain', because: 'anna' },
    { file: 'places/estervik.md', id: 'estervik', because: 'rain' },
  ]);
});

test('a record is left out that shows a file with an error', () => {
  const shown = [place('estervik', {}, '![The quay](/media/quay.jpg)'), place('norland')];
  expect(recordsLeftOut(contextOf(shown), [problemIn('media/quay.jpg'), problemIn('media/other.jpg')])).toEqual([
    { file: 'places/estervik.md', id: 'estervik', because: 'media/quay.jpg' },
  ]);
});

test('a warning leaves nothing out', () => {
  expect(recordsLeftOut(contextOf(), [{ ...problemIn('groups/gazette.md'), level: 'warning' }])).toEqual([]);
});

test('what the whole site needs cannot be left out', () => {
  const files = ['site.yaml', 'about.md', '', 'vocabulary.yaml', 'register/distinct.tsv'];
  const others = ['people/anna.md', 'media/quay.svg', 'notes.txt'];
  expect(unavoidable([...files, ...others].map(problemIn)).map(({ file }) => file)).toEqual(files);
});

test('the addresses of a record are that of its page, whatever folders its file is in, and its old ones', () => {
  const context = contextOf([article('flood', { formerly: ['rain', '/2013/flood.html'] })]);
  expect(addressesIn(context)({ file: 'articles/1951/flood.md', id: 'flood' })).toEqual([
    '/articles/flood/',
    '/articles/rain/',
    '/2013/flood.html',
  ]);
});
