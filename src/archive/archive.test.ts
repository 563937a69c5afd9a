import { describe, expect, test } from 'vitest';
import type { ArticleId, PersonId } from '../schema/fields.ts';
import { tagsOf, type ArchiveRecord } from '../schema/records.ts';
import { article, event, group, person, place } from '../test/records.ts';
import { createArchive } from './archive.ts';
import { sortName } from './order.ts';

const ids = (records: Iterable<ArchiveRecord>) => [...records].map(({ id }) => String(id));

const anna = person('anna', {
  name: 'Anna Zorn',
  sortName: 'Zorn, Anna',
  roles: [
    { group: 'guard', title: 'Keeper', source: 'storm' },
    { group: 'guard', title: 'Cook', source: 'storm' },
    { title: 'Poet', source: 'storm' },
  ],
});
const emil = person('emil', { name: 'Émil Ash', sortName: 'Ash, Émil' });
const guard = group('guard', { name: 'Guard' });
const watch = group('watch', { name: 'Watch', parent: 'guard' });
const rescue = group('rescue', { name: 'Rescue', parent: 'guard', predecessors: ['guard', 'watch'] });
const gazette = group('gazette', { name: 'gazette' });
const island = place('island', { name: 'Island', kind: 'country' });
const coast = place('coast', { name: 'Coast', kind: 'region', partOf: 'island' });
const port = place('port', { name: 'Port', partOf: 'coast' });
const storm = article('storm', {
  published: '2021-03-04',
  publisher: 'gazette',
  people: ['anna', 'emil'],
  groups: ['guard'],
  places: ['port'],
});
const inquiry = article('inquiry', { published: '2021', people: ['anna'], groups: ['guard', 'watch'] });
const letter = article('letter', { people: ['anna'], publisher: 'gazette' });
const appeal = article('appeal', { published: '2022-01?', groups: ['guard'] });
const notice = article('notice', { places: ['island'] });
const RECORDS = [
  letter,
  watch,
  storm,
  port,
  anna,
  island,
  notice,
  inquiry,
  gazette,
  guard,
  emil,
  appeal,
  rescue,
  coast,
];
const archive = createArchive(RECORDS);

describe('lists', () => {
  test('of articles begin with the newest and end with the undated', () => {
    expect(ids(archive.articles)).toEqual(['appeal', 'storm', 'inquiry', 'letter', 'notice']);
  });

  test('of events begin with the oldest and end with the undated', () => {
    const dated = (date?: string) => (date ? { date } : { date: undefined });
    const events = [event('a', dated()), event('b', dated('2002')), event('c', dated()), event('d', dated('2001'))];
    expect(ids(createArchive(events).events)).toEqual(['d', 'b', 'a', 'c']);
  });

  test('of entities are in the order of their sort names', () => {
    expect(ids(archive.people)).toEqual(['emil', 'anna']);
    expect(ids(archive.groups)).toEqual(['gazette', 'guard', 'rescue', 'watch']);
    expect(ids(archive.entities)).toEqual([
      'emil',
      'coast',
      'gazette',
      'guard',
      'island',
      'port',
      'rescue',
      'watch',
      'anna',
    ]);
    expect(sortName(port)).toBe('Port');
  });

  test('do not depend on the order of the files', () => {
    const reversed = createArchive(RECORDS.toReversed());
    expect(ids(reversed.articles)).toEqual(ids(archive.articles));
    expect(ids(reversed.entities)).toEqual(ids(archive.entities));
  });
});

describe('records', () => {
  test('are found by id', () => {
    expect(archive.record(storm.id)).toBe(storm);
    expect(archive.article(storm.id)).toBe(storm);
    expect(archive.entity(port.id)).toBe(port);
    expect(archive.record('nobody' as PersonId)).toBeUndefined();
  });

  test('of another kind, or of none, are refused', () => {
    expect(() => archive.person('port' as PersonId)).toThrow('No person has the id "port".');
    expect(() => archive.article('nothing' as ArticleId)).toThrow('No article has the id "nothing".');
    expect(() => archive.entity('storm' as PersonId)).toThrow('No person or group or place has the id "storm".');
  });
});

describe('what was said on one side is known on the other', () => {
  test('an article’s tags', () => {
    expect(tagsOf(storm)).toEqual(['anna', 'emil', 'guard', 'port']);
    const { people, groups, places } = archive.taggedIn(storm);
    expect([people, groups, places]).toEqual([[anna, emil], [guard], [port]]);
  });

  test('the articles about an entity', () => {
    expect(ids(archive.articlesAbout(anna))).toEqual(['storm', 'inquiry', 'letter']);
    expect(archive.articlesAbout(coast)).toEqual([]);
  });

  test('the articles that a group published', () => {
    expect(ids(archive.articlesPublishedBy(gazette))).toEqual(['storm', 'letter']);
    expect(archive.articlesPublishedBy(guard)).toEqual([]);
  });

  test('the articles that a person wrote, apart from those that name her', () => {
    const { articlesBy, articlesAbout } = createArchive([
      article('storm', { byline: ['Tom', { name: 'Anna', person: 'anna' }, { name: 'A.', person: 'anna' }] }),
      article('calm', { byline: ['Anna'] }),
      anna,
    ]);
    expect(ids(articlesBy(anna))).toEqual(['storm']);
    expect(articlesAbout(anna)).toEqual([]);
  });

  test('what an entity is mentioned with, most often first', () => {
    expect(archive.mentionedWith(anna).map(({ entity, articles }) => [entity.id, articles])).toEqual([
      ['guard', 2],
      ['emil', 1],
      ['port', 1],
      ['watch', 1],
    ]);
    expect(archive.mentionedWith(coast)).toEqual([]);
  });

  test('the members of a group, each once', () => {
    expect(ids(archive.membersOf(guard))).toEqual(['anna']);
    expect(archive.membersOf(watch)).toEqual([]);
  });

  test('the parts and the successors of a group', () => {
    expect(ids(archive.subgroupsOf(guard))).toEqual(['rescue', 'watch']);
    expect(ids(archive.successorsOf(watch))).toEqual(['rescue']);
    expect(archive.successorsOf(rescue)).toEqual([]);
  });

  test('the parts of a place, and the wholes, the nearest first', () => {
    expect(ids(archive.partsOf(island))).toEqual(['coast']);
    expect(ids(archive.ancestorsOf(port))).toEqual(['coast', 'island']);
    expect(archive.ancestorsOf(island)).toEqual([]);
  });
});

describe('the neighbours of an article', () => {
  test.each([
    [appeal, { older: storm }],
    // Of a day and its year nobody knows which is earlier.
    [storm, { newer: appeal }],
    [inquiry, { newer: appeal }],
    [letter, {}],
    [notice, {}],
  ])('$id', (of, neighbours) => {
    expect(archive.neighboursOf(of)).toEqual(neighbours);
  });
});

test('an archive without records has lists without entries', () => {
  const { articles, people, groups, places, entities } = createArchive([]);
  expect([articles, people, groups, places, entities]).toEqual([[], [], [], [], []]);
});

describe('a withdrawn article', () => {
  const shared = {
    published: '2021-03-04',
    publisher: 'gazette',
    series: 'Storms',
    people: ['anna'],
    places: ['port'],
    alternativeHeadline: 'Nobody saw it',
    byline: ['Lena Marsh'],
    claims: [{ subject: 'fire', property: 'killed', value: 3, unit: 'people', paragraph: 1 }],
    translationOf: 'storm',
  };
  const fire = event('fire');
  const withdrawn = { date: '2022', reason: 'A hoax.' };
  const hoax = article('hoax', { ...shared, withdrawn }, 'It burnt.');
  const libel = article('libel', { ...shared, withdrawn: { ...withdrawn, removed: true } }, 'He lied.');
  const all = createArchive([...RECORDS, fire, hoax, libel]);

  test('is listed apart, and is known by its id', () => {
    expect(ids(all.articles)).toEqual(ids(archive.articles));
    expect(ids(all.withdrawn)).toEqual(['hoax', 'libel']);
    expect(all.article('hoax' as ArticleId)).toBe(hoax);
  });

  test('counts nowhere', () => {
    const known = (of: typeof archive) => [
      ids(of.articlesAbout(anna)),
      ids(of.articlesPublishedBy(gazette)),
      of.mentionedWith(anna),
      ids(of.relatedTo(storm)),
      ids(of.translationsOf(storm)),
      of.neighboursOf(storm),
      of.collections,
      ids(of.places.flatMap((each) => of.articlesAbout(each))),
    ];
    expect(known(all)).toEqual(known(archive));
    expect(all.claimsAbout(fire.id)).toEqual([]);
    expect(all.articlesAbout(fire)).toEqual([]);
    expect(all.collection('series', 'Storms')).toBeUndefined();
  });

  test('has no articles around it', () => {
    expect([ids(all.relatedTo(hoax)), all.neighboursOf(hoax)]).toEqual([[], {}]);
  });

  test('keeps nothing but what it was, and why it is gone, where it is removed', () => {
    const { body, data } = all.article('libel' as ArticleId);
    const said = Object.entries(data).filter(([, value]) => (Array.isArray(value) ? value.length : value));
    expect(body).toBe('');
    expect(Object.fromEntries(said)).toEqual({
      headline: 'Headline of libel',
      publisher: 'gazette',
      published: expect.objectContaining({ text: '2021-03-04' }),
      text: 'account',
      withdrawn: expect.objectContaining({ reason: 'A hoax.', removed: true }),
    });
  });
});

test('series come before sections, each by name, with their articles newest first', () => {
  const { collections } = createArchive([
    article('a', { published: '2001', section: 'Sport' }),
    article('b', { published: '2002', section: 'Sport', series: 'Lost' }),
    article('c', { section: 'Arts' }),
  ]);
  expect(collections.map(({ type, name, articles }) => [type, name, ...ids(articles)])).toEqual([
    ['series', 'Lost', 'b'],
    ['section', 'Arts', 'c'],
    ['section', 'Sport', 'b', 'a'],
  ]);
});

describe('the parts of a place', () => {
  const records = [
    island,
    coast,
    port,
    event('storm-of-2001', { places: ['port'] }),
    event('flood', { date: '2000', places: ['coast'] }),
    event('fire', { places: ['port', 'island'] }),
    article('a', { places: ['port'] }),
    article('b', { places: ['port', 'coast'] }),
    article('c', { places: ['island', 'port'] }),
    article('d'),
  ];
  const of = createArchive(records);

  test('are its own, and theirs', () => {
    expect(ids(of.allPartsOf(island))).toEqual(['coast', 'port']);
    expect(of.allPartsOf(port)).toEqual([]);
  });

  test('have events that are not its own, each once', () => {
    expect(ids(of.eventsAbout(island))).toEqual(['fire']);
    expect(ids(of.eventsInParts(island))).toEqual(['flood', 'storm-of-2001']);
    expect(ids(of.eventsInParts(coast))).toEqual(['fire', 'storm-of-2001']);
  });

  test('have articles that do not name it, each once', () => {
    expect(ids(of.articlesInParts(island))).toEqual(['a', 'b']);
    expect(ids(of.articlesInParts(port))).toEqual([]);
  });
});
