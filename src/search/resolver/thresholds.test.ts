import { expect, test } from 'vitest';
import { EMPTY_TABLE } from '../../test/empty-table.ts';
import { createNames } from './names.ts';
import { packWords, type SubjectKind } from './table-format.ts';
import * as thresholds from './thresholds.ts';

type Place = string | [name: string, ...aliases: string[]];

/** What a query finds among places, or others, with these names: its pins, or else its suggestions. */
function outcome(query: string, places: readonly Place[], kind: SubjectKind): string {
  const rows = places.map((place): [string, number, ...string[]] => {
    const names = [place].flat();
    return [names[0]!, 0, ...names];
  });
  const subjects = { ...EMPTY_TABLE.subjects, [kind]: rows };
  const { pinned, suggested } = createNames({ ...EMPTY_TABLE, subjects, ordinaryWords: ORDINARY }).resolve(query);
  const list = (matches: readonly { via: string }[]): string => matches.map(({ via }) => via).join(', ');
  if (pinned.length) return `finds ${list(pinned)}`;
  return suggested.length ? `suggests ${list(suggested)}` : 'finds nothing';
}

const ORDINARY = packWords(['lamp', 'oil', 'shop']);
const SHOP = 'Keepers of the Lamp Oil Shop';

/** The examples of `thresholds.ts`: on the one side of each threshold and on the other. */
const EXAMPLES: [
  threshold: keyof typeof thresholds,
  query: string,
  places: Place[],
  outcome: string,
  kind?: SubjectKind,
][] = [
  ['MIN_SPOKEN_LETTERS', 'Sur', ['Sour'], 'finds nothing'],
  ['MIN_SPOKEN_LETTERS', 'Soor', ['Sour'], 'finds Sour'],
  ['MIN_SOUND', 'Bayh', ['Bai'], 'finds nothing'],
  ['MIN_SOUND', 'Kaoh', ['Kao'], 'finds Kao'],
  ['MIN_CONSONANTS', 'رم', ['Remo'], 'finds nothing'],
  ['MIN_CONSONANTS', 'رمن', ['Ramon'], 'finds Ramon'],
  ['MIN_CONSONANTS_ACROSS_SCRIPTS', 'Torvik', ['تورفيك'], 'suggests تورفيك'],
  ['MIN_CONSONANTS_ACROSS_SCRIPTS', 'Sandvik', ['سندفيك'], 'finds سندفيك'],
  ['MAX_VOWEL_SHARE', 'Rimin', ['Ramon'], 'finds nothing'],
  ['MAX_VOWEL_SHARE', 'Rimon', ['Ramon'], 'finds Ramon'],
  ['MAX_VOWEL_SHARE_FROM_ARABIC', 'إيريمين', ['Aramon'], 'finds nothing'],
  ['MAX_VOWEL_SHARE_FROM_ARABIC', 'أريمين', ['Aramon'], 'suggests Aramon'],
  ['MIN_PREFIX', 'Es', ['Estervik'], 'finds nothing'],
  ['MIN_PREFIX', 'Est', ['Estervik'], 'suggests Estervik'],
  ['MIN_ARABIC_PREFIX', 'إ', ['إسترفيك'], 'finds nothing'],
  ['MIN_ARABIC_PREFIX', 'إس', ['إسترفيك'], 'suggests إسترفيك'],
  ['MIN_PREFIX_SOUND', 'Kas', ['Qasimov'], 'finds nothing'],
  ['MIN_PREFIX_SOUND', 'Kasi', ['Qasimov'], 'suggests Qasimov'],
  ['MIN_FUZZY_SOUND', 'Schouffri', ['Shoukri'], 'finds nothing'],
  ['MIN_FUZZY_SOUND', 'Schouffrin', ['Shoukrin'], 'suggests Shoukrin'],
  ['MAX_ACRONYM', 'safger', ['SAFGAR'], 'suggests SAFGAR'],
  ['MAX_ACRONYM', 'safgerd', ['SAFGARD'], 'finds SAFGARD'],
  ['MAX_SPAN', 'es ter vik sun de', ['Esterviksunde'], 'finds Esterviksunde'],
  ['MAX_SPAN', 'es ter v ik sun de', ['Esterviksunde'], 'finds nothing'],
  ['MAX_FUZZY_SPAN', 'ester vjk', ['Estervik'], 'suggests Estervik'],
  ['MAX_FUZZY_SPAN', 'es ter vjk', ['Estervik'], 'finds nothing'],
  ['CERTAIN_QUALITY', 'Bandorikaltimis', ['Bundarukaltumis'], 'suggests Bundarukaltumis'],
  ['CERTAIN_QUALITY', 'Sandovik', ['Sundovak'], 'finds Sundovak'],
  ['CLOSE_QUALITY', 'Kadawi', ['Anna Qaddawi'], 'suggests Anna Qaddawi'],
  ['CLOSE_QUALITY', 'Kaddawi', ['Anna Qadawi'], 'finds Anna Qadawi'],
  ['NEAR_QUALITY', 'Polkmpo', ['Anna Dolfmpo'], 'finds nothing'],
  ['NEAR_QUALITY', 'Dolkmpo', ['Anna Dolfmpn'], 'suggests Anna Dolfmpn'],
  ['SMALL_MISTAKE_QUALITY', 'storm Harpok', ['Harpov'], 'finds nothing'],
  ['SMALL_MISTAKE_QUALITY', 'storm Harpoka', ['Harpova'], 'suggests Harpova'],
  ['WRITTEN_PREFIX_QUALITY', 'Ostervi', ['Oustervique'], 'suggests Oustervique'],
  ['WRITTEN_PREFIX_QUALITY', 'Este', ['Estervikfjordlandet'], 'finds Estervikfjordlandet'],
  ['MIN_PINNED_LETTERS', 'Ulm', ['Anna Ulm'], 'suggests Anna Ulm'],
  ['MIN_PINNED_LETTERS', 'Ulmo', ['Anna Ulmo'], 'finds Anna Ulmo'],
  ['MIN_BEGINNING_IN_QUERY', 'storm Este', ['Estervik'], 'finds nothing'],
  ['MIN_BEGINNING_IN_QUERY', 'storm Ester', ['Estervik'], 'finds Estervik'],
  ['MIN_ACRONYM_IN_QUERY', 'MS report', ['Ministry of the Sea'], 'finds nothing'],
  ['MIN_ACRONYM_IN_QUERY', 'MSR report', ['Ministry of Sea Rescue'], 'finds Ministry of Sea Rescue'],
  ['MIN_ORDINARY_WORDS', 'oil lamp', [SHOP], `suggests ${SHOP}`],
  ['MIN_ORDINARY_WORDS', 'shop oil lamp', [SHOP], `finds ${SHOP}`],
  ['SOME_COVERAGE', 'Lena Olga', ['Anna Lena Olga Bellmar Roe Dorn'], 'suggests Anna Lena Olga Bellmar Roe Dorn'],
  ['SOME_COVERAGE', 'Lena Olga', ['Anna Lena Olga Bellmar Roe'], 'finds Anna Lena Olga Bellmar Roe'],
  ['RIVAL_COVERAGE', 'harbour oak guard', ['Harbour Sea Guard', 'Harbour Pier'], 'finds nothing'],
  ['RIVAL_COVERAGE', 'harbour oak guard', ['Harbour Sea Guard'], 'suggests Harbour Sea Guard'],
  ['MIN_SHORT_FORM', 'Bo Dorn', ['Boris Dorn'], 'suggests Boris Dorn', 'person'],
  ['MIN_SHORT_FORM', 'Bor Dorn', ['Boris Dorn'], 'finds Boris Dorn', 'person'],
  ['MOST_COVERAGE', 'storm guard harbour', ['Harbour Guard of the al-Bahr'], 'finds nothing'],
  ['MOST_COVERAGE', 'storm guard harbour', ['Harbour Guard of the North'], 'suggests Harbour Guard of the North'],
  ['NEARLY_ALL_COVERAGE', 'storm ministry sea', ['Ministry of the Sea'], 'suggests Ministry of the Sea'],
  [
    'NEARLY_ALL_COVERAGE',
    'storm ministry sea rescue',
    ['Ministry of the Sea Rescue'],
    'finds Ministry of the Sea Rescue',
  ],
  ['ALIKE_DISTANCE', 'Kasim', ['Kasim', 'Kasem'], 'finds Kasim'],
  ['ALIKE_DISTANCE', 'Belmar', ['Belmar', 'Belmur'], 'finds Belmar, Belmur'],
  ['MAX_ALIKE', 'Ester', ['Esterby', 'Esterholm', 'Estervik'], 'finds Esterby, Estervik, Esterholm'],
  ['MAX_ALIKE', 'Ester', ['Esterby', 'Esterholm', 'Estervik', 'Estersund'], 'finds Esterby'],
  [
    'NEARLY_EQUAL',
    'Ester',
    [
      ['A', 'Estervik'],
      ['B', 'Esterholm'],
      ['C', 'Estersund'],
      ['D', 'Esterland'],
    ],
    'suggests Estervik, Esterholm, Esterland',
  ],
  [
    'NEARLY_EQUAL',
    'Ester',
    [
      ['A', 'Estervik'],
      ['B', 'Esterholme'],
      ['C', 'Estersunde'],
      ['D', 'Esterlande'],
    ],
    'finds Estervik',
  ],
  ['SUGGESTED_DISTANCE', 'Kadawi', ['Anna Qaddawi', 'Madawi Old Town Hall Square'], 'suggests Anna Qaddawi'],
  ['SUGGESTED_DISTANCE', 'Kadawi', ['Anna Qaddawi', 'Madawi Town'], 'suggests Anna Qaddawi, Madawi Town'],
  [
    'MAX_SUGGESTED',
    'Norhavjn',
    ['Norhavin', 'Norhavan', 'Norhaven', 'Norhavun', 'Norhavyn', 'Norhavon'],
    'suggests Norhavin, Norhavan, Norhaven',
  ],
];

test.each(EXAMPLES)('%s: “%s” among %j %s', (_, query, places, expected, kind = 'place') => {
  expect(outcome(query, places, kind)).toBe(expected);
});

test('every threshold has examples on either side of it', () => {
  expect([...new Set(EXAMPLES.map(([threshold]) => threshold))].sort()).toEqual(Object.keys(thresholds).sort());
});
