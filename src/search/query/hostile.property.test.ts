import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RUNS } from '../../test/runs.ts';
import { searchTokens } from '../tokens.ts';
import { dateIn } from './dates.ts';
import { askedOf } from './ask.ts';
import { planOf } from './plan.ts';
import { createTopics } from './topics.ts';

const topics = createTopics([]);

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '2021',
    'from',
    'to',
    '-',
    '"',
    '«',
    'OR',
    '|',
    '$&',
    'who',
    'how many',
    'killed',
    'minister',
    'l’',
    'K. K.',
    '1 000',
  ),
);
const query = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' '));

test('any query has a plan that asks for words alone', () => {
  fc.assert(
    fc.property(query, (text) => {
      const plan = planOf(text, text, dateIn(text), topics);
      for (const ask of [...plan.pages, ...plan.answers, ...plan.offices, ...plan.sorted])
        expect(askedOf(ask)).toMatch(/^[\p{L}\p{M}\p{N}]*(?: [\p{L}\p{M}\p{N}]+)*$/u);
    }),
    RUNS,
  );
});

test('a token of a text is one token', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
      for (const token of searchTokens(text)) expect(searchTokens(token).length).toBeLessThanOrEqual(1);
    }),
    RUNS,
  );
});

test('no query takes more searches than a few for each time and topic', () => {
  for (const text of ['killed '.repeat(30), '2021 '.repeat(40), '2000-2020 killed minister', '" '.repeat(100)]) {
    const plan = planOf(text, text, dateIn(text), topics);
    expect(plan.pages.length + plan.answers.length).toBeLessThan(200);
  }
});
