import { describe, expect, test } from 'vitest';
import { createArchive } from '../../archive/archive.ts';
import { findDisputes } from '../../archive/disputes/disputes.ts';
import { createQuestions } from '../../archive/disputes/questions.ts';
import type { Subject } from '../../schema/records.ts';
import { article, event, group, person, place } from '../../test/records.ts';
import { en } from '../../words/en.ts';
import { answerRows } from './answer.ts';
import { questionViews } from './question.ts';

const anna = person('anna', { name: 'Anna Zorn' });
const flood = event('flood', { name: 'Flood' });
const claim = (subject: string, property: string, value: unknown, fields: object = {}) => ({
  ...{ subject, property, value, paragraph: 1 },
  ...fields,
});
const status = (value: string, fields: object = {}) => claim('anna', 'status', value, fields);
const died = (value: unknown, fields: object = {}) => claim('flood', 'killed', value, { unit: 'people', ...fields });

/** The rows on a subject, of articles with their dates of publication. */
function rowsOn(subject: Subject, articles: Record<string, object[]>) {
  const archive = createArchive([
    anna,
    flood,
    group('guard', { name: 'Harbour Guard' }),
    place('coast', { name: 'Coast' }),
    place('port', { name: 'Port', partOf: 'coast' }),
    ...Object.entries(articles).map(([date, claims], i) =>
      article(`a${i + 1}`, { ...(date.startsWith('2') && { published: date }), publisher: 'guard', claims }),
    ),
  ]);
  const disputes = findDisputes(archive);
  const about = disputes.about(subject.id);
  const questions = questionViews(subject.id, createQuestions(archive, disputes)(subject.id), about, archive, en);
  return answerRows(subject, questions, { disputes: about, archive, words: en });
}

/** Rows as lines: `label: answer (hedge) [time] passages`. */
const lines = (subject: Subject, articles: Record<string, object[]>) =>
  rowsOn(subject, articles).map(({ label, answers }) =>
    [
      `${label}:`,
      ...answers.map(({ value, hedge, time, claims }) =>
        [value.text, hedge && `(${hedge})`, time && `[${time}]`, ...claims.map(({ passage }) => passage)]
          .filter(Boolean)
          .join(' '),
      ),
    ].join(' '),
  );

test('of very many answers a row has the first, as it has the first of the times of each', () => {
  const daily = Array.from({ length: 30 }, (_, i) => `2001-01-${String(i + 1).padStart(2, '0')}`);
  const [numbers] = rowsOn(flood, Object.fromEntries(daily.map((day, i) => [day, [died(i)]])));
  expect([numbers!.answers.length, numbers!.otherAnswers]).toEqual([10, 20]);
  const [days] = rowsOn(flood, Object.fromEntries(daily.map((day) => [day, [died(1, { asOf: day })]])));
  expect(days!.answers[0]!.time).toMatch(/^1 January 2001; .*; 5 January 2001; and 25 more$/);
});

describe('of what changes with time', () => {
  test('the last report answers, with how sure it is, when it held and where it is', () => {
    const articles = {
      '2001': [status('at large')],
      '2003': [status('killed', { certainty: 'probable', asOf: '2002-11', attributedTo: 'the mayor' })],
    };
    expect(lines(anna, articles)).toEqual(['Status, last report: killed (probable) [November 2002] /articles/a2/#p1']);
  });

  test('several that are as late all answer', () => {
    expect(lines(anna, { '2001': [status('dead')], '2001-03': [status('alive', { paragraph: 2 })] })).toEqual([
      'Status, last report: dead /articles/a1/#p1 alive /articles/a2/#p2',
    ]);
  });

  test('a denial of earlier reports follows the last one', () => {
    const articles = {
      '2001': [status('killed', { certainty: 'rumoured' })],
      '2003': [status('killed', { asOf: '2003' }), status('killed', { certainty: 'denied', paragraph: 2 })],
    };
    expect(lines(anna, articles)).toEqual([
      'Status, last report: killed [2003] /articles/a2/#p1',
      'Earlier reports, denied since: killed /articles/a2/#p2',
    ]);
  });

  test('a denial of the last report is beside it', () => {
    const articles = {
      '2001-05': [status('dead', { certainty: 'rumoured', asOf: '2001' })],
      '2001': [status('dead', { certainty: 'denied', asOf: '2001', paragraph: 2 })],
    };
    const [row, ...others] = rowsOn(anna, articles);
    expect(others).toEqual([]);
    expect(row!.answers.map(({ hedge }) => hedge)).toEqual(['denied', 'a rumour']);
    expect(row!.verdict).toBe(en.disputes.contradiction);
  });

  test('where the last report is a denial, that is the last', () => {
    expect(lines(anna, { '2001': [status('dead')], '2003': [status('dead', { certainty: 'denied' })] })).toEqual([
      'Status, last report: dead (denied) /articles/a2/#p1',
    ]);
  });

  test('nothing is called the last where nothing has a date', () => {
    expect(lines(anna, { undated: [status('dead')] })).toEqual(['Status: dead /articles/a1/#p1']);
  });

  test('there is a way to all that was said, where more was', () => {
    const [row] = rowsOn(anna, {
      '2001': [status('alive', { asOf: '2001' })],
      '2003': [status('dead', { asOf: '2003' })],
    });
    expect([row!.question?.id, row!.hasAll]).toEqual(['anna-status-over-time', false]);
    expect(rowsOn(anna, { '2001': [status('alive')] })[0]!.question).toBeUndefined();
  });
});

describe('of what does not change', () => {
  test('every answer is there, with everyone who gives it, and what they have to do with one another', () => {
    const articles = { '2001': [died(5)], '2002': [died(5, { paragraph: 2 })], '2003': [died(7)] };
    expect(lines(flood, articles)).toEqual([
      'Killed: 5 people /articles/a1/#p1 /articles/a2/#p2 7 people /articles/a3/#p1',
    ]);
    const [row] = rowsOn(flood, articles);
    expect(row!.verdict).toBe(en.disputes.disagreement);
    expect([row!.question?.id, row!.hasAll]).toEqual(['flood-killed-disagreement', true]);
  });

  test('an answer that follows from another is left to the list of all claims', () => {
    const where = (value: string) => claim('flood', 'place', value);
    const when = (value: string) => claim('flood', 'date', value);
    const articles = { '2001': [where('coast'), when('2000')], '2002': [where('port'), when('2000-03')] };
    expect(lines(flood, articles)).toEqual(['Date: March 2000 /articles/a2/#p1', 'Place: Port /articles/a2/#p1']);
  });

  test('no more than two that give an answer are named', () => {
    const articles = { '2001': [died(5)], '2002': [died(5)], '2003': [died(5)] };
    expect(rowsOn(flood, articles)[0]!.answers.map(({ claims, others }) => [claims.length, others])).toEqual([[2, 1]]);
  });

  test('what does not lead is left out', () => {
    expect(lines(flood, { '2001': [claim('flood', 'cause', 'rain')] })).toEqual([]);
  });
});
