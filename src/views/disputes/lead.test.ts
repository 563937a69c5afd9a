import { describe, expect, test } from 'vitest';
import { createArchive } from '../../archive/archive.ts';
import { findDisputes } from '../../archive/disputes/disputes.ts';
import { plainParts } from '../../test/plain-parts.ts';
import { article, event, person } from '../../test/records.ts';
import { en } from '../../words/en.ts';
import { fr } from '../../words/fr.ts';
import { leadOf } from './lead.ts';

const fire = event('fire', { name: 'Fire', date: '2012-03' });
const flood = event('flood', { name: 'Flood', date: '2013' });
const killed = (value: unknown, unit = 'people', more: object = {}) => ({ property: 'killed', value, unit, ...more });
const organiser = (value: string) => ({ property: 'organiser', value });

/** The lead of articles, each with its claims about the fire or, where they say so, about another subject. */
const lead = (articles: object[][], words = en) => {
  const archive = createArchive([
    fire,
    flood,
    person('ada', { name: 'Ada' }),
    ...articles.map((claims, i) =>
      article(`a${i + 1}`, {
        published: `${2013 + i}`,
        claims: claims.map((claim) => ({ subject: 'fire', paragraph: 1, ...claim })),
      }),
    ),
  ]);
  return leadOf(archive, findDisputes(archive), words);
};
const headline = (...articles: object[][]): string => plainParts(lead(articles)!.headline);

describe('the headline', () => {
  test.each<[string, object[][], string]>([
    ['has each unit', [[killed(37, 'residents')], [killed(38, 'passengers')]], '37 residents or 38 passengers?'],
    ['has a unit that both count once', [[killed(1)], [killed({ moreThan: 90 })]], '1 or more than 90 people?'],
    ['has nought in digits', [[killed(0)], [killed(3)]], '0 or 3 people?'],
    ['has ranges', [[killed({ low: 12, high: 15 })], [killed({ about: 8 })]], '12 to 15 or about 8 people?'],
    ['has names and words', [[organiser('ada')], [organiser('the mayor')]], 'Ada or the mayor?'],
    ['begins with a capital', [[organiser('the mayor')], [organiser('ada')]], 'The mayor or Ada?'],
    ['is the question where there are three answers', [[killed(1)], [killed(2)], [killed(3)]], 'How many died?'],
    [
      'is the question where one is only denied',
      [[killed(1)], [killed(1, 'people', { certainty: 'denied' })]],
      'How many died?',
    ],
    [
      'is the question where answers are free texts',
      [[{ property: 'cause', value: 'a lamp left burning' }], [{ property: 'cause', value: 'lightning' }]],
      'What was the cause?',
    ],
  ])('%s', (_, articles, expected) => {
    expect(headline(...articles)).toBe(expected);
  });

  test('is that of its language', () => {
    expect(plainParts(lead([[killed(37)], [killed(38)]], fr)!.headline)).toBe('37 ou 38 people\u202f?');
  });
});

describe('the lead', () => {
  test('is a measured one before all others, and leads to the page of its subject', () => {
    const found = lead([
      [organiser('ada'), { ...killed(4), subject: 'flood' }],
      [organiser('the mayor'), { ...killed(5), subject: 'flood' }],
    ])!;
    expect(found.headline).toEqual(['4 or 5 people?']);
    expect(found.dispute.link).toMatchObject({ url: '/events/flood/#flood-killed-disagreement' });
    expect(found.date?.text).toBe('2013');
    expect(found.others).toBe(1);
  });

  test('is the one of more sources, then of more articles, then the first', () => {
    const inFlood = (value: number) => ({ ...killed(value), subject: 'flood' });
    const quoted = (value: number, attributedTo: string) => killed(value, 'people', { attributedTo });
    const mayor = { ...quoted(5, 'the mayor'), subject: 'flood' };
    expect(headline([quoted(1, 'A'), quoted(1, 'B'), inFlood(4)], [killed(2), mayor], [mayor])).toBe('1 or 2 people?');
    expect(headline([quoted(1, 'A'), quoted(2, 'B'), inFlood(4)], [inFlood(5)])).toBe('4 or 5 people?');
    expect(headline([inFlood(4), killed(1)], [inFlood(5), killed(2)])).toBe('1 or 2 people?');
  });

  test('is nothing where nothing is disputed', () => {
    expect(lead([[killed(1)], []])).toBeUndefined();
    expect(lead([])).toBeUndefined();
  });
});
