import type { Figure } from '../schema/claim.ts';
import type { Unit } from '../schema/vocabulary/vocabulary.ts';
import type { Words } from '../words/en.ts';

/** A figure as the text has it: `37 residents`, `more than 90 people`, `1,200 to 1,500 votes`, `thousands of visitors`. */
export function figureLabel(figure: Figure, unit: Unit, words: Words): string {
  const { figures } = words;
  if (typeof figure === 'object' && figure.words) return figures.inWords(figure.words, unit.label.many);
  return inNumbers(figure, unit, words, (number) => figures.count(number, unit.label, unit.decimals));
}

/** The same without its unit: `37`, `more than 90`, `1,200 to 1,500`, `thousands`. */
export const quantityLabel = (figure: Figure, unit: Unit, words: Words): string =>
  (typeof figure === 'object' && figure.words) ||
  inNumbers(figure, unit, words, (number) => numeral(number, unit, words));

/** A number in digits, nought too, which is “no” before its unit. */
const numeral = (number: number, { decimals }: Unit, words: Words): string =>
  number === 0 ? words.number(0) : words.figures.number(number, decimals);

/** A figure in numbers, the last of which is written out by `last`. */
function inNumbers(figure: Figure, unit: Unit, words: Words, last: (number: number) => string): string {
  const { figures } = words;
  if (typeof figure === 'number') return last(figure);
  const { low, high, moreThan, lessThan, about } = figure;
  if (moreThan !== undefined) return figures.moreThan(last(moreThan));
  if (lessThan !== undefined) return figures.fewerThan(last(lessThan));
  if (about !== undefined) return figures.about(last(about));
  if (low === undefined) return figures.atMost(last(high!));
  return high === undefined ? figures.atLeast(last(low)) : figures.range(numeral(low, unit, words), last(high));
}
