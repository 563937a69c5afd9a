import { formatNumber } from '../format.ts';
import type { Figure } from '../schema/claim.ts';
import type { Unit } from '../schema/vocabulary/vocabulary.ts';

/** A figure as the text has it: `37 residents`, `more than 90 people`, `1,200 to 1,500 votes`, `thousands of visitors`. */
export function figureLabel(figure: Figure, { name, one, decimals }: Unit): string {
  const count = (number: number) => (number === 0 ? 'no' : formatNumber(number, decimals));
  if (typeof figure === 'number') return `${count(figure)} ${figure === 1 ? one : name}`;
  const { low, high, moreThan, lessThan, about, words } = figure;
  if (words) return `${words} ${words.endsWith('s') ? `of ${name}` : name}`;
  if (moreThan !== undefined) return `more than ${count(moreThan)} ${name}`;
  if (lessThan !== undefined) return `fewer than ${count(lessThan)} ${name}`;
  if (about !== undefined) return `about ${count(about)} ${name}`;
  if (low === undefined) return `at most ${count(high!)} ${name}`;
  return high === undefined ? `at least ${count(low)} ${name}` : `${count(low)} to ${count(high)} ${name}`;
}
