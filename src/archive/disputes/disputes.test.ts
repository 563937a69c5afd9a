import { describe, expect, test } from 'vitest';
import type { Article } from '../../schema/records.ts';
import { article, event, group, person, place } from '../../test/records.ts';
import { createArchive, type Archive } from '../archive.ts';
import { valueView } from '../../views/claim.ts';
import type { ClaimRecord } from '../claims.ts';
import { findDisputes, type Dispute } from './disputes.ts';

type Fields = Record<string, unknown>;

const SUBJECTS = [
  event('mill-fire', { date: '2013-01-16/2013-01-19' }),
  event('bridge-fight', { date: '2013-02-25~' }),
  event('second-fight', { date: '2013-03-03' }),
  person('ada'),
  person('bruno'),
  person('cora'),
  group('red-league'),
  group('northern-army'),
  group('southern-army'),
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
const label = ({ claims }: { claims: Pick<ClaimRecord, 'claim'>[] }): string => valueView(claims[0]!.claim, names).text;

const summary = ({ subject, property, type, sides }: Dispute): string =>
  `${subject.id} ${property}, ${type}: ${sides.map((side) => `${label(side)}${side.certainty === 'stated' ? '' : ` (${side.certainty})`} ${side.sources}/${side.articles}`).join(' | ')}`;

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
      [[killed(37, 'foreigners')], [killed(38, 'hostages')]],
      ['mill-fire killed, counted differently: 37 foreigners 1/1 | 38 hostages 1/1'],
    ],
    [
      'the dead of one event',
      [[killed(37, 'foreigners')], [killed(38, 'foreigners')]],
      ['mill-fire killed, disagreement: 37 foreigners 1/1 | 38 foreigners 1/1'],
    ],
    [
      'both, as one disagreement',
      [[killed(37, 'foreigners')], [killed(38, 'hostages')], [killed(39, 'hostages')]],
      ['mill-fire killed, disagreement: 37 foreigners 1/1 | 38 hostages 1/1 | 39 hostages 1/1'],
    ],
    [
      'who killed somebody',
      [
        [about('ada', 'killed-by', 'southern-army', { attributedTo: 'the south' })],
        [about('ada', 'killed-by', 'fighting that the northern army led')],
      ],
      ['ada killed-by, disagreement: southern-army 1/1 | fighting that the northern army led 1/1'],
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
          about('ada', 'killed-by', 'southern-army', { attributedTo: 'the south' }),
          about('ada', 'killed-by', 'southern-army', { attributedTo: 'officials', certainty: 'unconfirmed' }),
        ],
        [about('ada', 'killed-by', 'northern-army')],
      ],
      ['ada killed-by, disagreement: southern-army 2/1 | northern-army 1/1'],
    ],
    [
      'two estimates in one article',
      [
        [
          about(
            'highland',
            'strength',
            { low: 1200, high: 1500 },
            { unit: 'fighters', asOf: '2013-03', attributedTo: 'commanders' },
          ),
          about(
            'highland',
            'strength',
            { low: 800, high: 900 },
            { unit: 'fighters', asOf: '2013-03', attributedTo: 'an officer' },
          ),
        ],
      ],
      ['highland strength, disagreement: 1,200 to 1,500 fighters 1/1 | 800 to 900 fighters 1/1'],
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
        [killed(3, 'soldiers')],
        [killed(4, 'soldiers')],
        [killed(4, 'soldiers', { certainty: 'denied', attributedTo: 'the north' })],
      ],
      ['mill-fire killed, contradiction: 3 soldiers 1/1 | 4 soldiers 1/1 | 4 soldiers (denied) 1/1'],
    ],
    [
      'two quarrels, years apart, each for itself',
      [
        [about('highland', 'deployed', 10, { unit: 'troops', asOf: '2013', attributedTo: 'a' })],
        [about('highland', 'deployed', 20, { unit: 'troops', asOf: '2013', attributedTo: 'b' })],
        [about('highland', 'deployed', 30, { unit: 'troops', asOf: '2015', attributedTo: 'a' })],
        [about('highland', 'deployed', 40, { unit: 'troops', asOf: '2015', attributedTo: 'b' })],
      ],
      [
        'highland deployed, disagreement: 10 troops 1/1 | 20 troops 1/1',
        'highland deployed, disagreement: 30 troops 1/1 | 40 troops 1/1',
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
        [about('northern-army', 'deployed', 1000, { unit: 'soldiers', asOf: '2014-01' })],
        [about('northern-army', 'deployed', 5100, { unit: 'soldiers', asOf: '2020-06' })],
      ],
    ],
    [
      'the dead of two events',
      [
        [about('bridge-fight', 'killed', 93, { unit: 'extremists' })],
        [about('mill-fire', 'killed', { low: 90 }, { unit: 'soldiers and civilians' })],
      ],
    ],
    [
      'hostages held and foreigners killed',
      [[about('red-league', 'hostages', 37, { unit: 'hostages', asOf: '2013-03' }), killed(38, 'foreigners')]],
    ],
    [
      'extremists killed and citizens held',
      [
        [
          about('second-fight', 'killed', 15, { unit: 'extremists' }),
          about('second-fight', 'hostages', 16, { unit: 'citizens' }),
        ],
      ],
    ],
    ['the dead of both sides', [[killed(50, 'militants')], [killed(1, 'soldiers')]]],
    ['the same dead under other names', [[killed(11, 'militants')], [killed(11, 'terrorists')]]],
    ['two facts of one speaker', [[killed(38, 'hostages'), killed(37, 'foreigners')], [killed(38, 'hostages')]]],
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
        [about('ada', 'killed-by', 'southern-army', { certainty: 'unconfirmed', attributedTo: 'officials' })],
        [about('ada', 'killed-by', 'northern-army')],
      ],
    ],
    [
      'what is planned and what there is',
      [
        [about('highland', 'deployed', 10, { unit: 'troops', certainty: 'planned' })],
        [about('highland', 'deployed', 20, { unit: 'troops' })],
      ],
    ],
    [
      'what somebody was over the years',
      [
        [about('bruno', 'status', 'captured', { asOf: '2013-03', certainty: 'rumoured' })],
        [about('bruno', 'status', 'at large', { asOf: '2014-01' })],
        [about('bruno', 'status', 'killed', { asOf: '2016-11', certainty: 'probable' })],
      ],
    ],
    [
      'what is said without a time before and after it changed',
      [[about('bruno', 'status', 'at large')], [about('bruno', 'status', 'killed', { asOf: '2014-11' })]],
    ],
    [
      'who carried it out, who masterminded it and who claims it',
      [
        [about('mill-fire', 'perpetrator', 'red-league')],
        [about('mill-fire', 'masterminded-by', 'ada'), about('mill-fire', 'claimed-by', 'a splinter of the league')],
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
      [[about('mill-fire', 'participant', 'red-league')], [about('mill-fire', 'participant', 'northern-army')]],
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
      [
        [about('mill-fire', 'perpetrator', "The keeper's men")],
        [about('mill-fire', 'perpetrator', 'the keeper’s men')],
      ],
    ],
    ['what is denied and nobody says', [[killed(3, 'soldiers')], [killed(4, 'soldiers', { certainty: 'denied' })]]],
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
        [...twice('red-league', 'founder'), ...twice('ada', 'killed-by')],
        [...twice('second-fight', 'perpetrator')],
        [...twice('mill-fire', 'killed-by'), ...twice('mill-fire', 'perpetrator')],
      ),
    ]),
  );
  expect(found.map(({ subject, property }) => `${subject.id} ${property}`)).toEqual([
    'mill-fire perpetrator',
    'mill-fire killed-by',
    'second-fight perpetrator',
    'ada killed-by',
    'red-league founder',
  ]);
});

test('a dispute is listed with its subject and with what it has for an answer', () => {
  const archive = createArchive([
    ...SUBJECTS,
    ...reports([about('mill-fire', 'perpetrator', 'red-league')], [about('mill-fire', 'perpetrator', 'ada')]),
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
    ...reports([about('ada', 'killed-by', 'ada')], [about('ada', 'killed-by', 'bruno')]),
  ]);
  expect(findDisputes(archive).involving('ada' as never)).toEqual(disputes(archive));
});

test('what one article tells on several sides comes by paragraph', () => {
  const killer = (value: string, paragraph: number) =>
    about('ada', 'killed-by', value, { paragraph, attributedTo: `speaker ${paragraph}` });
  expect(reported(reports([killer('A', 3), killer('B', 10), killer('C', 2)]))).toEqual([
    'ada killed-by, disagreement: C 1/1 | A 1/1 | B 1/1',
  ]);
});
