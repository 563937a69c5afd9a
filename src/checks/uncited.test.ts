import { expect, test } from 'vitest';
import { uncitedSentences } from './uncited.ts';

const sentences = (text: string) => uncitedSentences(text, []).map(({ sentence }) => sentence);

test.each([
  ['One.[^a] Two.[^a:p2][^b] Three?[^c]', []],
  ['One. Two.[^a]', ['One.']],
  ['One.[^a] Two.', ['Two.']],
  ['“One.”[^a] Two said “no”.[^a]', []],
  ['Before the stop[^a]. After it.[^a]', []],
  ['No stop at all', ['No stop at all']],
  ['A tail without a stop[^a]', []],
  ['Officials of the E.U. said so.[^a]', []],
  ['Col. Able and J. Baker spoke.[^a]', []],
  ['It grew by 3.5 per cent.[^a]', []],
  ['It ended in 2013. By then 40 had died.[^a]', ['It ended in 2013.']],
  ['', []],
])('in "%s" the sentences without a citation are %j', (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

test('a full stop inside a known name ends no sentence', () => {
  const text = 'The U.N.C. Army came.[^a]';
  expect(uncitedSentences(text, [{ name: 'U.N.C. Army', start: 4, end: 15, entities: [] }])).toEqual([]);
});

test('gives the place of the sentence', () => {
  expect(uncitedSentences('One.[^a] Two.', [])).toEqual([{ sentence: 'Two.', offset: 9 }]);
});
