import { describe, expect, test } from 'vitest';
import { article, event, group, person } from '../test/records.ts';
import { createArchive } from '../archive/archive.ts';
import { findDisputes } from '../archive/disputes/disputes.ts';
import { answersByProperty } from './claim.ts';
import { disputedSubjects, disputesIn, disputeViews } from './dispute.ts';
import { en } from '../words/en.ts';

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
  return disputedSubjects(archive, findDisputes(archive)).flatMap(({ disputes }) =>
    disputeViews(disputes, archive, en),
  );
};

test('tells each side with its sources, how certain they are, and the way to the passage', () => {
  const [dispute] = reported(
    [said({ value: 5, attributedTo: 'the Harbour Guard', source: 'guard', certainty: 'probable', note: 'So far' })],
    [said({ value: 7, paragraph: 3 })],
  );
  expect(dispute).toMatchObject({ id: 'flood-killed-disagreement', question: 'How many died' });
  expect(dispute!.sides.map(({ value }) => value.text)).toEqual(['5 people', '7 people']);
  expect(dispute!.sides.map(({ claims: [claim] }) => claim)).toMatchObject([
    {
      speaker: { text: 'the Harbour Guard', url: '/groups/guard/' },
      certainty: 'thought it probable',
      note: 'So far',
      reported: 'Publisher unknown, 1 January 2013',
      passage: '/articles/a1/#p1',
    },
    {
      speaker: { text: 'the article' },
      certainty: 'said so',
      passage: '/articles/a2/#p3',
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

describe('a range', () => {
  const bars = (...values: unknown[]) =>
    reported(values.map((value, i) => said({ value, attributedTo: `Speaker ${i}` })))[0]!.sides.map(({ bar }) => bar);

  test('is drawn on a scale with all figures of its dispute', () => {
    expect(bars({ low: 1200, high: 1500 }, 800)).toEqual(
      expect.arrayContaining([
        { from: 75, to: 93.8, open: false, scale: 1600 },
        { from: 50, to: 50, open: false, scale: 1600 },
      ]),
    );
  });

  test('without an upper end runs to the end of the scale', () => {
    expect(bars({ low: 90 }, 10)).toEqual(expect.arrayContaining([{ from: 75, to: 100, open: true, scale: 120 }]));
  });

  test('is drawn only where there is one', () => {
    expect(bars(5, 7)).toEqual([undefined, undefined]);
  });
});

test('a denial reads one', () => {
  const [dispute] = reported([status('killed', '2014')], [status('killed', '2014', 'denied')]);
  expect(dispute!.verdict).toBe('A contradiction: one report denies what another says.');
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
    disputesIn(each, archive, findDisputes(archive), en).map(({ dispute, paragraphs }) => [
      dispute.text,
      ...paragraphs,
    ]),
  ]);
  expect(Object.fromEntries(here)).toEqual({
    a1: [['How many died: Flood', 2, 4]],
    a2: [['How many died: Flood', 1]],
    a3: [],
  });
});

test('an article that tells of an answer too has the dispute once, under its subject', () => {
  const culprit = (value: string) => said({ property: 'organiser', unit: undefined, value });
  const archive = archiveOf(
    [culprit('anna'), { subject: 'anna', property: 'status', value: 'at large', asOf: '2013', paragraph: 1 }],
    [culprit('guard')],
  );
  const [, first] = archive.articles;
  expect(disputesIn(first!, archive, findDisputes(archive), en).map(({ dispute }) => dispute.text)).toEqual([
    'Who organised it: Flood',
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
      ...answers.map(({ value, claims }) => [
        value.text,
        ...claims.map(({ speaker, certainty }) => `${speaker.text} ${certainty}`),
      ]),
    ]),
  ).toEqual([
    [
      'Killed',
      ['more than 90 people', 'the article said so', 'the mayor thought it probable'],
      ['1 child', 'the article said so'],
    ],
    ['Organised by', ['Anna Zorn', 'the article said so']],
  ]);
});
