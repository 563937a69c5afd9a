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

/** Articles that each give another number of members for a day. */
const counts = (subject: string, articles: number, dayOf: (i: number) => string) =>
  Array.from({ length: articles }, (_, i) =>
    article(`${subject}-${i}`, {
      published: '2015',
      claims: [said(subject, 'members', { value: i, unit: 'people', asOf: dayOf(i) })],
    }),
  );
const contentWith = (records: Parameters<typeof createArchive>[0]) => {
  const archive = createArchive(records);
  return { ...content(100), archive, disputes: findDisputes(archive) };
};

test('of a subject about which very much is disputed, the page has the first questions and the way to the others', () => {
  const twoADay = counts('ada', 60, (i) => `2014-01-${String((i >> 1) + 1).padStart(2, '0')}`);
  const disputed = contentWith([person('ada'), ...twoADay]);
  const [page, ...others] = disputedPages(disputed);
  expect(others).toEqual([]);
  const { subjects } = disputedPage(page!, disputed);
  const [{ count, disputes, rest }] = subjects as [(typeof subjects)[0]];
  expect([count, disputes.length]).toEqual([30, 10]);
  expect(rest).toEqual({ text: 'and 20 more', url: '/people/ada/#ada-members-disagreement-11' });
});

test('a page has room for what it shows of the sides of a dispute', () => {
  const names = ['ada', 'bea', 'cem', 'dan'];
  const reports = names.flatMap((name) => counts(name, 60, () => '2014'));
  const pages = disputedPages(contentWith([...names.map((name) => person(name)), ...reports]));
  expect(pages.map(({ path }) => path)).toEqual(['']);
});

test('of several pages, each has its own subjects and counts these', () => {
  const pages = disputedPages(content(1));
  expect(pages.map(({ path }) => path)).toEqual(['', 'letter/fi', 'letter/fl']);
  const { summary, subjects } = disputedPage(pages[2]!, content(1));
  expect(plainParts(summary)).toMatch(/^One question about one subject\./);
  expect(subjects.map(({ text }) => text)).toEqual(['Flood']);
});
