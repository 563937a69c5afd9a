import { expect, test } from 'vitest';
import { createArchive } from '../../archive/archive.ts';
import { siteSchema } from '../../schema/site.ts';
import { plainParts } from '../../test/plain-parts.ts';
import { article, group } from '../../test/records.ts';
import { en } from '../../words/en.ts';
import { fr } from '../../words/fr.ts';
import { articleCard, whoseText } from './article-card.ts';

const gazette = group('gazette', { name: 'Port Gazette', acronym: 'PG' });
const echo = group('echo', { name: 'Écho' });
const arabic = group('sada', { name: 'صدى' });
const site = siteSchema.parse({ name: 'An archive', licences: { accounts: 'CC0' } });

test.each([
  ['account', gazette, 'Our account of a report by PG', 'Notre compte rendu d’un article publié par PG'],
  ['account', echo, 'Our account of a report by Écho', 'Notre compte rendu d’un article publié par Écho'],
  [
    'account',
    undefined,
    'Our account of a report whose publisher is unknown',
    'Notre compte rendu d’un article dont l’éditeur est inconnu',
  ],
  ['full', gazette, 'The full text of a report by PG', 'Texte intégral d’un article publié par PG'],
  ['scan', echo, 'A scan of a report by Écho', 'Numérisation d’un article publié par Écho'],
])('above a headline, the text "%s" of %j is called %s, in French %s', (text, publisher, english, french) => {
  const storm = article('storm', { text });
  expect([en, fr].map((words) => plainParts(whoseText(storm, publisher, words)))).toEqual([english, french]);
});

test('a publisher whose name runs from right to left is kept apart from the words around it', () => {
  expect(whoseText(article('storm', {}), arabic, en)).toEqual([
    'Our account of a report by ',
    { text: 'صدى', dir: 'rtl' },
  ]);
});

test('a draft is marked', () => {
  expect(whoseText(article('storm', { draft: true }), gazette, en).at(-1)).toBe(' · draft');
  expect(whoseText(article('storm', { draft: true }), undefined, fr).at(-1)).toBe(' · brouillon');
});

test('a text that is no longer published is not called an account', () => {
  const withdrawn = { date: '2022-01-01', reason: 'At the wish of its author', removed: true };
  expect(whoseText(article('storm', { withdrawn }), gazette, en)).toEqual(['A report by PG']);
});

const cardOf = (data: object, media = new Map()) => {
  const storm = article('storm', data);
  return articleCard(storm, createArchive([storm, gazette]), site, media, en);
};

test('a card says that no byline and no link are known, unless a page was printed', () => {
  expect(cardOf({})).toMatchObject({ byline: ['None recorded'], hasNoLink: true });
  expect(cardOf({ byline: ['Tom Field'], page: 'A4' })).toMatchObject({ byline: ['Tom Field'], hasNoLink: false });
  expect(cardOf({ url: 'https://a.example/storm' }).hasNoLink).toBe(false);
});

test('a card has the file that an article was made from, as a link where the archive publishes it', () => {
  const clipping = { file: 'storm.pdf', sha256: 'ab'.repeat(32), complete: false };
  const own = { name: 'storm.pdf', sha256: 'ab'.repeat(32) };
  const breaksOff = 'The source file breaks off before the original ends.';
  expect(cardOf({ clipping })).toMatchObject({
    clipping: own,
    sourceFile: undefined,
    text: { text: 'In our own words, not the original’s', notes: [breaksOff, 'CC0.'] },
  });
  const media = new Map([['storm.pdf', { type: 'PDF', bytes: 340_000 }]]);
  expect(cardOf({ clipping, text: 'scan' }, media)).toMatchObject({
    clipping: own,
    sourceFile: { text: 'storm.pdf (PDF, 340 kB)', url: '/media/storm.pdf' },
    text: { text: 'As printed', notes: ['It is not transcribed yet.', breaksOff] },
  });
});
