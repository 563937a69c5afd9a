import { describe, expect, test } from 'vitest';
import { parseMarkdown } from './parse.ts';

const tooDeepAt = (body: string) => parseMarkdown(body).data?.tooDeepAt;

/** A list whose items lie within each other, each on a line of its own. */
const stairs = (levels: number, step: string, marker = '-') =>
  Array.from({ length: levels }, (_, i) => `${step.repeat(i)}${marker} item`).join('\n');

describe('a text is nested too deeply', () => {
  test.each([
    ['in quotations', '> '.repeat(51) + 'word', 1],
    ['in quotations without spaces', '>'.repeat(51) + 'word', 1],
    ['in lists on one line', '- '.repeat(51) + 'word', 1],
    ['in numbered lists', '1. '.repeat(51) + 'word', 1],
    ['in lists with tabs', '+\t'.repeat(51) + 'word', 1],
    ['in notes', '[^a]: '.repeat(51) + 'word', 1],
    ['in all of these', '> - 1) [^a]: '.repeat(13) + 'word', 1],
    ['in lists over many lines', stairs(52, '  '), 52],
    ['in lists over many lines with tabs', stairs(52, '\t'), 52],
    ['in lists within a quotation', `> ${stairs(52, '  ').replaceAll('\n', '\n> ')}`, 51],
    ['in emphasis', '*a _b '.repeat(26) + 'word' + ' b_ a*'.repeat(26), 1],
    ['in emphasis without spaces', '**'.repeat(51) + 'word' + '**'.repeat(51), 1],
    ['in brackets', '['.repeat(51) + 'word' + '](/a/)'.repeat(51), 1],
    ['after other lines', `One.\n\n${'> '.repeat(51)}word\n\nTwo.`, 3],
  ])('%s', (_, body, line) => {
    expect(tooDeepAt(body)).toBe(line);
    expect(parseMarkdown(body).children).toEqual([]);
  });
});

describe('a text is not nested too deeply', () => {
  test.each([
    ['in 50 quotations', '> '.repeat(50) + 'word'],
    ['in 50 lists', '- '.repeat(50) + 'word'],
    ['in 30 lists over many lines', stairs(30, '  ')],
    ['with a rule of stars and spaces', '* '.repeat(60) + '\n\n> ' + '- '.repeat(60)],
    ['with a rule of hyphens', '-'.repeat(200)],
    ['with a blank to be filled in', `Name: ${'_'.repeat(200)}`],
    ['with a list of a thousand items', '- *item*\n'.repeat(1000)],
    ['with a thousand emphases beside each other', '*word* '.repeat(1000)],
    ['with many spaces before a word', ' '.repeat(200) + 'word'],
    ['with minus signs in a row', '-5 -4 -3 '.repeat(30)],
  ])('%s', (_, body) => {
    expect(tooDeepAt(body)).toBeUndefined();
    expect(parseMarkdown(body).children).not.toEqual([]);
  });
});

test.each([
  ['> ', 3_000],
  ['> ', 100_000],
  ['>', 100_000],
  ['- ', 100_000],
  ['1. ', 100_000],
  ['[^a]: ', 100_000],
  ['*', 100_000],
  ['_', 100_000],
  ['[', 100_000],
  ['![', 100_000],
])('%j %i times before a word is found at once', (sign, times) => {
  const start = performance.now();
  expect(tooDeepAt(sign.repeat(times) + 'word')).toBe(1);
  expect(performance.now() - start).toBeLessThan(1000);
});
