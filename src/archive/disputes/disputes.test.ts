import { describe, expect, test } from 'vitest';
import type { Article } from '../../schema/records.ts';
import { article, event, group, person, place } from '../../test/records.ts';
import { createArchive, type Archive } from '../archive.ts';
import { valueView } from '../../views/claim.ts';
import type { ClaimRecord } from '../claims.ts';
import { findDisputes, type Dispute } from './disputes.ts';
import { en } from '../../words/en.ts';

type Fields = Record<string, unknown>;

const SUBJECTS = [
  event('mill-fire', { date: '2013-01-16/2013-01-19' }),
  event('bridge-fight', { date: '2013-02-25~' }),
  event('second-fight', { date: '2013-03-03' }),
  person('ada'),
  person('bruno'),
  person('cora'),
  group('red-league'),
  group('northern-union'),
  group('southern-union'),
  place('highland'),
  place('lowland'),
  place('high-town', { partOf: 'highland' }),
  place('high-street', { partOf: 'high-town' }),
];

/** What is in dispute, each as `subject property, type: label (sources/articles) | …`. */
function reported(articles: readonly Article[]): string[] {
  return disputes(createArchive([...SUBJECTS, ...articles])).map(summary);
}

const disputes = (archive: Archive): readonly Dispute[] => findDisputes(archive).all;

const names = createArchive(SUBJECTS);
const label = ({ claims }: { claims: readonly ClaimRecord[] }): string => valueView(claims[0]!, names, en).text;

const summary = ({ subject, property, type, sides }: Dispute): string =>
  `${subject.id} ${property.name}, ${type}: ${sides.map((side) => `${label(side)}${side.certainty === 'stated' ? '' : ` (${side.certainty})`} ${side.sources}/${side.articles}`).join(' | ')}`;

/** An article for each list of claims, of one year after the other. */
const reports = (...lists: Fields[][]): Article[] =>
  lists.map((claims, i) =>
    article(`report-${i + 1}`, {
      published: `${2013 + i}`,
      claims: claims.map((claim) => ({ paragraph: 1, ...claim })),
    }),
  );

const killed = (value: unknown, unit: string, more: Fields = {}) => ({
  subject: 'mill-fire',
  property: 'killed',
  value,
  unit,
  ...more,
});
const about = (subject: string, property: string, value: unknown, more: Fields = {}) => ({
  subject,
  property,
  value,
  ...more,
});

describe('in dispute', () => {
  test.each<[string, Fields[][], string[]]>([
    [
      'the dead of one event, counted in two ways',
      [[killed(37, 'residents')], [killed(38, 'passengers')]],
      ['mill-fire killed, counted differently: 37 residents 1/1 | 38 passengers 1/1'],
    ],
    [
      'the dead of one event',
      [[killed(37, 'residents')], [killed(38, 'residents')]],
      ['mill-fire killed, disagreement: 37 residents 1/1 | 38 residents 1/1'],
    ],
    [
      'two figures of which one article is equally sure',
      [[killed(10, 'people'), killed(12, 'people')]],
      ['mill-fire killed, disagreement: 10 people 1/1 | 12 people 1/1'],
    ],
    [
      'a rumour of one article, where another has the figure of it too',
      [[killed(10, 'people'), killed(12, 'people', { certainty: 'rumoured' })], [killed(12, 'people')]],
      ['mill-fire killed, disagreement: 10 people 1/1 | 12 people 2/2'],
    ],
    [
      'both, as one disagreement',
      [[killed(37, 'residents')], [killed(38, 'passengers')], [killed(39, 'passengers')]],
      ['mill-fire killed, disagreement: 37 residents 1/1 | 38 passengers 1/1 | 39 passengers 1/1'],
    ],
    [
      'who employed somebody',
      [
        [about('ada', 'employer', 'southern-union', { attributedTo: 'the south' })],
        [about('ada', 'employer', 'somebody from the northern union')],
      ],
      ['ada employer, disagreement: southern-union 1/1 | somebody from the northern union 1/1'],
    ],
    [
      'whether somebody lives, said on one day',
      [
        [about('bruno', 'status', 'killed', { asOf: '2016-11', certainty: 'probable', attributedTo: 'officials' })],
        [about('bruno', 'status', 'at large', { asOf: '2016' })],
      ],
      ['bruno status, disagreement: killed (probable) 1/1 | at large 1/1'],
    ],
    [
      'an answer that two sides give with different certainty, against another',
      [
        [
          about('ada', 'employer', 'southern-union', { attributedTo: 'the south' }),
          about('ada', 'employer', 'southern-union', { attributedTo: 'officials', certainty: 'unconfirmed' }),
        ],
        [about('ada', 'employer', 'northern-union')],
      ],
      ['ada employer, disagreement: southern-union 2/1 | northern-union 1/1'],
    ],
    [
      'two estimates in one article',
      [
        [
          about(
            'highland',
            'population',
            { low: 1200, high: 1500 },
            { unit: 'residents', asOf: '2013-03', attributedTo: 'commanders' },
          ),
          about(
            'highland',
            'population',
            { low: 800, high: 900 },
            { unit: 'residents', asOf: '2013-03', attributedTo: 'an officer' },
          ),
        ],
      ],
      ['highland population, disagreement: 1,200 to 1,500 residents 1/1 | 800 to 900 residents 1/1'],
    ],
    [
      'the score of a match',
      [[about('second-fight', 'score', '6-1')], [about('second-fight', 'score', '5-1')]],
      ['second-fight score, disagreement: 6-1 1/1 | 5-1 1/1'],
    ],
    [
      'how many voted for a thing',
      [[about('ada', 'votes-for', 7, { unit: 'votes' })], [about('ada', 'votes-for', 8, { unit: 'votes' })]],
      ['ada votes-for, disagreement: 7 votes 1/1 | 8 votes 1/1'],
    ],
    [
      'what a thing costs',
      [[about('ada', 'price', 2.5, { unit: 'dollars' })], [about('ada', 'price', 2.75, { unit: 'dollars' })]],
      ['ada price, disagreement: 2.50 dollars 1/1 | 2.75 dollars 1/1'],
    ],
    [
      'how long a thing is, to the first digit after the point',
      [
        [about('ada', 'length', { about: 3.2 }, { unit: 'kilometres' })],
        [about('ada', 'length', 3.26, { unit: 'kilometres' })],
      ],
      ['ada length, disagreement: about 3.2 kilometres 1/1 | 3.26 kilometres 1/1'],
    ],
    [
      'who was the head of a group, at no time that the articles give',
      [[about('red-league', 'head', 'ada')], [about('red-league', 'head', 'cora')]],
      ['red-league head, disagreement: ada 1/1 | cora 1/1'],
    ],
    [
      'where somebody was',
      [
        [
          about('cora', 'whereabouts', 'high-town', { asOf: '2020-06-03?', attributedTo: 'a minister' }),
          about('cora', 'whereabouts', 'lowland', { asOf: '2020?', attributedTo: 'an agency' }),
        ],
      ],
      ['cora whereabouts, disagreement: high-town 1/1 | lowland 1/1'],
    ],
    [
      'more than ninety and ninety',
      [[killed({ moreThan: 90 }, 'people')], [killed(90, 'people')]],
      ['mill-fire killed, disagreement: more than 90 people 1/1 | 90 people 1/1'],
    ],
    [
      'about five thousand one hundred and what is not rounded so',
      [[killed({ about: 5100 }, 'people')], [killed(5200, 'people')]],
      ['mill-fire killed, disagreement: about 5,100 people 1/1 | 5,200 people 1/1'],
    ],
    [
      'when it was',
      [[about('mill-fire', 'date', '2013-01-16')], [about('mill-fire', 'date', '2013-01-17')]],
      ['mill-fire date, disagreement: 16 January 2013 1/1 | 17 January 2013 1/1'],
    ],
    [
      'a report of the time that a denial speaks of',
      [
        [about('bruno', 'status', 'dead', { asOf: '2013-03' })],
        [about('bruno', 'status', 'dead', { asOf: '2013', certainty: 'denied' })],
      ],
      ['bruno status, contradiction: dead 1/1 | dead (denied) 1/1'],
    ],
    [
      'a report that is denied on its day',
      [
        [about('bruno', 'status', 'dead', { asOf: '2013-03-04' })],
        [about('bruno', 'status', 'dead', { asOf: '2013-03-04', certainty: 'denied' })],
      ],
      ['bruno status, contradiction: dead 1/1 | dead (denied) 1/1'],
    ],
    [
      'what one of several is said to have been, and denied',
      [
        [about('mill-fire', 'participant', 'red-league')],
        [about('mill-fire', 'participant', 'red-league', { certainty: 'denied', attributedTo: 'the league' })],
      ],
      ['mill-fire participant, contradiction: red-league 1/1 | red-league (denied) 1/1'],
    ],
    [
      'a denial amid a disagreement, as one contradiction',
      [
        [killed(3, 'children')],
        [killed(4, 'children')],
        [killed(4, 'children', { certainty: 'denied', attributedTo: 'the north' })],
      ],
      ['mill-fire killed, contradiction: 3 children 1/1 | 4 children 1/1 | 4 children (denied) 1/1'],
    ],
    [
      'two quarrels, years apart, each for itself',
      [
        [about('highland', 'participants', 10, { unit: 'workers', asOf: '2013', attributedTo: 'a' })],
        [about('highland', 'participants', 20, { unit: 'workers', asOf: '2013', attributedTo: 'b' })],
        [about('highland', 'participants', 30, { unit: 'workers', asOf: '2015', attributedTo: 'a' })],
        [about('highland', 'participants', 40, { unit: 'workers', asOf: '2015', attributedTo: 'b' })],
      ],
      [
        'highland participants, disagreement: 10 workers 1/1 | 20 workers 1/1',
        'highland participants, disagreement: 30 workers 1/1 | 40 workers 1/1',
      ],
    ],
  ])('%s', (_, lists, expected) => {
    expect(reported(reports(...lists))).toEqual(expected);
  });
});

describe('not in dispute', () => {
  test.each<[string, Fields[][]]>([
    [
      'how many stay one year and how many there are years later',
      [
        [about('northern-union', 'participants', 1000, { unit: 'children', asOf: '2014-01' })],
        [about('northern-union', 'participants', 5100, { unit: 'children', asOf: '2020-06' })],
      ],
    ],
    [
      'the dead of two events',
      [
        [about('bridge-fight', 'killed', 93, { unit: 'visitors' })],
        [about('mill-fire', 'killed', { low: 90 }, { unit: 'men' })],
      ],
    ],
    [
      'passengers missing and residents killed',
      [[about('red-league', 'missing', 37, { unit: 'passengers', asOf: '2013-03' }), killed(38, 'residents')]],
    ],
    [
      'visitors killed and women missing',
      [
        [
          about('second-fight', 'killed', 15, { unit: 'visitors' }),
          about('second-fight', 'missing', 16, { unit: 'women' }),
        ],
      ],
    ],
    ['the dead of two sorts', [[killed(50, 'workers')], [killed(1, 'children')]]],
    ['the same dead under other names', [[killed(11, 'workers')], [killed(11, 'visitors')]]],
    ['two facts of one speaker', [[killed(38, 'passengers'), killed(37, 'residents')], [killed(38, 'passengers')]]],
    [
      'one answer, of which speakers are sure to different degrees',
      [
        [
          about('ada', 'status', 'killed', { attributedTo: 'the south' }),
          about('ada', 'status', 'killed', { certainty: 'probable', attributedTo: 'a chief' }),
          about('ada', 'status', 'killed', { certainty: 'unconfirmed', attributedTo: 'officials' }),
          about('ada', 'status', 'dead', { certainty: 'rumoured' }),
        ],
      ],
    ],
    [
      'what somebody could not confirm',
      [
        [about('ada', 'employer', 'southern-union', { certainty: 'unconfirmed', attributedTo: 'officials' })],
        [about('ada', 'employer', 'northern-union')],
      ],
    ],
    [
      'what one speaker says for certain and what as a rumour',
      [[killed(10, 'people'), killed(12, 'people', { certainty: 'rumoured' })]],
    ],
    [
      'dates of which one speaker is not equally sure',
      [
        [
          about('ada', 'died', '2013-01', { attributedTo: 'the south' }),
          about('ada', 'died', '2013-02', { attributedTo: 'the south', certainty: 'probable', paragraph: 2 }),
        ],
      ],
    ],
    [
      'what is planned and what there is',
      [
        [about('highland', 'participants', 10, { unit: 'workers', certainty: 'planned' })],
        [about('highland', 'participants', 20, { unit: 'workers' })],
      ],
    ],
    [
      'what somebody was over the years',
      [
        [about('bruno', 'status', 'arrested', { asOf: '2013-03', certainty: 'rumoured' })],
        [about('bruno', 'status', 'at large', { asOf: '2014-01' })],
        [about('bruno', 'status', 'killed', { asOf: '2016-11', certainty: 'probable' })],
      ],
    ],
    [
      'what is said without a time before and after it changed',
      [[about('bruno', 'status', 'at large')], [about('bruno', 'status', 'killed', { asOf: '2014-11' })]],
    ],
    [
      'who organised it, who led it and who owned it',
      [
        [about('mill-fire', 'organiser', 'red-league')],
        [about('mill-fire', 'led-by', 'ada'), about('mill-fire', 'owner', 'a splinter of the league')],
      ],
    ],
    [
      'a denial and what its own paragraph says',
      [
        [
          about('bruno', 'status', 'dead', { certainty: 'unconfirmed', asOf: '2013' }),
          about('bruno', 'status', 'dead', { certainty: 'denied', asOf: '2013' }),
        ],
      ],
    ],
    [
      'a denial without a time, about somebody',
      [
        [about('bruno', 'status', 'dead', { asOf: '2013' })],
        [about('bruno', 'status', 'dead', { certainty: 'denied' })],
      ],
    ],
    [
      'a report of another time than that of the denial',
      [
        [about('bruno', 'status', 'dead', { asOf: '2013-03' })],
        [about('bruno', 'status', 'dead', { asOf: '2016', certainty: 'denied' })],
      ],
    ],
    ['about a hundred and a figure that is rounded so', [[killed({ about: 100 }, 'people')], [killed(120, 'people')]]],
    [
      'about 3.2 and what is rounded so',
      [
        [about('ada', 'length', { about: 3.2 }, { unit: 'kilometres' })],
        [about('ada', 'length', 3.25, { unit: 'kilometres' })],
      ],
    ],
    [
      'figures in units of which neither counts what the other does',
      [[about('ada', 'length', 3, { unit: 'kilometres' })], [about('ada', 'length', 2, { unit: 'miles' })]],
    ],
    [
      'a score with a hyphen and with a dash',
      [[about('second-fight', 'score', '6-1')], [about('second-fight', 'score', '6–1')]],
    ],
    ['more than ninety and ninety-three', [[killed({ moreThan: 90 }, 'people')], [killed(93, 'people')]]],
    ['thousands and 1,200', [[killed({ low: 1000, words: 'thousands' }, 'people')], [killed(1200, 'people')]]],
    ['a figure and a range that has it', [[killed({ low: 90 }, 'people')], [killed(93, 'people')]]],
    ['ranges that overlap', [[killed({ low: 12, high: 15 }, 'people')], [killed({ high: 12 }, 'people')]]],
    [
      'a town and the country that it lies in',
      [[about('mill-fire', 'place', 'high-street')], [about('mill-fire', 'place', 'highland')]],
    ],
    ['a day and its month', [[about('mill-fire', 'date', '2013-01-16')], [about('mill-fire', 'date', '2013-01')]]],
    [
      'two who took part',
      [[about('mill-fire', 'participant', 'red-league')], [about('mill-fire', 'participant', 'northern-union')]],
    ],
    [
      'two founders, of whom another article names one',
      [
        [about('red-league', 'founder', 'ada'), about('red-league', 'founder', 'bruno')],
        [about('red-league', 'founder', 'bruno')],
      ],
    ],
    [
      'what stays the same over the years',
      [
        [about('bruno', 'status', 'at large', { asOf: '2013' })],
        [about('bruno', 'status', 'at large', { asOf: '2016' })],
      ],
    ],
    [
      'capitals and apostrophes',
      [[about('mill-fire', 'organiser', "The keeper's men")], [about('mill-fire', 'organiser', 'the keeper’s men')]],
    ],
    ['what is denied and nobody says', [[killed(3, 'children')], [killed(4, 'children', { certainty: 'denied' })]]],
    [
      'what is said after the denial',
      [
        [about('bruno', 'status', 'killed', { asOf: '2013', certainty: 'denied' })],
        [about('bruno', 'status', 'killed', { asOf: '2016' })],
      ],
    ],
  ])('%s', (_, lists) => {
    expect(reported(reports(...lists))).toEqual([]);
  });
});

test('events come by date, then entities by name, of each its properties in their order', () => {
  const twice = (subject: string, property: string) => [
    about(subject, property, 'One thing', { attributedTo: 'one' }),
    about(subject, property, 'Another', { attributedTo: 'other' }),
  ];
  const found = disputes(
    createArchive([
      ...SUBJECTS,
      ...reports(
        [...twice('red-league', 'founder'), ...twice('ada', 'employer')],
        [...twice('second-fight', 'organiser')],
        [...twice('mill-fire', 'employer'), ...twice('mill-fire', 'organiser')],
      ),
    ]),
  );
  expect(found.map(({ subject, property }) => `${subject.id} ${property.name}`)).toEqual([
    'mill-fire organiser',
    'mill-fire employer',
    'second-fight organiser',
    'ada employer',
    'red-league founder',
  ]);
});

test('a dispute is listed with its subject and with what it has for an answer', () => {
  const archive = createArchive([
    ...SUBJECTS,
    ...reports([about('mill-fire', 'organiser', 'red-league')], [about('mill-fire', 'organiser', 'ada')]),
  ]);
  const [dispute] = disputes(archive);
  for (const { id } of SUBJECTS)
    expect(findDisputes(archive).involving(id)).toEqual(
      ['mill-fire', 'red-league', 'ada'].includes(id) ? [dispute] : [],
    );
});

test('it is listed once with what is its subject and an answer', () => {
  const archive = createArchive([
    ...SUBJECTS,
    ...reports([about('ada', 'employer', 'ada')], [about('ada', 'employer', 'bruno')]),
  ]);
  expect(findDisputes(archive).involving('ada' as never)).toEqual(disputes(archive));
});

test('what one article tells on several sides comes by paragraph', () => {
  const killer = (value: string, paragraph: number) =>
    about('ada', 'employer', value, { paragraph, attributedTo: `speaker ${paragraph}` });
  expect(reported(reports([killer('A', 3), killer('B', 10), killer('C', 2)]))).toEqual([
    'ada employer, disagreement: C 1/1 | A 1/1 | B 1/1',
  ]);
});
