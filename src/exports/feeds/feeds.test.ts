import { parseAtomFeed, parseJsonFeed, parseOpml } from 'feedsmith';
import { expect, test } from 'vitest';
import { article, event, group, person, place } from '../../test/records.ts';
import { siteContent } from '../../test/site-content.ts';
import { atomFeed } from './atom.ts';
import { feedList } from './feed-list.ts';
import { createFeeds } from './feeds.ts';
import { jsonFeed } from './json-feed.ts';

const killed = (value: number) => ({ subject: 'flood', property: 'killed', value, unit: 'people', paragraph: 1 });
const anna = person('anna', { name: 'Anna Zorn' });
const paper = group('paper', { name: 'The Paper' });
const town = place('town', { name: 'Testville' });
const flood = event('flood', { name: 'Flood' });
const content = siteContent(
  [
    anna,
    paper,
    town,
    flood,
    article('first', { published: '2013-01-01', people: ['anna'], claims: [killed(5)], publisher: 'paper' }),
    article('second', { published: '2012', added: '2024-02-03', places: ['town'], claims: [killed(7)] }),
    article('third', { published: '2014-01-01', byline: [{ name: 'A. Z.', person: 'anna' }] }),
    article('undated', { people: ['anna'] }),
    article('withdrawn', { added: '2025', people: ['anna'], withdrawn: { date: '2025', reason: 'A hoax.' } }),
  ],
  { name: 'Test Archive' },
);
const feed = createFeeds(content);
const headlines = (of: Parameters<typeof feed>[0]) =>
  feed(of).entries.map(({ title }) => title.replace('Headline of ', ''));
const publisher = { name: 'Test Archive', language: 'en' };

test.each([
  ['the archive has all that are dated, the last changed first', 'archive', ['second', 'third', 'first']],
  ['a person has those that name her and those that she wrote', anna, ['third', 'first']],
  ['a group has those that it published', paper, ['first']],
  ['a place has those that name it', town, ['second']],
  ['an event has those that report it', flood, ['second', 'first']],
] as const)('the feed of %s', (_, of, expected) => {
  expect(headlines(of)).toEqual(expected);
});

test('a question in dispute comes up with the last of its reports, and has every side with its source', () => {
  expect(feed('disputes').entries).toEqual([
    {
      id: 'http://localhost:4321/embed/flood/killed/',
      url: 'http://localhost:4321/events/flood/#flood-killed-disagreement',
      title: 'Flood: how many died?',
      text: 'The sources disagree. 7 people: The article says (Publisher unknown, 2012, paragraph\u00a01). 5 people: The Paper says (1 January 2013, paragraph\u00a01).',
      language: undefined,
      published: undefined,
      updated: '2024-02-03',
    },
  ]);
});

test('an entry is the same in every feed, under the address of its page', () => {
  const [inArchive] = feed('archive').entries;
  expect(inArchive!.id).toBe('http://localhost:4321/articles/second/');
  expect(feed(town).entries[0]).toEqual(inArchive);
});

test('an entry says whose report it is, what it is about and what was corrected', () => {
  const corrected = siteContent([
    article('a', { published: '2013', summary: 'It rained', corrections: [{ date: '2014-05', text: 'It did not.' }] }),
  ]);
  expect(createFeeds(corrected)('archive').entries[0]!.text).toBe(
    'Publisher unknown, 2013. It rained. Corrected, May 2014: It did not.',
  );
});

test('a feed without entries is whole all the same, and no clock is asked', () => {
  const { updated, entries = [] } = parseAtomFeed(atomFeed(createFeeds(siteContent([]))('archive'), publisher));
  expect([updated, entries]).toEqual(['1970-01-01T00:00:00.000Z', []]);
  expect(JSON.parse(jsonFeed(createFeeds(siteContent([]))('archive'), publisher))).toMatchObject({ items: [] });
});

test('both formats say where they are, what they follow, and the same of each entry', () => {
  const atom = parseAtomFeed(atomFeed(feed(anna), publisher));
  const json = parseJsonFeed(jsonFeed(feed(anna), publisher));
  expect(atom.links).toEqual([
    { rel: 'self', href: 'http://localhost:4321/people/anna/feed.atom', type: 'application/atom+xml' },
    { rel: 'alternate', href: 'http://localhost:4321/people/anna/', type: 'text/html' },
  ]);
  expect([json.feed_url, json.home_page_url]).toEqual([
    'http://localhost:4321/people/anna/feed.json',
    'http://localhost:4321/people/anna/',
  ]);
  expect([atom.id, atom.title?.value, json.title]).toEqual([
    'http://localhost:4321/people/anna/',
    'Anna Zorn · Test Archive',
    'Anna Zorn · Test Archive',
  ]);
  expect(json.items!.map(({ id, title, date_modified: day }) => [id, title, day])).toEqual(
    atom.entries!.map(({ id, title, updated }) => [id, title!.value, updated]),
  );
});

test('the list of feeds has each of them, under its kind', () => {
  const { body } = parseOpml(feedList(content));
  expect(
    body!.outlines!.map(({ text, xmlUrl, outlines = [] }) => [text, xmlUrl, outlines.map((one) => one.xmlUrl)]),
  ).toEqual([
    ['Test Archive', 'http://localhost:4321/feed.atom', []],
    ['Where the sources differ', 'http://localhost:4321/disputed/feed.atom', []],
    ['People', undefined, ['http://localhost:4321/people/anna/feed.atom']],
    ['Groups', undefined, ['http://localhost:4321/groups/paper/feed.atom']],
    ['Places', undefined, ['http://localhost:4321/places/town/feed.atom']],
    ['Events', undefined, ['http://localhost:4321/events/flood/feed.atom']],
  ]);
});
