import { withoutDates } from './months.ts';
import {
  add,
  addFraction,
  inTermsOf,
  multipliesLastAlone,
  multiply,
  partLastWord,
  startReading,
  takes,
  valueOf,
  type NumberReading,
} from './number-reading.ts';
import { ALONE, areCoins, CARDINALS, cardinalOf, multipleOf } from './number-words.ts';
import { NUMERAL, readNumeral } from './numerals.ts';
import { plainlyWorded } from './wording.ts';

const TOKEN = new RegExp(`${NUMERAL}|\\p{L}+`, 'gu');
const LETTER = /^\p{L}/u;
const FRACTION = /^[¼-¾⅐-⅞]$/;
const JOINED = /^(?:\s*|[-–]\s?)$/;
const LINKED = /^\s*(?:[-–—]|to|or|and|à|ou|et)\s*$/;

/**
 * The numbers that a text states, in digits (`1,200`, `1.5 million`, `£40m`) or in English or French words (`thirty-eight`, `half a
 * million`, `quatre-vingt-dix`), but not in dates: `a` and `an` are 1, `hundreds` is 100, `no` is 0.
 */
export function figuresIn(text: string): Set<number> {
  const worded = withoutDates(plainlyWorded(text));
  const figures = new Set<number>();
  let reading: NumberReading | undefined;
  let last: NumberReading | undefined;
  let end = 0;

  const close = () => {
    if (!reading) return;
    figures.add(valueOf(reading));
    const inRange = last && LINKED.test(worded.slice(last.end, reading.start)) && inTermsOf(last, reading);
    if (inRange) figures.add(inRange);
    [last, reading] = [reading, undefined];
  };
  const begin = (next: NumberReading) => {
    close();
    return (reading = next);
  };
  const readWord = (word: string, start: number) => {
    const cardinal = cardinalOf(word);
    const [number, alone] = [CARDINALS.get(cardinal), ALONE.get(word)];
    const multiple = areCoins(word, reading?.word) ? undefined : multipleOf(cardinal);
    if (multiple) {
      if (reading && multipliesLastAlone(reading, multiple)) begin(partLastWord(reading));
      multiply(reading ?? begin(startReading(1, word, start)), multiple, word);
    } else if (number !== undefined && reading && takes(reading, number)) add(reading, number, word, start);
    else if (number !== undefined) begin(startReading(number, word, start, number));
    else if (alone !== undefined) begin(startReading(alone, word, start));
    else close();
  };

  for (const { 0: token, index } of worded.matchAll(TOKEN)) {
    if (reading && !JOINED.test(worded.slice(end, index))) close();
    const word = token.toLowerCase();
    end = index + token.length;
    if (word === 'and' || word === 'et' || word === 'y') continue;
    if (!LETTER.test(token)) {
      const { number, multiple, others } = readNumeral(token, worded.slice(Math.max(0, index - 2), index));
      if (reading && FRACTION.test(token)) addFraction(reading, number);
      else begin(startReading(number, '', index, number));
      if (reading && multiple > 1) multiply(reading, multiple, '');
      for (const other of others) figures.add(other);
    } else readWord(word, index);
    if (reading) reading.end = end;
  }
  close();
  return figures;
}
