import { expect, test } from 'vitest';
import { createArchive } from '../archive/archive.ts';
import { claimsIn } from '../archive/claims.ts';
import { article, event, person } from '../test/records.ts';
import { valueView } from './claim.ts';
import { en } from '../words/en.ts';
import { fr } from '../words/fr.ts';
import { createSchemas } from '../schema/records.ts';
import { createVocabulary } from '../schema/vocabulary/vocabulary.ts';

const archive = createArchive([event('fire'), person('ada', { name: 'Ada' })]);

test.each([
  ['killed', 37, 'residents', '37 residents'],
  ['killed', 1, 'children', '1 child'],
  ['killed', 1, 'people', '1 person'],
  ['killed', 0, 'people', 'no people'],
  ['population', { low: 1200, high: 1500 }, 'residents', '1,200 to 1,500 residents'],
  ['killed', { low: 90 }, 'men', 'at least 90 men'],
  ['killed', { high: 9 }, 'people', 'at most 9 people'],
  ['killed', { low: 1 }, 'people', 'at least 1 person'],
  ['date', '2013-03-01/2013-03-05~', undefined, 'early March 2013'],
  ['killed', { moreThan: 90 }, 'people', 'more than 90 people'],
  ['killed', { lessThan: 9 }, 'people', 'fewer than 9 people'],
  ['participants', { about: 5100 }, 'workers', 'about 5,100 workers'],
  ['population', { low: 1000, words: 'thousands' }, 'workers', 'thousands of workers'],
  ['killed', { about: 12, words: 'a dozen' }, 'people', 'a dozen people'],
  ['price', 2.5, 'dollars', '2.50 dollars'],
  ['price', 3, 'dollars', '3 dollars'],
  ['price', { low: 2.5, high: 1234.125 }, 'dollars', '2.50 to 1,234.125 dollars'],
  ['length', 3.2, 'kilometres', '3.2 kilometres'],
  ['length', { about: 0.00001 }, 'metres', 'about 0.00001 metres'],
  ['score', '6-1', undefined, '6-1'],
  ['head', 'ada', undefined, 'Ada'],
  ['head', 'Nobody', undefined, 'Nobody'],
  ['outcome', 'ada', undefined, 'ada'],
])('a claim of %s, %j %s, reads “%s”', (property, value, unit, label) => {
  const one = article('one', { claims: [{ subject: 'fire', paragraph: 1, property, value, ...(unit && { unit }) }] });
  const [record] = claimsIn([one]);
  expect(valueView(record!, archive, en).text).toBe(label);
});

const { claims: claimsInFrench } = createSchemas(createVocabulary(undefined, fr)).article.shape;

test.each([
  ['killed', 0, 'people', '0 personne'],
  ['killed', 1, 'people', '1 personne'],
  ['killed', 5, 'people', '5 personnes'],
  ['killed', { low: 1 }, 'people', 'au moins 1 personne'],
  ['killed', { moreThan: 90 }, 'children', 'plus de 90 enfants'],
  ['population', 2_000_000, 'residents', '2\u202f000\u202f000 d’habitants'],
  ['price', 2.5, 'francs', '2,50 francs'],
  ['population', { low: 1000, words: 'des milliers' }, 'workers', 'des milliers de travailleurs'],
  ['status', 'at large', undefined, 'en fuite'],
  ['decision', 'planned', undefined, 'planned'],
])('on a French site a claim of %s, %j %s, reads “%s”', (property, value, unit, label) => {
  const one = article('one');
  one.data.claims = claimsInFrench.parse([{ subject: 'fire', paragraph: 1, property, value, ...(unit && { unit }) }]);
  const [record] = claimsIn([one]);
  expect(valueView(record!, archive, fr).text).toBe(label);
});

test('a text that a property allows is in the language of the page, whatever the article’s', () => {
  const one = article('one', {
    language: 'fr',
    claims: [
      { subject: 'fire', paragraph: 1, property: 'status', value: 'alive' },
      { subject: 'fire', paragraph: 1, property: 'cause', value: 'inconnue' },
    ],
  });
  expect(claimsIn([one]).map((record) => valueView(record, archive, en))).toEqual([
    { text: 'alive' },
    { text: 'inconnue', lang: 'fr' },
  ]);
});
