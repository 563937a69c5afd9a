import { expect, test } from 'vitest';
import { createArchive } from '../../archive/archive.ts';
import { article, event, group, person, place } from '../../test/records.ts';
import { articleSearchFields, subjectSearchFields } from '../../views/search-fields.ts';
import { en } from '../../words/en.ts';
import { claimedIn } from '../claimed-property.ts';
import { hiddenWord, type HiddenWordType } from '../hidden-words.ts';
import { createTopics } from '../query/topics.ts';
import { createPageMeta } from './page-meta.ts';

const fire = event('fire', { name: 'Mill fire', date: '2020-12-31/2021-01-02', places: ['estervik'] });
const bellmar = person('bellmar', {
  name: 'Anna Bellmar',
  sortName: 'Bellmar',
  roles: [{ title: 'Defence secretary', group: 'norland', source: 'report:p1' }],
});
const report = article(
  'report',
  {
    byline: ['B. Varnish', 'C. Odunne'],
    section: 'Sea',
    series: 'Mills',
    images: [{ file: 'mill.jpg', alt: 'A burnt mill', caption: 'The mill' }],
    published: '2021-01-03?',
    claims: [{ subject: 'fire', property: 'killed', value: 3, unit: 'workers', paragraph: 1 }],
  },
  'The Nord–Estervik mill burnt.[^report:p1]',
);
const archive = createArchive([
  fire,
  bellmar,
  report,
  group('norland', { name: 'Norland', acronym: 'NRL' }),
  place('estervik', { name: 'Estervik' }),
]);
const pageMeta = createPageMeta(createTopics([]), en.dates);
const ofSubject = (subject: Parameters<typeof subjectSearchFields>[0]) =>
  pageMeta(subjectSearchFields(subject, archive, en));
const words = (type: HiddenWordType, ...all: string[]) => all.map((word) => hiddenWord(type, word));

test('an event has the years that it touches, its claims and the words of them', () => {
  const { meta, filters } = ofSubject(fire);
  expect(filters).toEqual({ kind: ['Event'], year: ['2020', '2021'] });
  expect(meta['related']).toBe('Estervik · workers');
  expect(claimedIn(meta['claimed']!)).toEqual([{ name: 'killed', type: 'number', topics: ['death'] }]);
  expect(meta['hidden']!.split(' ')).toEqual(
    expect.arrayContaining([...words('answer', 'death'), ...words('partly', '20210101')]),
  );
  expect(meta['topics']!.split(' ')).toContain(hiddenWord('topic', 'fire'));
});

test('a person has the words of offices, those with other words for them as topics', () => {
  const { meta } = ofSubject(bellmar);
  expect(meta['roles']).toBe('Defence secretary, Norland');
  expect(meta['hidden']!.split(' ')).toEqual(
    expect.arrayContaining(words('role', 'defence', 'minister', 'norland', 'nrl')),
  );
});

test('an article has its byline, what is printed beside it and the words that Pagefind misses', () => {
  const { meta, filters } = pageMeta(articleSearchFields(report, archive, en));
  expect(meta).toMatchObject({
    byline: 'B. Varnish · C. Odunne',
    beside: 'A burnt mill · The mill · Sea · Mills',
    date: 'probably 3 January 2021',
  });
  expect(meta['forms']!.split(' ')).toEqual(expect.arrayContaining(['nord', 'estervik']));
  expect(meta['forms']).not.toContain('report');
  expect(meta['hidden']!.split(' ')).toEqual(
    expect.arrayContaining([...words('report', 'death'), ...words('within', '20210103')]),
  );
  expect(filters).toEqual({ kind: ['Article'], publisher: ['Publisher unknown'], year: ['2021'] });
});
