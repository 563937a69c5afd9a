import { expect, test } from 'vitest';
import { hiddenWord } from '../hidden-words.ts';
import { periodWords } from './periods.ts';

test('asks for what is of a day first, then for what may be', () => {
  expect(periodWords(['20210504'])).toEqual([
    [hiddenWord('within', '20210504')],
    [hiddenWord('partly', '20210504')],
    [hiddenWord('vaguely', '202105'), hiddenWord('vaguely', '2021')],
  ]);
  expect(periodWords(['2021', '2022'])[2]).toEqual([]);
});
