import { describe, expect, test } from 'vitest';
import { createArchive } from '../../archive/archive.ts';
import { findNames } from './find-names.ts';

const NOBODY = createArchive([]);

/** The unknown names of a paragraph, each with its kind and what else it is called. */
const unknown = (text: string): string[] =>
  findNames([{ kind: 'paragraph', text }], NOBODY).unknown.map(({ name, kind, shortForms }) =>
    [`${kind} ${name}`, ...shortForms].join(' = '),
  );

describe('an office before a name is not part of it', () => {
  test.each([
    ['with what it is of', 'It was the President of the Norby Harbour League.', ['group Norby Harbour League']],
    ['with a ministry', 'The Minister of Local Government came.', []],
    ['with a ministry in small letters', 'C’est le ministre de la Défense qui le dit dans la ville.', []],
    ['with its business', 'It was Minister of Transport Orla Feddersen.', ['person Orla Feddersen']],
    ['with a country', 'The Minister of Transport of the Republic of Ondara came.', ['place Republic of Ondara']],
    ['within the name of a group', 'He left the Front of General Orla Feddersen.', ['person Orla Feddersen']],
    ['with a hyphen', 'The Vice-President Orla Feddersen came.', ['person Orla Feddersen']],
    ['of a bishop', 'It was blessed by the Bishop of Hull.', ['place Hull']],
    ['with a family of this name', 'It was won by Orlina Bishop in May.', ['person Orlina Bishop']],
  ])('%s', (_, text, expected) => {
    expect(unknown(text)).toEqual(expected);
  });
});

describe('a name has', () => {
  test.each([
    ['a possessive', 'He joined the Dock Workers’ Union.', 'group Dock Workers’ Union'],
    [
      'a possessive of a saint behind “of”',
      'It is the Centre of St Olave’s College.',
      'group Centre of St Olave’s College',
    ],
    ['the name of a family', 'They met at Feddersen’s Hotel on Friday.', 'place Feddersen’s Hotel'],
    ['an initial that begins a sentence', 'R. Feddersen left.', 'person R. Feddersen'],
    ['an ordinary word that is a given name', 'Basil Feddersen left.', 'person Basil Feddersen'],
    ['a month that is a given name', 'They met June Feddersen.', 'person June Feddersen'],
    ['a number', 'It is the camp of the 17th Division.', 'group 17th Division'],
    ['small words between hyphens', 'It lies in Norby-on-Sea.', 'place Norby-on-Sea'],
    ['an Arabic article that is not “al”', 'It lies in Deir ez-Norba.', 'place Deir ez-Norba'],
    ['a faith', 'It was Ansaru Islam that said so.', 'group Ansaru Islam'],
    ['a country of several words', 'It lies in the United Arab Emirates.', 'place United Arab Emirates'],
    ['letters', 'She works for the NHU of Southern Norba.', 'group NHU of Southern Norba'],
    ['a direction', 'It was a ship of the South African Harbour Force.', 'group South African Harbour Force'],
    ['a list', 'It is the Ministry of Health, Labour and Welfare.', 'group Ministry of Health, Labour and Welfare'],
    ['“plc”', 'She runs Norba Group plc with him.', 'group Norba Group plc'],
    ['what it asks for', 'Feed the Children objected.', 'group Feed the Children'],
    ['a rank in letters before it', 'They met DC Sarah Feddersen.', 'person Sarah Feddersen'],
    ['a district', 'It is Norba and District Hospital.', 'group Norba and District Hospital'],
    ['a town that the gazetteer has', 'He left Newcastle upon Tyne.', 'place Newcastle upon Tyne'],
    ['a people that begins a sentence', 'English Heritage objected.', 'group English Heritage'],
  ])('%s', (_, text, expected) => {
    expect(unknown(text)).toContain(expected);
  });

  test('not what a possessive of a place is of', () => {
    expect(unknown('It was Ondara’s Parliament.')).toEqual(['place Ondara', 'group Parliament']);
  });
});

describe('nobody is named by', () => {
  test.each([
    ['an acronym in the plural', 'The camp has IDPs.'],
    ['a currency', 'It cost Rs. 480 million.'],
    ['the time of day', 'It was Thursday Night.'],
    ['a part', 'It is a Grade II house.'],
    ['a word with what begins words', 'Co-defendants left.'],
  ])('%s', (_, text) => {
    expect(unknown(text)).toEqual([]);
  });
});

describe('the kind is said', () => {
  test.each([
    ['before a name', 'He left the charity Norba Feld.', 'group Norba Feld'],
    ['after a comma', 'He saw Norba Feld, a fishing village.', 'place Norba Feld'],
    ['by a distance', 'It was Norba Feld, 20 miles north.', 'place Norba Feld'],
    ['by an office after a comma', 'They met Norba Feld, the harbour chaplain and poet.', 'person Norba Feld'],
  ])('%s', (_, text, expected) => {
    expect(unknown(text)).toContain(expected);
  });

  test('for a town after which a court is called', () => {
    expect(unknown('It was tried at Lincoln Crown Court. He lives by the sea, Lincoln, they said.')).toEqual([
      'group Lincoln Crown Court',
      'place Lincoln',
    ]);
  });
});

test('spellings of a group that have one acronym in brackets are one', () => {
  expect(unknown('The Kesh Relief Front (KRF) came. The Front for Relief of Kesh (KRF) left.')).toEqual([
    'group Front for Relief of Kesh = Kesh Relief Front = KRF',
  ]);
});

test.each([
  ['with “pour”', 'C’est l’Union pour le progrès et le salut qui le dit.', 'group Union pour le progrès et le salut'],
  ['with two adjectives', 'C’est le Programme alimentaire mondial qui le dit.', 'group Programme alimentaire mondial'],
  ['with a direction', 'Elle est en Amérique du Nord avec les autres.', 'place Amérique du Nord'],
  ['with a hyphen', 'Selon la Radio-Télévision du Norba, il est parti.', 'group Radio-Télévision du Norba'],
  ['of a street', 'Il est dans la rue de la Norba avec les autres.', 'place rue de la Norba'],
  ['of a lake', 'Il est sur le lac Norba avec les autres.', 'place lac Norba'],
  ['behind letters', 'C’est l’ONG Norba Feld qui le dit dans la ville.', 'group Norba Feld'],
  ['with “haute”', 'C’est la Haute autorité à la paix de Norba qui le dit.', 'group Haute autorité à la paix de Norba'],
])('a French name %s', (_, text, expected) => {
  expect(unknown(text)).toContain(expected);
});

test('a French verb after a group is not part of its name', () => {
  expect(unknown('C’est le Conseil national du Norba qui est là, et le Conseil national indique le lieu.')).toEqual([
    'group Conseil national du Norba = Conseil national',
  ]);
});

test.each([
  ['a group', 'Es ist die Gruppe Norbakreuz, die das sagte.', 'group Norbakreuz'],
  ['a person behind a compound', 'Das sagte Oberstaatsanwalt Erik Feddersen in der Stadt.', 'person Erik Feddersen'],
  ['a person behind “von”', 'Die Familie von Erik Feddersen ist in der Stadt.', 'person Erik Feddersen'],
  ['an office of a state', 'Das ist von dem Landeskriminalamt und der Stadt.', 'group Landeskriminalamt'],
  ['two countries', 'Die Kinder sind aus Syrien und Afghanistan.', 'place Afghanistan'],
])('a German name is found: %s', (_, text, expected) => {
  expect(unknown(text)).toContain(expected);
});

test('Spanish names are found with their small words, and without offices', () => {
  expect(
    unknown(
      'Tropas de la Brigada XVII del Ejército Nacional llegaron a San Pedro de Norba, según el ministro de Defensa, Nelson ' +
        'Feddersen. La Defensoría del Pueblo dijo que los vecinos de la ciudad se han ido con alias «Norbo».',
    ),
  ).toEqual([
    'place San Pedro de Norba',
    'group Defensoría del Pueblo',
    'group Brigada XVII',
    'group Ejército Nacional',
    'person Nelson Feddersen',
    'person Norbo',
  ]);
});
