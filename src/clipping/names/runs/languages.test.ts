import { describe, expect, test } from 'vitest';
import { createArchive } from '../../../archive/archive.ts';
import type { Block } from '../../clipping.ts';
import { findNames } from '../find-names.ts';

const NOBODY = createArchive([]);
const found = (...blocks: Block[]): string[] => findNames(blocks, NOBODY).unknown.map(({ name }) => name);
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

describe('in German', () => {
  const names = (text: string) => found(paragraph(`${text} Das war in der Nacht, und es ist nicht das erste Mal.`));

  test.each([
    ['a word that the lexicon lacks', 'Sie sah Feddersen am Hafen.', ['Feddersen']],
    ['behind a noun', 'Sie liest im Konzertsaal Norba ein Buch.', ['Norba']],
    ['not two nouns', 'Sie forderte neun Jahre und sechs Monate Haft.', []],
    ['a family called like a noun, behind a given name', 'Sie sah Anke Fischer am Hafen.', ['Anke Fischer']],
    ['not the noun behind a name', 'Sie nahm Anke Feddersen Geld weg.', ['Anke Feddersen']],
    ['a court with its town', 'Das war vor dem Landgericht Norba.', ['Landgericht Norba']],
    ['an adjective before what a group is', 'Das stand in der Norbischen Zeitung.', ['Norbischen Zeitung']],
    ['a group for something', 'Das sagte das Bundesamt für Hafenfragen.', ['Bundesamt für Hafenfragen']],
    ['those who are joined', 'Das sagte der Bund der Fischer.', ['Bund der Fischer']],
    ['a street', 'Sie wohnt in der Feddersenstraße.', ['Feddersenstraße']],
    ['a place behind “in”', 'Sie wohnt in Norbhaven.', ['Norbhaven']],
    ['not what has no article behind “in”', 'Der Mann ist in Haft.', []],
    ['an agency in small letters', 'Das sagte sie der dpa am Montag.', ['dpa']],
    ['not the first part of two', 'Sie liebt Norb- und Hafenkonzerte.', []],
    ['not how somebody is addressed', 'Dann fragte er, ob Sie kommen.', []],
  ])('%s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('in Spanish', () => {
  const names = (text: string) => found(paragraph(`${text} Es lo que se dijo en la noche, y no es la primera vez.`));

  test.each([
    ['what something is called by, with its town', 'Fue al Norbario de Feddersia.', 'Norbario de Feddersia'],
    ['players in the plural', 'Ganaron los Tejones de Feddersia.', 'Tejones de Feddersia'],
    ['a town by the sea', 'Vive en Norbana del Mar.', 'Norbana del Mar'],
    ['an adjective of a people in a name', 'Habló la Unión Europea.', 'Unión Europea'],
    ['a title within', 'Habló la Fiscalía General del Norbado.', 'Fiscalía General del Norbado'],
    [
      'an adjective without a capital',
      'Habló la Secretaría municipal de Pesca Costera.',
      'Secretaría municipal de Pesca Costera',
    ],
    ['to whom somebody spoke', 'Dijo a ANB Tomás Feddersen que no.', 'Tomás Feddersen'],
    ['who may not be named in full', 'Detuvieron a Tomás “N” ayer.', 'Tomás “N'],
    ['an alias with an article', 'Detuvieron a Tomás Feddersen, alias “El Norbo”.', 'El Norbo'],
    ['letters behind a group and an article', 'Es jefe del Departamento de Pesca de la UNB.', 'UNB'],
    ['an abbreviation of two letters twice', 'Fue a EE.UU. con Tomás Feddersen.', 'EE.UU.'],
    ['a month that is a given name', 'Vio a Julio Feddersen ayer.', 'Julio Feddersen'],
    ['somebody from a place', 'Habló el gobernador de Lima Tomás Feddersen.', 'Tomás Feddersen'],
  ])('%s', (_, text, expected) => {
    expect(names(text)).toContain(expected);
  });

  test('what is behind the given names of somebody', () => {
    const text = 'Habló Tomás Norbo de Feddersia. Después llegó Norbo de Feddersia.';
    expect(names(text)).toEqual(['Tomás Norbo de Feddersia']);
  });
});

describe('in French', () => {
  const names = (text: string) => found(paragraph(`${text} Ce que les gens ont dit est dans le journal, et pas plus.`));

  test.each([
    ['a hospital without its town', 'Il est au CHU Norba de Lyon.', ['CHU Norba', 'Lyon']],
    ['a department with “et”', 'Il vit en Norba-et-Tarn.', ['Norba-et-Tarn']],
    ['a road', 'Il roulait sur la RD 92 vers le port.', ['RD 92']],
    ['letters with a number', 'Il loue les secours du SNB 35 dont il parle.', ['SNB 35']],
    ['not the business of a prosecutor', 'Il a vu le procureur de la République de Lyon.', ['République', 'Lyon']],
  ])('%s', (_, text, expected) => {
    for (const name of names(text)) expect(expected).toContain(name);
    expect(names(text)).toContain(expected[0] === 'République' ? 'Lyon' : expected[0]);
  });
});

describe('in English', () => {
  const names = (text: string) => found(paragraph(text));

  test.each([
    ['not a contraction', '“I’m glad that we’ve come,” they said.', []],
    ['not a number in Roman letters', 'It is of the XIX century.', []],
    ['a word of faith before a family', 'They met Christian Feddersen there.', ['Christian Feddersen']],
    ['an ordinary word as a given name behind a people', 'Australian Tom Moody took six.', ['Tom Moody']],
    ['not the month of figures', 'The August Norba index rose.', ['Norba']],
    [
      'a county that begins a sentence',
      'Butts County Sheriff Orla Feddersen came.',
      ['Orla Feddersen', 'Butts County'],
    ],
    ['a title that is a family', 'They met Superintendent King there.', ['King']],
    ['a family that is cut short like a title', 'They met Norba Sen there.', ['Norba Sen']],
    ['a quoted name of a paper', 'It was in the newspaper “Norba Mail” on Friday.', ['Norba Mail']],
    ['not a quoted title', 'She wrote “Silver Wings” in a year.', []],
    ['who is called by an office', 'Orla Major came. Then Major left.', ['Orla Major']],
    ['ordinary words before who is named in full', 'Master Trooper Orla Feddersen came.', ['Orla Feddersen']],
    ['a Korean given name', 'They met Kim Nor-ba in the south.', ['Kim Nor-ba']],
    ['a motorway', 'It was on I-70 near the pier.', ['I-70']],
    ['what many guard, behind “of the”', 'They met the Guardians of the Firs there.', ['Guardians of the Firs']],
    ['those of an office', 'Agents of the Norba Police came.', ['Norba Police']],
  ])('%s', (_, text, expected) => {
    expect(names(text).toSorted()).toEqual(expected.toSorted());
  });

  test('two names beside each other, if the text has each', () => {
    const text = 'The ANB met Feddersen. Norby Rovers won. Then ANB Feddersen saw Norby Rovers Anna Tarn.';
    expect(names(text)).toEqual(['Norby Rovers', 'Anna Tarn', 'ANB', 'Feddersen'].map(String));
  });

  test('somebody in a heading that has capitals all over', () => {
    expect(found({ kind: 'heading', text: 'Anna Feddersen' }, paragraph('It was late.'))).toEqual(['Anna Feddersen']);
    expect(found({ kind: 'heading', text: 'Late News' }, paragraph('It was late.'))).toEqual([]);
  });

  test.each([
    ['a state cut short', 'They live in Norby, Ark., all year.', 'Ark.', 'place'],
    ['in brackets behind a place', 'A fire broke out in Norby (Ondara).', 'Ondara', 'place'],
    [
      'behind an office and a comma',
      'The minister of fisheries in Norby, Zaru Feddersen, left.',
      'Zaru Feddersen',
      'person',
    ],
  ])('the kind of %s', (_, text, name, kind) => {
    const { unknown } = findNames([paragraph(text)], NOBODY);
    expect(unknown.find((each) => each.name === name.replace(/\.$/, '') || each.name === name)?.kind).toBe(kind);
  });
});
