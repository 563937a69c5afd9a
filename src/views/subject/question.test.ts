import { expect, test } from 'vitest';
import { createArchive } from '../../archive/archive.ts';
import { findDisputes } from '../../archive/disputes/disputes.ts';
import { createQuestions } from '../../archive/disputes/questions.ts';
import { article, person } from '../../test/records.ts';
import { en } from '../../words/en.ts';
import { questionViews } from './question.ts';

const anna = person('anna', { name: 'Anna Zorn' });
const status = (value: string, fields: object = {}) => ({
  subject: 'anna',
  property: 'status',
  paragraph: 1,
  value,
  ...fields,
});

/** The questions on one person, of articles with their dates of publication. */
function questionsOf(articles: Record<string, object[]>) {
  const archive = createArchive([
    anna,
    ...Object.entries(articles).map(([date, claims], i) =>
      article(`a${i + 1}`, { ...(date.startsWith('2') && { published: date }), claims }),
    ),
  ]);
  const disputes = findDisputes(archive);
  return questionViews(anna.id, createQuestions(archive, disputes)(anna.id), disputes.about(anna.id), archive, en);
}

test('a history has each answer with its time, its hedge and its passages', () => {
  const [question] = questionsOf({
    '2001-03-05': [status('at large')],
    '2003-01': [status('killed', { asOf: '2002-11?', certainty: 'probable' })],
    undated: [status('dead', { certainty: 'unconfirmed' })],
  });
  expect(question).toMatchObject({ id: 'anna-status-over-time', question: 'Alive, missing or dead?' });
  expect(
    question!.answers.map(({ time, isReported, value, hedge, claims }) => [
      time,
      isReported,
      value.text,
      hedge,
      claims[0]!.passage,
    ]),
  ).toEqual([
    ['5 March 2001', true, 'at large', undefined, '/articles/a1/#p1'],
    ['probably November 2002', false, 'killed', 'probable', '/articles/a2/#p1'],
    [undefined, false, 'dead', 'not confirmed', '/articles/a3/#p1'],
  ]);
});

test('reports of one answer have the time from the first to the last', () => {
  const [question] = questionsOf({
    '2001-03-05': [status('alive')],
    '2001-03-09': [status('alive')],
    '2004': [status('dead')],
  });
  expect(question!.answers.map(({ time }) => time)).toEqual(['5–9 March 2001', '2004']);
});

test('a dispute is marked at its answers and explained after the last of them', () => {
  const [question] = questionsOf({
    '2001': [status('alive', { asOf: '2000' })],
    '2003': [status('dead', { asOf: '2002' })],
    '2004': [status('dead', { asOf: '2002', certainty: 'denied' })],
  });
  expect(question!.id).toBe('anna-status-contradiction');
  expect(
    question!.answers.map(({ isDisputed, verdicts }) => [isDisputed, ...verdicts.map(({ text }) => text)]),
  ).toEqual([[false], [true], [true, en.disputes.contradiction]]);
});

test('each dispute of a question has an address, the first that of the question', () => {
  const [question] = questionsOf({
    '2001': [status('alive', { asOf: '2000' }), status('dead', { asOf: '2000', attributedTo: 'the mayor' })],
    '2003': [status('alive', { asOf: '2002' }), status('dead', { asOf: '2002', attributedTo: 'the mayor' })],
  });
  expect([question!.id, ...question!.answers.flatMap(({ verdicts }) => verdicts.map(({ id }) => id))]).toEqual([
    'anna-status-disagreement',
    undefined,
    'anna-status-disagreement-2',
  ]);
});

test.each([
  [100, 97],
  [500, 0],
])('of %i disputes, the addresses of %i that are elsewhere lead on', (disputes, anchors) => {
  const both = (asOf: string) => ['alive', 'dead'].map((value) => status(value, { asOf, attributedTo: value }));
  const years = Array.from({ length: disputes }, (_, i) => String(1500 + i));
  const [question] = questionsOf(Object.fromEntries(years.map((year) => [year, both(year)])));
  expect(question!.rest!.anchors.length).toBe(anchors);
});
