import { expect, test } from 'vitest';
import { createArchive } from '../../archive/archive.ts';
import { findDisputes } from '../../archive/disputes/disputes.ts';
import { siteSchema } from '../../schema/site.ts';
import { plainParts } from '../../test/plain-parts.ts';
import { article, event, person } from '../../test/records.ts';
import { en } from '../../words/en.ts';
import { disputedPage, disputedPages } from './disputed.ts';

const said = (subject: string, property: string, fields: object) => ({ subject, property, paragraph: 1, ...fields });
const people = (value: number) => ({ value, unit: 'people' });

/** Of the fire two things are disputed, of the flood one; what Ada was over the years is a history, and so is not counted. */
const archive = createArchive([
  event('fire', { name: 'Fire', date: '2012-03' }),
  event('flood', { name: 'Flood', date: '2013' }),
  person('ada', { name: 'Ada' }),
  ...[0, 1].map((i) =>
    article(`a${i}`, {
      published: `${2014 + i}`,
      claims: [
        said('fire', 'killed', people(5 + i)),
        said('fire', 'organiser', { value: ['ada', 'the mayor'][i] }),
        said('flood', 'killed', people(7 + i)),
        said('ada', 'status', { value: ['missing', 'alive'][i], asOf: `${2010 + i}` }),
      ],
    }),
  ),
]);
const content = (pageSize: number) => ({
  site: { ...siteSchema.parse({ name: 'An archive' }), pageSize },
  archive,
  disputes: findDisputes(archive),
  words: en,
});

test('has the questions of each subject in the order of the archive, and counts no others', () => {
  const { summary, subjects } = disputedPage(disputedPages(content(10))[0]!, content(10));
  expect(plainParts(summary)).toMatch(/^Three questions about two subjects\./);
  expect(
    subjects.map(({ id, text, date, disputes }) => [id, text, date?.text, ...disputes.map((each) => each.question)]),
  ).toEqual([
    ['subject-fire', 'Fire', 'March 2012', 'How many died?', 'Who organised it?'],
    ['subject-flood', 'Flood', '2013', 'How many died?'],
  ]);
});

test('of several pages, each has its own subjects and counts these', () => {
  const pages = disputedPages(content(1));
  expect(pages.map(({ path }) => path)).toEqual(['', 'letter/fi', 'letter/fl']);
  const { summary, subjects } = disputedPage(pages[2]!, content(1));
  expect(plainParts(summary)).toMatch(/^One question about one subject\./);
  expect(subjects.map(({ text }) => text)).toEqual(['Flood']);
});
