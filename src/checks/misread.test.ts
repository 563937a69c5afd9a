import { describe, expect, test } from 'vitest';
import type { Problem } from '../loader/problem.ts';
import { article } from '../test/records.ts';
import { misreadProblems } from './misread.ts';
import { parseText } from './parsed-text.ts';

/** What is said of a text: line, level and message. */
const misread = (body: string): string[] =>
  problemsOf(body).map(({ line, level, message }) => `${line} ${level ? `${level}: ` : ''}${message}`);

function problemsOf(body: string): Problem[] {
  const record = article('a', {}, body);
  return misreadProblems(parseText(record, record));
}

describe('it is reported that', () => {
  test.each([
    ['1985. That was it.', ['1 "1985." begins an item of a list here and is not part of the text.']],
    ['1985) That was it.', ['1 "1985)" begins an item of a list here and is not part of the text.']],
    [
      '1985. One.\n\n1986. Two.',
      [
        '1 "1985." begins an item of a list here and is not part of the text.',
        '3 "1986." begins an item of a list here and is not part of the text.',
      ],
    ],
    ['12. That was the day.', ['1 "12." begins an item of a list here and is not part of the text.']],
    ['> 1985. That was it.', ['1 "1985." begins an item of a list here and is not part of the text.']],
    ['In the list\n1. That was it.', ['2 "1." begins an item of a list here and is not part of the text.']],
    ['1. One\n2. Two\n4. Four', ['3 Item 4 of this list would be shown as 3.']],
    ['- Who? she asked.', ['1 warning: A line that begins with "- " is a list of one item.']],
    ['It was\n+ 5 degrees.', ['2 A line that begins with "+ " is a list of one item.']],
    ['One.\n\n* A remark.', ['3 warning: A line that begins with "* " is a list of one item.']],
    ['One.\n---', ['1 The line "---" makes a heading of the text above it.']],
    ['One.\nTwo.\n===', ['1 The line "===" makes a heading of the text above it.']],
    ['One.\n-', ['1 The line "-" makes a heading of the text above it.']],
    ['> One.\n> ---', ['1 The line "---" makes a heading of the text above it.']],
    [
      '~~~\nOne.\n~~~',
      ['1 Text between lines of ~~~ is read as code: it has no number, and nothing in it is checked.'],
    ],
    ['>5 people', ['1 A line that begins with > is a quotation.']],
    ['It was\n> 5 people', ['2 A line that begins with > is a quotation.']],
    ['f**l and h**l', ['1 The stars of "**l and h**" are not shown: they set what is between them in bold.']],
    ['2*3*4', ['1 The stars of "*3*" are not shown: they set what is between them in italics.']],
    ['[Q]: Yes', ['1 "[Q]:" gives the address of a link that is not in the text, and is not shown.']],
  ])('%j', (body, problems) => {
    expect(misread(body)).toEqual(problems);
  });
});

describe('nothing is said of', () => {
  test.each([
    '1985\\. That was it.',
    '    One.',
    'One.\n\n\tTwo.',
    '1\\. That was it.',
    '\\- Who? she asked.',
    '\\+ 5 degrees',
    '1985 was the year.',
    '1. One\n2. Two',
    '1. One\n1. Two\n1. Three',
    '3. Three\n4. Four',
    '1. One\n\nText.\n\n2. Two\n\nText.\n\n3. Three',
    '- One\n- Two',
    '- One\n  - within',
    'The dead:\n\n- One',
    '## The dead\n\n- One',
    'The dead:\n- One\n- Two',
    '## One\n\n***\n\nTwo\n\n---\n\nThree',
    '-5 degrees and --- and *** and === and # and #1',
    '#1 in the list',
    '> 12 people came, he said.',
    '\\>5 people',
    '   One, a little to the right.',
    'un*frigging*believable, *a b* and **c d**, 5\\*10',
    '[a][b] and ![c]\n\n[b]: /a/\n\n[c]: /c.jpg',
    'Code in `a line`',
  ])('%j', (body) => {
    expect(misread(body)).toEqual([]);
  });
});

test('a problem is on its line after a private note of many lines', () => {
  expect(misread('<!-- a\n\nb -->\n\n1985. That was it.')).toEqual([
    '5 "1985." begins an item of a list here and is not part of the text.',
  ]);
});

describe('a machine puts a backslash before', () => {
  test.each([
    ['1985. That was it.', '1985.', '1985\\.'],
    ['3. Oktober war es.', '3.', '3\\.'],
    ['1. One\n2. Two\n\nThen:\n\n1985) was it.', '1985)', '1985\\)'],
    ['>5 people', '>', '\\>'],
    ['f**l and h**l', '**l and h**', '\\*\\*l and h\\*\\*'],
  ])('a sign of %j', (body, from, to) => {
    expect(problemsOf(body).map(({ mend }) => mend)).toEqual([expect.objectContaining({ edit: 'replace', from, to })]);
  });

  test.each([
    '1985. One.\n\n1986. Two.',
    '1. One\n2. Two\n\nText.\n\n4. Four',
    'In the list\n1. That was it.',
    '2*3\n4*5',
  ])('none of %j, which may be something else', (body) => {
    expect(problemsOf(body).filter(({ mend }) => mend)).toEqual([]);
  });
});

test('a text with many empty lines is read in little time', { timeout: 5_000 }, () => {
  expect(misread(`One.${'\n'.repeat(60_000)}Two.`)).toEqual([]);
});
