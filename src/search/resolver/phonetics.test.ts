import { expect, test } from 'vitest';
import { ordinaryWords } from '../build/dictionary.ts';
import { soundOf } from './phonetics.ts';

test('words in lines of their own sound as each of them does', () => {
  const words = [...ordinaryWords()].filter((_, i) => i % 20 === 0).concat('جمعة', 'اوليد', 'اوليد', 'lll', '1155');
  expect(soundOf(words.join('\n')).split('\n')).toEqual(words.map((word) => soundOf(word)));
});
