import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentOf } from '../../test/content.ts';
import { awkwardRecords } from '../../test/hostile-records.ts';
import { article, event, group, person, place } from '../../test/records.ts';
import { RUNS } from '../../test/runs.ts';
import { disputedUrl, homeUrl } from '../../urls.ts';
import { articleHead } from '../head/article-head.ts';
import { jsonLd, type Head } from '../head/head.ts';
import { pageHead } from '../head/page-head.ts';
import { subjectHead } from '../head/subject-head.ts';

const SITE = 'http://localhost:4321';
const killed = (value: number, fields: object = {}) => ({
  ...{ subject: 'storm', property: 'killed', value, unit: 'people', paragraph: 2 },
  ...fields,
});
const jane = person('jane', {
  name: 'Jane Roe',
  born: '1950-03?',
  roles: [
    { group: 'paper', title: 'Editor', source: 'report' },
    { group: 'guard', title: 'Keeper', until: '1980', source: 'report' },
  ],
});
const paper = group('paper', { name: 'Testville Times', kind: 'news organisation' });
const guard = group('guard', { name: 'Harbour Guard' });
const family = group('family', { name: 'The Roes', kind: 'family' });
const quay = place('quay', { name: 'Quay', partOf: 'testville' });
const testville = place('testville', { coordinates: { longitude: 1.5, latitude: 50, approximate: true }, geonames: 5 });
const storm = event('storm', { name: 'Storm', date: '2013-03-04/2013-03-06', places: ['quay'], groups: ['family'] });
const report = article('report', {
  ...{ headline: 'Storm', published: '2013-03?', publisher: 'paper', byline: ['A. Field', 'Harbour Guard'] },
  ...{ people: ['jane'], groups: ['family'], places: ['quay'], about: ['jane'], added: '2020-05' },
  claims: [
    killed(3, { attributedTo: 'the mayor', asOf: '2013-03' }),
    killed(4, { attributedTo: 'Jane', source: 'jane' }),
  ],
});
const unknown = article('unknown', { claims: [killed(5)] });
const content = contentOf([jane, paper, guard, family, quay, testville, storm, report, unknown]);

/** The graph of a head, as a page has it. */
const graphOf = ({ linkedData }: Head) =>
  (JSON.parse(jsonLd(linkedData)) as { '@graph': Record<string, unknown>[] })['@graph'];

test('an article is the archive’s own, of the original with what is known of it, apart what it is about and what it names', () => {
  expect(graphOf(articleHead(report, content))[0]).toEqual({
    '@type': 'NewsArticle',
    '@id': `${SITE}/articles/report/`,
    headline: 'Storm',
    description: '…',
    inLanguage: 'en',
    publisher: { '@type': 'Organization', name: 'An archive', url: `${SITE}/` },
    datePublished: '2020-05',
    isBasedOn: {
      '@type': 'NewsArticle',
      headline: 'Storm',
      author: [
        { '@type': 'Person', name: 'A. Field' },
        { '@type': 'Organization', '@id': `${SITE}/groups/guard/`, name: 'Harbour Guard' },
      ],
      publisher: { '@type': 'NewsMediaOrganization', '@id': `${SITE}/groups/paper/`, name: 'Testville Times' },
      datePublished: '2013-03',
      inLanguage: 'en',
    },
    about: { '@type': 'Person', '@id': `${SITE}/people/jane/`, name: 'Jane Roe' },
    mentions: [
      { '@type': 'Thing', '@id': `${SITE}/groups/family/` },
      { '@type': 'Place', '@id': `${SITE}/places/quay/` },
      { '@type': 'Event', '@id': `${SITE}/events/storm/` },
    ],
  });
});

test('of an original nothing is said that is not known', () => {
  expect(graphOf(articleHead(unknown, content))[0]!['isBasedOn']).toEqual({
    '@type': 'NewsArticle',
    headline: 'Headline of unknown',
    inLanguage: 'en',
  });
});

test.each([
  [
    jane,
    {
      '@type': 'Person',
      birthDate: '1950-03',
      affiliation: { '@type': 'NewsMediaOrganization', name: 'Testville Times' },
    },
  ],
  [paper, { '@type': 'NewsMediaOrganization' }],
  [family, { '@type': 'Thing' }],
  [testville, { '@type': 'Place', geo: { latitude: 50, longitude: 1.5 }, sameAs: 'https://www.geonames.org/5' }],
  [quay, { '@type': 'Place', containedInPlace: { '@type': 'Place', '@id': `${SITE}/places/testville/` } }],
  [
    storm,
    {
      '@type': 'Event',
      startDate: '2013-03-04',
      endDate: '2013-03-06',
      location: { name: 'Quay' },
      about: { '@type': 'Thing' },
    },
  ],
])('$kind $id is what it is', (subject, expected) => {
  const [node, breadcrumbs] = graphOf(subjectHead(subject, content));
  expect(node).toMatchObject(expected);
  expect(breadcrumbs!['itemListElement']).toHaveLength(3);
});

test('each claim on the page of its subject, and in a dispute, has its words, who says it and the passage where it appears', () => {
  const [, , ...claims] = graphOf(subjectHead(storm, content));
  const [, , ...disputed] = graphOf(
    pageHead(content, { type: 'list', title: 'Disputed', path: disputedUrl(), disputed: [storm] }),
  );
  expect(disputed).toEqual(claims);
  expect(claims.map(({ text }) => text)).toEqual([
    'Killed: 3 people. The mayor said.',
    'Killed: 4 people. Jane said.',
    'Killed: 5 people. The article says.',
  ]);
  expect(claims[0]).toMatchObject({
    '@type': 'Claim',
    '@id': `${SITE}/events/storm/#claim-report-storm-killed-p2-the-mayor`,
    about: { '@id': `${SITE}/events/storm/` },
    creditText: 'the mayor',
    temporalCoverage: '2013-03',
    appearance: { '@type': 'NewsArticle', '@id': `${SITE}/articles/report/`, url: `${SITE}/articles/report/#p2` },
  });
  expect(claims.map(({ author }) => (author as { name: string } | undefined)?.name)).toEqual([
    undefined,
    'Jane Roe',
    undefined,
  ]);
});

test('the home page says how the site is searched', () => {
  const [site] = graphOf(pageHead(content, { type: 'home', title: 'An archive', path: homeUrl() }));
  expect(site).toMatchObject({
    '@type': 'WebSite',
    potentialAction: { '@type': 'SearchAction', target: { urlTemplate: `${SITE}/search/?q={query}` } },
  });
});

test('no text ends the script, and each comes out as it went in', () => {
  fc.assert(
    fc.property(awkwardRecords, (records) => {
      const hostile = contentOf(records);
      for (const each of hostile.archive.articles) {
        const script = jsonLd(articleHead(each, hostile).linkedData);
        expect(script).not.toContain('<');
        expect(JSON.parse(script)).toMatchObject({ '@graph': [{ headline: each.data.headline }, {}] });
      }
    }),
    RUNS,
  );
});
