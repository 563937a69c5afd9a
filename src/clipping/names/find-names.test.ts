import { describe, expect, test } from 'vitest';
import { createArchive } from '../../archive/archive.ts';
import { group, person } from '../../test/records.ts';
import type { Block } from '../clipping.ts';
import { findNames } from './find-names.ts';

const NOBODY = createArchive([]);

const blocks = (...texts: (string | [Block['kind'], string])[]): Block[] =>
  texts.map((text) => (typeof text === 'string' ? { kind: 'paragraph', text } : { kind: text[0], text: text[1] }));

/** The unknown names of a clipping, each with its kind and what else it is called. */
const unknown = (...texts: Parameters<typeof blocks>): string[] =>
  findNames(blocks(...texts), NOBODY).unknown.map(({ name, kind, shortForms }) =>
    [`${kind} ${name}`, ...shortForms].join(' = '),
  );

describe('a person is known', () => {
  test.each([
    ['by a title', 'The harbour was shut by Capt. Orla Feddersen on Friday.', 'person Orla Feddersen'],
    ['by an office', 'It was opened by harbour minister Orla Feddersen.', 'person Orla Feddersen'],
    ['by several titles', 'It was opened by Deputy Prime Minister Orla Feddersen.', 'person Orla Feddersen'],
    ['by a given name at the start of a sentence', 'Anna Feddersen opened it.', 'person Anna Feddersen'],
    ['by “he” after a dash', 'Feddersen — he has one name — drove it.', 'person Feddersen'],
    ['by an age', 'The driver, Orla Feddersen, 58, of Norby, was hurt.', 'person Orla Feddersen'],
    ['with an initial', 'The owner is Orla J. Feddersen.', 'person Orla J. Feddersen'],
    ['with small words', 'They met Nasser bin Salim al-Harbi.', 'person Nasser bin Salim al-Harbi'],
    ['with a hyphen', 'They met Jean-Marc Le Goff-Brun.', 'person Jean-Marc Le Goff-Brun'],
    ['with a nickname', 'They met Orla “Red” Feddersen.', 'person Orla “Red” Feddersen'],
    ['after an honour', 'They met the Rt Hon Orla Feddersen.', 'person Orla Feddersen'],
    [
      'with an apostrophe that French has not put there',
      'Il a vu Koffi N’Dolo et la ville dans le pays.',
      'person Koffi N’Dolo',
    ],
    ['in capitals', 'It was Mr. ORLA FEDDERSEN.', 'person ORLA FEDDERSEN'],
  ])('%s', (_, text, expected) => {
    expect(unknown(text)).toContain(expected);
  });

  test('by the last word of the name, with or without a title', () => {
    const names = unknown('Orla Feddersen came.', 'Then Feddersen left.', 'Nobody saw Ms Feddersen again.');
    expect(names).toEqual(['person Orla Feddersen = Feddersen']);
  });

  test('by the first words of the name, after a title', () => {
    expect(unknown('They met Leila bint Faisal. The ward is run by Dr. Leila.')).toEqual([
      'person Leila bint Faisal = Leila',
    ]);
  });

  test('without an honour after the name', () => {
    expect(unknown('The case was put by Daniel O’Shay QC.')).toEqual(['person Daniel O’Shay']);
  });
});

describe('a group is known', () => {
  test.each([
    ['by what it is called', 'It was sold to the Norby Harbour Company.', 'group Norby Harbour Company'],
    ['by words that follow “of”', 'She teaches at the University of Tarn.', 'group University of Tarn'],
    [
      'by words that follow “for” and “and”',
      'It was claimed by the Front for the Freedom and Unity of Kesh.',
      'group Front for the Freedom and Unity of Kesh',
    ],
    [
      'by an acronym in brackets',
      'The Kesh Relief Front (KRF) said so. The KRF left.',
      'group Kesh Relief Front = KRF',
    ],
    [
      'by small words of which an acronym has the initials',
      'It was Guardians of the Hills in Kesh (GHK), and GHK said so.',
      'group Guardians of the Hills in Kesh = GHK',
    ],
    [
      'by an acronym that is in another language',
      'The Movement for the Freedom of Kesh (MULK) said so. MULK left.',
      'group Movement for the Freedom of Kesh = MULK',
    ],
    ['by “in” before what is not a place', 'It was claimed by Keepers in Fire on Friday.', 'group Keepers in Fire'],
    ['by “in the Islamic”', 'It was al-Norba in the Islamic Kesh.', 'group al-Norba in the Islamic Kesh'],
    ['with a small article', 'It was claimed by al Norba.', 'group al Norba'],
    ['by an office for two things', 'She left the Foreign and Harbour Office.', 'group Foreign and Harbour Office'],
    ['by the names of peoples', 'He led the Arab Islamic Front of Kesh.', 'group Arab Islamic Front of Kesh'],
    ['by a French word in an English text', 'She works for Amis du Quai.', 'group Amis du Quai'],
    ['by a word that begins a sentence and speaks', 'Unite said so. They left the pier.', 'person Unite'],
    [
      'by a word that begins a sentence and is a name elsewhere',
      'Unite has called a strike. It was the union Unite.',
      'group Unite',
    ],
    ['by what it has', 'They are members of Norba.', 'group Norba'],
    ['by ordinary words', 'It was flown by Silver Wings on Friday.', 'group Silver Wings'],
    ['in the title of a person', 'It was Armed Forces Minister Orla Feddersen.', 'group Armed Forces'],
    ['of a saint', 'The money went to St. Luke’s Hospital.', 'group St. Luke’s Hospital'],
  ])('%s', (_, text, expected) => {
    expect(unknown(text)).toContain(expected);
  });
});

describe('a place is known', () => {
  test.each([
    ['by what comes before it', 'A fire broke out in Norby.', 'place Norby'],
    ['by the direction from it', 'It lies ten miles north of Norby.', 'place Norby'],
    ['by what it is called', 'They crossed Lake Simba.', 'place Lake Simba'],
    ['as a country', 'Bolivia is far away.', 'place Bolivia'],
    ['as a continent of which a part is named', 'It is in South Asia. Asia is far.', 'place Asia'],
    ['as a town that is named nowhere else', 'Nobody knows Leipzig.', 'place Leipzig'],
    ['by what a place is, in French', 'Il est dans le massif de l’Aroun.', 'place Aroun'],
    ['in the line before a report that has a date', 'Leipzig, 3 February 2014 – The ship sank.', 'place Leipzig'],
    ['beside another', 'Schools in Norby and Estervik were shut.', 'place Estervik'],
    ['in the line before a report', 'PORT SELBY, Ondara, May 3 (Newswire) - The ship sank.', 'place PORT SELBY'],
  ])('%s', (_, text, expected) => {
    expect(unknown(text)).toContain(expected);
  });

  test('apart from a group that is named after it', () => {
    const names = unknown('The Norby Harbour Company is broke.', 'A fire broke out in Norby.');
    expect(names).toEqual(['group Norby Harbour Company', 'place Norby']);
  });
});

describe('nobody is named by', () => {
  test.each([
    ['a word that begins a sentence', 'Shares fell. Residents fled. Two women died.'],
    ['days and months', 'It happened on Tuesday, in late May.'],
    ['peoples', 'French and Anti-Danish feelings ran high among Norwegians.'],
    ['an office', 'The Prime Minister met the Chief Financial Officer.'],
    ['what a text is short for', 'The Committee met the Government.'],
    ['a word behind the number of a note', 'It sank.[2] According to nobody, it did.'],
    ['the people of a country', 'Two Colombians met a Nigerien.'],
    ['a mark of a network', 'It is said with #OrlaFeddersen, and by @Norby.'],
    ['a cell of a table', 'Nationality | Outcome | Acquitted'],
    ['the title of a book', 'Her “Atlas of Northern Mosses” was never out of print.'],
    ['the people of a place that is named', 'PLACE'],
  ])('%s', (_, text) => {
    if (text === 'PLACE') expect(unknown('They live in Ondara. The Ondaran army came.')).toEqual(['place Ondara']);
    else expect(unknown(text)).toEqual([]);
  });
});

describe('where capitals say nothing', () => {
  test('a headline has the names that the text has', () => {
    const found = findNames(
      blocks(['headline', 'FEDDERSEN WINS AGAIN IN NORBY RACE'], 'Orla Feddersen won the race in Norby.'),
      NOBODY,
    );
    expect(found.unknown.map(({ name, mentions }) => [name, mentions.map(({ block }) => block)])).toEqual([
      ['Orla Feddersen', [1]],
      ['Norby', [1, 0]],
    ]);
  });

  test('a German noun names nobody', () => {
    expect(
      unknown(
        'Bei der Sturmflut ist in Norderhagen ein Fischer ums Leben gekommen. Das teilte Bürgermeisterin Anke Petersen mit. ' +
          'Die Flut war für die Stadt eine Prüfung, sagte Petersen.',
      ),
    ).toEqual(['person Anke Petersen = Petersen', 'place Norderhagen']);
  });
});

test('French names are found behind what French joins to them', () => {
  expect(
    unknown('Selon le colonel Yannick Le Goff, le feu est parti de la rue Victor-Hugo. Le maire d’Auray est venu.'),
  ).toEqual(['person Yannick Le Goff', 'place rue Victor-Hugo', 'place Auray']);
});

test.each([
  ['what belongs to a town', 'Le parquet de Lyon a ouvert une enquête.', 'group parquet de Lyon'],
  ['a ministry', 'C’est le ministère de la Défense qui le dit.', 'group ministère de la Défense'],
  ['what belongs to the state', 'Elle est à la police judiciaire de la ville.', 'group police judiciaire'],
  ['an adjective', 'Selon l’Union européenne, il est parti.', 'group Union européenne'],
  [
    'what it is for',
    'C’est la Cour africaine des droits de l’homme qui juge.',
    'group Cour africaine des droits de l’homme',
  ],
  [
    'a noun and an adjective',
    'C’est la Direction centrale du renseignement intérieur qui le dit.',
    'group Direction centrale du renseignement intérieur',
  ],
  [
    'no other group',
    'Le Syndicat des avocats de Lorraine et la Ligue des droits sont là.',
    'group Syndicat des avocats de Lorraine',
  ],
  ['“sans”', 'Selon Reporters sans frontières, il est parti.', 'group Reporters sans frontières'],
  ['a number', 'Il est du 2e régiment étranger de parachutistes.', 'group 2e régiment étranger de parachutistes'],
  [
    'an acronym',
    'C’est Al-Norba au Maghreb islamique (Anmi) qui le dit. Anmi est là.',
    'group Al-Norba au Maghreb islamique = Anmi',
  ],
])('a French group has its small words: %s', (_, text, expected) => {
  expect(unknown(text)).toContain(expected);
});

test('a French word that begins a sentence names nobody', () => {
  expect(
    unknown('Devant la mairie, ils sont là. Fermée depuis, elle est vide. Ce sont les habitants de la ville.'),
  ).toEqual([]);
});

test('the names of the archive are those that its check finds, and are not unknown', () => {
  const archive = createArchive([person('orla', { name: 'Orla Feddersen' }), group('fund', { name: 'Norby Fund' })]);
  const found = findNames(blocks('Orla Feddersen gave it to the Norby Fund and to Ida Lund.'), archive);
  expect(found.known.map(({ name, entities }) => [name, entities])).toEqual([
    ['Orla Feddersen', [{ id: 'orla', weak: false }]],
    ['Norby Fund', [{ id: 'fund', weak: false }]],
  ]);
  expect(found.unknown.map(({ name }) => name)).toEqual(['Ida Lund']);
});

test('the last word of a known person’s name means them, though the archive has it nowhere', () => {
  const archive = createArchive([person('orla', { name: 'Orla Feddersen' })]);
  const found = findNames(blocks('Orla Feddersen came to the pier.', 'Then Feddersen left it.'), archive);
  expect(found.known.map(({ name, block }) => [name, block])).toEqual([
    ['Orla Feddersen', 0],
    ['Feddersen', 1],
  ]);
  expect(found.unknown).toEqual([]);
});
