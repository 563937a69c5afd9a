import { describe, expect, test } from 'vitest';
import { plainParts } from '../../test/plain-parts.ts';
import { article, event, group, person } from '../../test/records.ts';
import { createArchive } from '../../archive/archive.ts';
import { findDisputes } from '../../archive/disputes/disputes.ts';
import { answersByProperty } from '../claim.ts';
import { disputesIn, disputeView, type SideView } from './dispute.ts';
import { en } from '../../words/en.ts';

const said = (fields: object) => ({ subject: 'flood', property: 'killed', unit: 'people', paragraph: 1, ...fields });
const status = (value: string, asOf: string | undefined, certainty = 'stated') => ({
  ...{ subject: 'anna', property: 'status', paragraph: 1 },
  ...{ value, ...(asOf && { asOf }), certainty },
});
const flood = event('flood', { name: 'Flood', date: '2012-03' });
const anna = person('anna', { name: 'Anna Zorn' });
const guard = group('guard', { name: 'Harbour Guard' });

/** An archive with articles of 1 January 2013, 2014, …, each with its claims. */
const archiveOf = (...articles: object[][]) =>
  createArchive([
    flood,
    anna,
    guard,
    ...articles.map((claims, i) => article(`a${i + 1}`, { published: `${2013 + i}-01-01`, claims })),
  ]);
const reported = (...articles: object[][]) => {
  const archive = archiveOf(...articles);
  const disputes = findDisputes(archive);
  return disputes.all.map((dispute) => disputeView(dispute, disputes, archive, en));
};

test('tells each side with its sources, how certain they are, and the way to the passage', () => {
  const [dispute] = reported(
    [said({ value: 5, attributedTo: 'the Harbour Guard', source: 'guard', certainty: 'probable', note: 'So far' })],
    [said({ value: 7, paragraph: 3 })],
  );
  expect(dispute).toMatchObject({ id: 'flood-killed-disagreement', question: 'How many died?' });
  expect(dispute!.sides.map(({ value, hedge }) => [value.text, hedge])).toEqual([
    ['5 people', 'probable'],
    ['7 people', undefined],
  ]);
  expect(dispute!.sides.map(({ claims: [claim] }) => claim)).toMatchObject([
    {
      said: [
        { text: 'The Harbour Guard', url: '/groups/guard/' },
        ' thought it probable (',
        { text: 'Publisher unknown, 1 January 2013, paragraph 1', url: '/articles/a1/#p1' },
        ')',
      ],
      note: 'So far',
    },
    {
      said: [
        'The article says (',
        { text: 'Publisher unknown, 1 January 2014, paragraph 3', url: '/articles/a2/#p3' },
        ')',
      ],
    },
  ]);
});

test('weighs a side that several articles or sources take', () => {
  const [dispute] = reported(
    [said({ value: 5, attributedTo: 'the mayor' })],
    [said({ value: 5, attributedTo: 'the mayor' })],
    [said({ value: 7 })],
  );
  expect(dispute!.sides.map(({ support }) => support)).toEqual(['One source, two articles', undefined]);
});

test('of many sides the first are shown, each with the first who take it, and the way to the others', () => {
  const values = [...Array.from({ length: 12 }, () => 1), ...Array.from({ length: 24 }, (_, i) => i + 2)];
  const [dispute] = reported(...values.map((value) => [said({ value })]));
  const [first, second] = dispute!.sides;
  expect([dispute!.sides.length, first!.claims.length, second!.claims.length]).toEqual([20, 10, 1]);
  expect([dispute!.rest?.text, first!.rest?.text, second!.rest]).toEqual(['and 5 more', 'and 2 more', undefined]);
  expect(new Set([dispute!.rest!.url, first!.rest!.url])).toEqual(new Set([dispute!.link.url]));
});

test('has the claims of a side in their order, of one passage the surest first', () => {
  const [dispute] = reported(
    [
      said({ value: 5, attributedTo: 'the mayor', certainty: 'unconfirmed' }),
      said({ value: 5, attributedTo: 'the guard' }),
      said({ value: 5, attributedTo: 'a priest', certainty: 'probable' }),
    ],
    [said({ value: 7 })],
  );
  const [{ claims, support }] = dispute!.sides as [SideView];
  expect(claims.map(({ speaks }) => plainParts(speaks))).toEqual([
    'The guard said',
    'A priest thought it probable',
    'The mayor could not confirm it',
  ]);
  expect(support).toBe('Three sources, one article');
});

describe('a range', () => {
  const scale = (...claims: object[]) =>
    reported(claims.map((fields, i) => said({ attributedTo: `Speaker ${i}`, paragraph: i + 1, ...fields })))[0]!.scale;

  test('is drawn on one axis with all figures of its dispute', () => {
    expect(scale({ value: { low: 1200, high: 1500 } }, { value: 800 })).toEqual({
      bars: [
        { label: '1,200 to 1,500', from: 80, to: 100, open: false },
        { label: '800', from: 53.3, to: 53.3, open: false },
      ],
      ticks: [
        { at: 0, label: '0' },
        { at: 33.3, label: '500' },
        { at: 66.7, label: '1,000' },
        { at: 100, label: '1,500' },
      ],
      caption: 'People, on one scale',
      description: '1,200 to 1,500 people; 800 people, on a scale from 0 to 1,500',
    });
  });

  test('without an upper end runs to the end of the axis', () => {
    expect(scale({ value: { low: 90 } }, { value: 10 })!.bars).toEqual([
      { label: 'at least 90', from: 60, to: 100, open: true },
      { label: '10', from: 6.7, to: 6.7, open: false },
    ]);
  });

  test('is not drawn beside figures in other units, nor exact figures alone, nor one that is only denied', () => {
    expect(scale({ value: { low: 90 } }, { value: 10, unit: 'residents' })).toBeUndefined();
    expect(scale({ value: 5 }, { value: 7 })).toBeUndefined();
    expect(scale({ value: { low: 90 } }, { value: { low: 90 }, certainty: 'denied' })).toBeUndefined();
  });
});

describe('in which way the sides differ:', () => {
  test.each<[string, object[][], string]>([
    ['articles', [[said({ value: 5 })], [said({ value: 7 })]], 'The sources disagree.'],
    [
      'one article',
      [[said({ value: 5, attributedTo: 'A' }), said({ value: 7, attributedTo: 'B' })]],
      'Within one article, the sources disagree.',
    ],
    [
      'two counts',
      [[said({ value: 5, unit: 'residents' })], [said({ value: 7, unit: 'passengers' })]],
      'Perhaps not the same count: one counts residents, the other passengers.',
    ],
    [
      'three counts',
      [
        [said({ value: 5, unit: 'residents' })],
        [said({ value: 7, unit: 'passengers' })],
        [said({ value: 9, unit: 'workers' })],
      ],
      'Perhaps not the same count: the sources count residents, passengers and workers.',
    ],
  ])('%s', (_, articles, verdict) => {
    expect(reported(...articles).map((dispute) => dispute.verdict)).toEqual([verdict]);
  });
});

test('names the articles about the subject that do not answer, as far as everything in them is recorded', () => {
  const elsewhere = said({ property: 'wounded', value: 3 });
  const archive = createArchive([
    flood,
    article('one', { published: '2013', claims: [said({ value: 5 })] }),
    article('two', { published: '2014', claims: [said({ value: 7 })] }),
    article('silent', { published: '2015', claims: [elsewhere], claimsComplete: true }),
    article('silent-too', { published: '2016', claims: [elsewhere], claimsComplete: true }),
    article('unrecorded', { published: '2017', claims: [elsewhere] }),
  ]);
  const disputes = findDisputes(archive);
  const dispute = disputeView(disputes.all[0]!, disputes, archive, en);
  const link = (id: string, year: number) => ({ text: `Publisher unknown, ${year}`, url: `/articles/${id}/` });
  expect(dispute.silence).toEqual(['Not reported: ', link('silent', 2015), '; ', link('silent-too', 2016)]);
});

test('a denial reads one', () => {
  const [dispute] = reported([status('killed', '2014')], [status('killed', '2014', 'denied')]);
  expect(dispute!.verdict).toBe('One report denies what another says.');
  expect(dispute!.sides.map(({ value, denied }) => [value.text, denied])).toEqual([
    ['killed', false],
    ['killed', true],
  ]);
});

test('disputes of one kind about one thing have ids of their own', () => {
  const ids = reported(
    [said({ value: 5 }), said({ value: 2, unit: 'children' })],
    [said({ value: 7 }), said({ value: 3, unit: 'children' })],
  ).map(({ id }) => id);
  expect(ids).toEqual(['flood-killed-disagreement', 'flood-killed-disagreement-2']);
});

test('an article knows in which disputes it takes a side, and where', () => {
  const archive = archiveOf(
    [said({ value: 5, paragraph: 4 }), said({ value: 6, paragraph: 2 })],
    [said({ value: 7 })],
    [],
  );
  const here = archive.articles.map((each) => [
    each.id,
    disputesIn(each, findDisputes(archive), archive, en).map(({ dispute, paragraphs }) => [
      dispute.text,
      ...paragraphs,
    ]),
  ]);
  expect(Object.fromEntries(here)).toEqual({
    a1: [['Flood: how many died?', '2', '4']],
    a2: [['Flood: how many died?', '1']],
    a3: [],
  });
});

test('the claims of a side are looked at once, however many articles ask for their disputes', () => {
  const archive = archiveOf(...Array.from({ length: 50 }, (_, i) => [said({ value: 5 + (i % 2) })]));
  const disputes = findDisputes(archive);
  let looks = 0;
  for (const side of disputes.all[0]!.sides) {
    const { claims } = side;
    Object.defineProperty(side, 'claims', {
      get() {
        looks++;
        return claims;
      },
    });
  }
  for (const each of archive.articles) expect(disputesIn(each, disputes, archive, en)).toHaveLength(1);
  expect(looks).toBeLessThan(archive.articles.length);
});

test('an article that tells of an answer too has the dispute once, under its subject', () => {
  const culprit = (value: string) => said({ property: 'organiser', unit: undefined, value });
  const archive = archiveOf(
    [culprit('anna'), { subject: 'anna', property: 'status', value: 'at large', asOf: '2013', paragraph: 1 }],
    [culprit('guard')],
  );
  const [, first] = archive.articles;
  expect(disputesIn(first!, findDisputes(archive), archive, en).map(({ dispute }) => dispute.text)).toEqual([
    'Flood: who organised it?',
  ]);
});

test('answers are listed under their properties, each with everyone who gives it', () => {
  const archive = archiveOf([
    { subject: 'flood', property: 'organiser', value: 'anna', paragraph: 2 },
    said({ value: { moreThan: 90 } }),
    said({ value: 1, unit: 'children' }),
    said({ value: { moreThan: 90 }, attributedTo: 'the mayor', certainty: 'probable' }),
  ]);
  const groups = answersByProperty(archive.claimsAbout(flood.id), archive, en);
  expect(
    groups.map(({ label, answers }) => [
      label,
      ...answers.map(({ value, claims }) => [value.text, ...claims.map(({ speaks }) => plainParts(speaks))]),
    ]),
  ).toEqual([
    [
      'Killed',
      ['more than 90 people', 'The article says', 'The mayor thought it probable'],
      ['1 child', 'The article says'],
    ],
    ['Organised by', ['Anna Zorn', 'The article says']],
  ]);
});
