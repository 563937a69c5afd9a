import { expect, test } from 'vitest';
import { ordinaryWords } from '../build/dictionary.ts';
import { soundOf, soundsOf } from './phonetics.ts';

test('many words sound as each of them does', () => {
  const words = [...ordinaryWords()]
    .filter((word, i) => i % 20 === 0 || word.length < 4)
    .concat('جمعة', 'اوليد', 'اوليد', 'lll', '1155');
  expect(soundsOf(words)).toEqual(words.map((word) => soundOf(word)));
});
