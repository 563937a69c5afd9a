import { expect, test } from 'vitest';
import { createArchive } from '../../archive/archive.ts';
import { findDisputes } from '../../archive/disputes/disputes.ts';
import type { ArchiveRecord } from '../../schema/records.ts';
import { siteSchema } from '../../schema/site.ts';
import { article, event, person } from '../../test/records.ts';
import { en } from '../../words/en.ts';
import { homePage } from './home.ts';

const home = (...records: ArchiveRecord[]) => {
  const archive = createArchive(records);
  return homePage({
    site: siteSchema.parse({ name: 'An archive' }),
    archive,
    disputes: findDisputes(archive),
    words: en,
  });
};

const dead = (value: number, subject = 'fire') => ({
  subject,
  property: 'killed',
  value,
  unit: 'people',
  paragraph: 1,
});
const fire = event('fire', { name: 'Fire', date: '2012' });
const flood = event('flood', { name: 'Flood', date: '2013' });

test('begins with a dispute, then the years, the newest articles and the lists', () => {
  const page = home(
    fire,
    flood,
    article('one', { published: '2014', claims: [dead(1), dead(3, 'flood')] }),
    article('two', { published: '2015', claims: [dead(2), dead(4, 'flood')] }),
  );
  expect(page.lead?.headline).toEqual(['1 or 2 people?']);
  expect(page.lead?.others).toBe(1);
  expect(page.strip?.named.map(({ name }) => name)).toEqual(['Fire', 'Flood']);
  expect(page.newest.map(({ name }) => name)).toEqual(['Headline of two', 'Headline of one']);
  expect(page.lists.map(({ label, count }) => `${label} ${count}`)).toEqual(['Events 2', 'Disputed 2']);
});

test('lists each question with its subject, and leads to it on the page of that', () => {
  const { lists } = home(
    fire,
    article('one', { claims: [dead(1), { ...dead(5), property: 'wounded' }] }),
    article('two', { claims: [dead(2), { ...dead(6), property: 'wounded' }] }),
  );
  expect(lists.find(({ label }) => label === 'Disputed')?.names).toEqual([
    { text: 'Fire: how many died?', url: '/events/fire/#fire-killed-disagreement' },
    { text: 'Fire: how many were wounded?', url: '/events/fire/#fire-wounded-disagreement' },
  ]);
});

test('of an archive without disputes and events begins with the articles', () => {
  const { lead, strip, lists } = home(person('ada', { name: 'Ada' }), article('one', { people: ['ada'] }));
  expect([lead, strip]).toEqual([undefined, undefined]);
  expect(lists.map(({ label }) => label)).toEqual(['People']);
});

test('of an empty archive has nothing but its name', () => {
  expect(home()).toMatchObject({ title: 'An archive', lead: undefined, strip: undefined, newest: [], lists: [] });
});
