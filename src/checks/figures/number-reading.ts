import { takesTeens } from './number-words.ts';
import { exact } from './numerals.ts';

/** A number as far as it has been read, word by word. */
export interface NumberReading {
  /** What it has in thousands and more, and what below. */
  total: number;
  current: number;
  /** The last word; empty after digits. */
  word: string;
  /** What the last word added; 0 where it multiplied or began. */
  added: number;
  /** What multiplied its first part, in order: `[100, 1000]` for `two hundred thousand`. */
  multiples: number[];
  /** The number that it begins with, if it does not begin with an article or with what multiplies one. */
  first: number | undefined;
  /** Where it begins and ends in the text, and where its last word and the gap before it begin. */
  start: number;
  end: number;
  wordStart: number;
  gapStart: number;
}

export const valueOf = ({ total, current }: NumberReading): number => exact(total + current);

export const startReading = (number: number, word: string, start: number, first?: number): NumberReading => ({
  total: 0,
  current: number,
  word,
  added: 0,
  multiples: [],
  first,
  start,
  end: start,
  wordStart: start,
  gapStart: start,
});

/** Whether the next word is part of the number: `one` after `twenty`, `twelve` after `two hundred`, not `three` after `two`. */
export function takes({ total, current, word }: NumberReading, next: number): boolean {
  if (!word || next === 0) return false;
  if (current % 100 === 0) return current + total > 0;
  const units = takesTeens(word) ? 20 : 10;
  return current % 10 === 0 && current % 100 >= 20 && next < units;
}

export function add(reading: NumberReading, number: number, word: string, wordStart: number): void {
  reading.current += number;
  Object.assign(reading, { word, wordStart, gapStart: reading.end, added: number });
}

/** Adds a fraction: half of a million after `a million`, a half after `two`. */
export function addFraction(reading: NumberReading, fraction: number): void {
  const multiple = reading.added ? 1 : (reading.multiples.at(-1) ?? 1);
  if (multiple < 1_000) reading.current += fraction * multiple;
  else reading.total += fraction * multiple;
  if (multiple === 1 && reading.first !== undefined) reading.first += fraction;
}

/** Whether a multiple belongs to the last word alone: of `two hundred and three hundred`, to `three`. */
export function multipliesLastAlone({ added, current, multiples }: NumberReading, multiple: number): boolean {
  if (!added) return false;
  if (multiple < 1_000) return current - added >= multiple;
  return multiples.some((other) => other >= 1_000 && other <= multiple);
}

/** Takes the last word back, and begins a number of its own with it. */
export function partLastWord(reading: NumberReading): NumberReading {
  reading.current -= reading.added;
  reading.end = reading.gapStart;
  return startReading(reading.added, reading.word, reading.wordStart, reading.added);
}

export function multiply(reading: NumberReading, multiple: number, word: string): void {
  const { total, current } = reading;
  if (multiple < 1_000) reading.current = (current || 1) * multiple;
  else {
    reading.total = current || total >= multiple ? total + (current || 1) * multiple : (total || 1) * multiple;
    reading.current = 0;
  }
  reading.multiples.push(multiple);
  Object.assign(reading, { word, added: 0 });
}

/** What a number is in the terms of the one that it is linked to: the `five` of `five to ten million` is five million. */
export function inTermsOf(first: NumberReading, second: NumberReading): number | undefined {
  if (!isOnlyMultiplied(first) || !isOnlyMultiplied(second)) return undefined;
  if (!first.multiples.every((multiple, i) => multiple === second.multiples[i])) return undefined;
  return product([valueOf(first), ...second.multiples.slice(first.multiples.length)]);
}

const isOnlyMultiplied = (reading: NumberReading): boolean =>
  reading.first !== undefined && valueOf(reading) === product([reading.first, ...reading.multiples]);

const product = (numbers: readonly number[]): number => exact(numbers.reduce((value, number) => value * number, 1));
