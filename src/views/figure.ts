import type { Figure } from '../schema/claim.ts';
import type { Unit } from '../schema/vocabulary/vocabulary.ts';
import type { Words } from '../words/en.ts';

/** A figure as the text has it: `37 residents`, `more than 90 people`, `1,200 to 1,500 votes`, `thousands of visitors`. */
export function figureLabel(figure: Figure, unit: Unit, { figures }: Words): string {
  if (typeof figure === 'number') return figures.count(figure, unit);
  const { low, high, moreThan, lessThan, about, words } = figure;
  const many = (number: number): string => `${figures.number(number, unit.decimals)} ${unit.name}`;
  if (words) return figures.inWords(words, unit.name);
  if (moreThan !== undefined) return figures.moreThan(many(moreThan));
  if (lessThan !== undefined) return figures.fewerThan(many(lessThan));
  if (about !== undefined) return figures.about(many(about));
  if (low === undefined) return figures.atMost(many(high!));
  return high === undefined
    ? figures.atLeast(many(low))
    : figures.range(figures.number(low, unit.decimals), many(high));
}
