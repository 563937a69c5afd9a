import type { Figure } from '../schema/claim.ts';
import type { Unit } from '../schema/vocabulary/vocabulary.ts';
import type { Words } from '../words/en.ts';

/** A figure as the text has it: `37 residents`, `more than 90 people`, `1,200 to 1,500 votes`, `thousands of visitors`. */
export function figureLabel(figure: Figure, unit: Unit, { figures }: Words): string {
  const counted = (number: number): string => figures.count(number, unit.label, unit.decimals);
  if (typeof figure === 'number') return counted(figure);
  const { low, high, moreThan, lessThan, about, words } = figure;
  if (words) return figures.inWords(words, unit.label.many);
  if (moreThan !== undefined) return figures.moreThan(counted(moreThan));
  if (lessThan !== undefined) return figures.fewerThan(counted(lessThan));
  if (about !== undefined) return figures.about(counted(about));
  if (low === undefined) return figures.atMost(counted(high!));
  return high === undefined
    ? figures.atLeast(counted(low))
    : figures.range(figures.number(low, unit.decimals), counted(high));
}
