import { describe, expect, test } from 'vitest';
import { article } from '../test/records.ts';
import { paragraphLineProblems } from './paragraph-lines.ts';
import { parseText } from './parsed-text.ts';

const problemsOf = (body: string) => [...paragraphLineProblems(parseText(article('a', {}, body), undefined))];

const reported = (body: string): string[] => problemsOf(body).map(({ line, message }) => `${line} ${message}`);

const ALONE = 'The lines of this paragraph run together on the page.';
const TABLE = 'A table has no line of dashes below its head, and is shown as text.';
const WRAPPED = `The lighthouse on the Rock was dark for two nights, and nobody in the town
could say why. The keeper was found on the third day, asleep.`;

describe('lines run together', () => {
  test.each([
    ['of a score', 'PORT TOWN 3\nHAVEN ROVERS 2'],
    ['of a result', 'A. Zorn 21,408\nMiss B. Yule 3,012\nmaj. 61'],
    ['of an interview', 'Q. Will the pumps be manned?\nA. They will, unless the Ministry should think again.'],
    ['of another', 'Anna Zorn: I do not recall it.\n**Ben Yule:** I do.'],
    [
      'of a verse',
      'O light the lamp, my bonny lad,\n  And light it clean and bright,\nFor many a man upon the sea\n  Will look for it tonight.',
    ],
    ['of an address', `${WRAPPED.replaceAll('\n', ' ')}\nYours,\nA. Zorn`],
    ['in a quotation', '> One\n> Two'],
    ['but for one', 'One\\\nTwo\nThree'],
  ])('%s', (_, body) => {
    expect(reported(body)).toEqual([`1 ${ALONE}`]);
  });

  test('and all of them are named at once', () => {
    expect(reported(`One\nTwo\n\n${WRAPPED}\n\nThree\nFour`)).toEqual([
      '1 The lines of the paragraphs on lines 1 and 7 run together on the page.',
    ]);
  });
});

describe('nothing is said of', () => {
  test.each([
    ['a text that is broken into lines', WRAPPED],
    ['one beside another that is not', `${WRAPPED}\n\n${WRAPPED.replaceAll('\n', ' ').repeat(5)}`],
    [
      'one in narrow columns',
      'The lighthouse on the Rock was dark\nfor two nights, and nobody in the\ntown could say why.',
    ],
    [
      'one whose first line is a little short',
      'The lighthouse on the Rock was dark, and nobody\ncould say why; the keeper was found on the third day.',
    ],
    ['lines that end with a backslash', 'One\\\nTwo'],
    ['a list', '- One\n- Two'],
    ['a table', '| One | Two |\n| --- | --- |\n| 1 | 2 |'],
    ['signs that are text', 'a \\| b\\\nc \\| d'],
  ])('%s', (_, body) => {
    expect(reported(body)).toEqual([]);
  });
});

describe('a table without a line of dashes gets one', () => {
  test.each([
    ['| One | Two |\n| 1 | 2 |', '| One | Two |', '| --- | --- |'],
    ['One | Two | Three\n1 | 2 | 3', 'One | Two | Three', '| --- | --- | --- |'],
  ])('%j', (body, head, dashes) => {
    expect(problemsOf(body)).toMatchObject([
      { line: 1, message: TABLE, mend: { edit: 'replace', line: 1, from: head, to: `${head}\n${dashes}` } },
    ]);
  });

  test('but not within a quotation, where more than a line is missing', () => {
    expect(problemsOf('> One | Two\n> 1 | 2').map(({ message, mend }) => [message, mend])).toEqual([
      [TABLE, undefined],
    ]);
  });

  test('and lines with other numbers of cells are none', () => {
    expect(reported('One | Two\n1 | 2 | 3')).toEqual([`1 ${ALONE}`]);
  });
});

test('a paragraph has more lines than a call can have arguments', () => {
  expect(reported('One two\n'.repeat(250_000))).toEqual([`1 ${ALONE}`]);
});
