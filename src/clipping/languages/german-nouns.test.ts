import { expect, test } from 'vitest';
import { nounCertainty } from './german-nouns.ts';

test.each([
  ['one of the lexicon', 'Haus', 'surely'],
  ['a form of one', 'Häusern', 'surely'],
  ['a genitive', 'Jahres', 'surely'],
  ['a compound of two', 'Hafenmeister', 'surely'],
  ['the last part behind a hyphen', 'Norba-Konzert', 'surely'],
  ['an adjective that is somebody', 'Vorgesetzter', 'surely'],
  ['in the spelling of today', 'Ausschuss', 'surely'],
  ['a compound that begins with a verb', 'Mietrecht', 'likely'],
  ['a compound that ends with what the lexicon lacks', 'Hafenverfehler', 'likely'],
  ['no noun', 'Feddersen', 'hardly'],
])('%s: %s', (_, word, certainty) => {
  expect(nounCertainty(word)).toBe(certainty);
});
