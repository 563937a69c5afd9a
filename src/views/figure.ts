import { formatCount } from '../format.ts';
import type { Figure } from '../schema/claim.ts';

/** A figure as the text has it: `37 foreigners`, `more than 90 people`, `1,200 to 1,500 fighters`, `thousands of militants`. */
export function figureLabel(figure: Figure, unit = ''): string {
  if (typeof figure === 'number') return formatCount(figure, SINGULAR.get(unit) ?? unit.replace(/s$/, ''), unit);
  const { low, high, moreThan, lessThan, about, words } = figure;
  if (words) return `${words} ${words.endsWith('s') ? `of ${unit}` : unit}`;
  if (moreThan !== undefined) return `more than ${many(moreThan, unit)}`;
  if (lessThan !== undefined) return `fewer than ${many(lessThan, unit)}`;
  if (about !== undefined) return `about ${many(about, unit)}`;
  if (low === undefined) return `at most ${many(high!, unit)}`;
  return high === undefined ? `at least ${many(low, unit)}` : `${many(low, '').trim()} to ${many(high, unit)}`;
}

const many = (number: number, unit: string): string => formatCount(number, unit, unit);

const SINGULAR = new Map([['people', 'person']]);
