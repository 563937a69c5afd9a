import { expect, test } from 'vitest';
import { progressLine, progressPrinter } from './progress.ts';

test('a line of progress has the count, the rate and the time that is left', () => {
  expect(progressLine({ done: 120, all: 500, seconds: 15 })).toBe('120 of 500, 8.0 a second, 48 s left');
  expect(progressLine({ done: 1, all: 500, seconds: 1 })).toBe('1 of 500, 1.0 a second, 9 min left');
});

test('a terminal has one line, which is cleared at the end, and a log a line now and then', () => {
  const printed = (isTerminal: boolean) => {
    const lines: string[] = [];
    const print = progressPrinter((text) => lines.push(text), isTerminal);
    for (const seconds of [1, 9, 11, 12, 22]) print({ done: seconds, all: 22, seconds });
    return lines;
  };
  expect(printed(false)).toEqual(['11 of 22, 1.0 a second, 11 s left\n', '22 of 22, 1.0 a second, 0 s left\n']);
  expect(printed(true)).toHaveLength(5);
  expect(printed(true).at(-1)).toBe('\r\u001b[K');
});
