import { expect, test } from 'vitest';
import { createTopics } from '../query/topics.ts';
import { missedWords } from './missed-words.ts';
import { createTextReader } from './text-reader.ts';

const { read } = createTextReader(createTopics([]));

test.each([
  ['by the Nord–Estervik road', ['nord', 'estervik']],
  ['de l’hôpital d’Estervik', ['hopital', 'estervik']],
  ['came—briefly—home', ['came', 'briefly', 'home']],
  ['Tromsø and Łódź', ['tromso', 'lodz']],
  ['12\u00a0500 votes, 5,100 seats', ['12500']],
  ['K. K. Varnish', ['kk']],
  ['المرأة', ['مراه']],
  ['Nord–Estervik, in the nord', ['estervik']],
  ['a well-known ferry, “at sea”: été.', []],
])('of %j Pagefind does not index %j', (text, words) => {
  expect(missedWords([read(text)])).toEqual(words);
});
