import { expect, test } from 'vitest';
import { createArchive } from '../../archive/archive.ts';
import { findDisputes } from '../../archive/disputes/disputes.ts';
import { createQuestions } from '../../archive/disputes/questions.ts';
import { siteSchema } from '../../schema/site.ts';
import { article, person } from '../../test/records.ts';
import { en } from '../../words/en.ts';
import { frameOf } from '../frame.ts';
import { articleSearchFields } from '../search-fields.ts';
import { articlePage } from './article.ts';
import { subjectPage } from './subject.ts';

const anna = person('anna', { name: 'Anna Zorn' });
const storm = article('storm', { byline: ['Tom Field', { name: 'A. Zorn', person: 'anna' }, 'others'] });
const archive = createArchive([anna, storm, article('calm', { people: ['anna'] })]);
const site = siteSchema.parse({ name: 'An archive' });
const disputes = findDisputes(archive);
const content = {
  site,
  frame: frameOf(site, archive, en, false),
  archive,
  disputes,
  words: en,
  media: new Map(),
  about: undefined,
  questionsOn: createQuestions(archive, disputes),
  htmlOf: () => '',
  textInputs: () => '',
};

test('a byline leads to the page of an author who has one, under the name that is printed', () => {
  expect(articlePage(storm, content).card.byline).toEqual([
    'Tom Field',
    ', ',
    { text: 'A. Zorn', url: '/people/anna/' },
    ' and ',
    'others',
  ]);
});

test('the page of a person lists the articles that she wrote apart from those that name her', () => {
  const { lists } = subjectPage(anna, content);
  expect(lists.map(({ id, rows }) => [id, ...rows.map(({ url }) => url)])).toEqual([
    ['written', '/articles/storm/'],
    ['articles', '/articles/calm/'],
  ]);
});

test('search finds an article by the names of its author', () => {
  expect(articleSearchFields(storm, content.archive, content.words).mentions).toEqual(['Anna Zorn']);
});
