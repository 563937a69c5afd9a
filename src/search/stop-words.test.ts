import { expect, test } from 'vitest';
import { contentWords } from './stop-words.ts';

test.each([
  ['where is Estervik', ['estervik']],
  ['Bellmar et Odunne', ['bellmar', 'odunne']],
  ['l’otage d’Estervik', ['otage', 'estervik']],
  ["prise d'otages à Qa’ida", ['prise', 'otages', 'qaida']],
  ['من هو قاسم', ['قاسم']],
  ['AU mission in Norland', ['au', 'mission', 'norland']],
  ['l`otage d´Estervik', ['otage', 'estervik']],
  ["N'Djamena", ['ndjamena']],
  ['what is the', ['what', 'is', 'the']],
  ['…', []],
])('%j asks for %j', (query, words) => {
  expect(contentWords(query)).toEqual(words);
});
