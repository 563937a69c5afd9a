import { expect, test } from 'vitest';
import { createArchive } from '../../archive/archive.ts';
import { article, group } from '../../test/records.ts';
import type { ClippingMetadata } from '../clipping.ts';
import { knownPublisher } from './known-publisher.ts';

const archive = createArchive([
  group('marsden-mercury', { name: 'The Marsden Mercury', aliases: ['Mercury Newspapers'] }),
  group('northwire', { name: 'Northwire News Agency', acronym: 'NNA' }),
  group('lorne-echo', { name: 'Lorne Echo', aliases: [{ name: 'Echo', weak: true }] }),
  article('2012-echo', { publisher: 'lorne-echo', url: 'https://news.echo.example/2012/a' }),
]);

const published = (publisher: string | undefined, url?: string) =>
  knownPublisher(archive, {
    byline: [],
    possible: [],
    ...(publisher && { publisher: { value: publisher, from: 'line 1' } }),
    ...(url && { url: { value: url, from: 'line 2' } }),
  } satisfies ClippingMetadata);

test.each([
  ['Marsden Mercury', 'marsden-mercury'],
  ['Mercury Newspapers Ltd', 'marsden-mercury'],
  ['NNA', 'northwire'],
])('the name “%s” is that of %s', (name, id) => {
  expect(published(name)).toEqual({ id });
});

test.each(['Mercury', 'Echo', 'Marsden', 'The Ellerby Courier', undefined])(
  'the name “%s” is not that of a group',
  (name) => {
    expect(published(name)).toBeUndefined();
  },
);

test.each([
  ['https://www.nna.example/a', { id: 'northwire', host: 'nna.example' }],
  ['https://news.echo.example/2014/b', { id: 'lorne-echo', host: 'news.echo.example' }],
  ['https://unknown.example/nna', undefined],
])('the address %s names %o', (url, expected) => {
  expect(published(undefined, url)).toEqual(expected);
});

test('where the name and the address say two things, nobody is the publisher', () => {
  expect(published('NNA', 'https://news.echo.example/2014/b')).toBeUndefined();
});
