import { hiddenWord } from '../hidden-words.ts';
import type { Period } from './dates.ts';

const YEAR = 4;
const MONTH = 6;

/**
 * The hidden words by which pages are found that are of some times: in groups, what surely lies within them first, then what lies
 * partly within them, then what may.
 */
export function periodWords(periods: readonly Period[]): string[][] {
  const words = (type: 'within' | 'partly' | 'vaguely', times: readonly string[]) =>
    [...new Set(times)].map((digits) => hiddenWord(type, digits));
  const larger = (digits: number) => periods.filter(({ length }) => length > digits).map((day) => day.slice(0, digits));
  return [words('within', periods), words('partly', periods), words('vaguely', [...larger(MONTH), ...larger(YEAR)])];
}
