import { expect, test } from 'vitest';
import { article, event, person } from '../../test/records.ts';
import { createArchive } from '../archive.ts';
import { findDisputes } from './disputes.ts';
import { createQuestions } from './questions.ts';

const status = (value: string, asOf?: string, certainty = 'stated') => ({
  ...{ subject: 'anna', property: 'status', paragraph: 1, value, certainty },
  ...(asOf && { asOf }),
});
const died = (value: number) => ({ subject: 'flood', property: 'killed', unit: 'people', paragraph: 1, value });

/** The questions on a subject, of articles of 1 January 2013, 2014, …: each answer with its articles and how many disputes it is in. */
const questionsOn = (id: string, ...articles: object[][]) => {
  const archive = createArchive([
    person('anna'),
    event('flood'),
    ...articles.map((claims, i) => article(`a${i + 1}`, { published: `${2013 + i}-01-01`, claims })),
  ]);
  return createQuestions(
    archive,
    findDisputes(archive),
  )(id as never).map(({ property, answers }) => [
    property.name,
    ...answers.map(
      ({ claims, disputes, certainty }) =>
        `${JSON.stringify(claims[0]!.claim.value)} ${certainty} ${claims.map((claim) => claim.article.id).join()} ${disputes.length}`,
    ),
  ]);
};

test('answers come in the order of the times that they are about or else of their articles', () => {
  expect(
    questionsOn('anna', [status('killed', '2016')], [status('missing')], [status('dead', '2016', 'rumoured')]),
  ).toEqual([['status', '"missing" stated a2 0', '"killed" stated a1 0', '"dead" rumoured a3 0']]);
});

test('the same answer comes once where no other comes between, and again after another', () => {
  const price = (value: number) => ({ ...died(value), property: 'price', unit: 'pounds', asOf: '1951' });
  const all = [[price(2)], [price(2)], [{ ...price(3), asOf: '1952' }], [{ ...price(2), asOf: '1953' }]];
  expect(questionsOn('flood', ...all)).toEqual([['price', '2 stated a1,a2 0', '3 stated a3 0', '2 stated a4 0']]);
});

test('a denial is no answer of those that it denies, and knows its dispute', () => {
  expect(questionsOn('anna', [status('killed', '2014')], [status('killed', '2014', 'denied')])).toEqual([
    ['status', '"killed" stated a1 1', '"killed" denied a2 1'],
  ]);
});

test('what does not change is a question only in dispute', () => {
  expect(questionsOn('flood', [died(5)], [died(7)])).toEqual([['killed', '5 stated a1 1', '7 stated a2 1']]);
  expect(questionsOn('flood', [died(5)], [{ ...died(5), value: { moreThan: 4 } }])).toEqual([]);
});

test('one answer, however often, makes no question', () => {
  expect(questionsOn('anna', [status('killed', '2014')], [status('killed', '2016')])).toEqual([]);
});
