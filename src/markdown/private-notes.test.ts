import { describe, expect, test } from 'vitest';
import { lineAt, textBlocks } from './text-blocks.ts';
import { parseMarkdown } from './parse.ts';

const shape = (body: string) => parseMarkdown(body).children.map(({ type }) => type);
const texts = (body: string) => textBlocks(parseMarkdown(body)).map(({ text }) => text);

describe('of a private note nothing is left', () => {
  test.each([
    ['in a line', 'One <!-- a --> two.', ['One two.']],
    ['in a word', 'One<!-- a -->two.', ['Onetwo.']],
    ['at the start of a line', '<!-- a --> One.', ['One.']],
    ['before text that is far to the right', '<!-- a -->        One.', ['One.']],
    ['at the end of a line', 'One. <!-- a -->\nTwo.', ['One.\nTwo.']],
    ['before a mark', 'One.<!-- a -->[^b:p1]', ['One.[^b:p1]']],
    ['over many lines', 'One <!-- a\n\nb --> two.', ['One <!-- a', 'b --> two.']],
    ['over lines of one paragraph', 'One<!-- a\nb\nc -->two\nthree.', ['One two\nthree.']],
    ['over paragraphs of its own', '<!-- a\n\nb -->\n\nOne.', ['One.']],
    ['on lines of its own within a paragraph', 'One\n<!-- a\nb -->\ntwo.', ['One\ntwo.']],
    ['between paragraphs', 'One.\n\n<!-- a -->\n\nTwo.', ['One.', 'Two.']],
    ['in a list', '- One <!-- a -->\n- <!-- b --> Two', ['One', 'Two']],
    ['in a quotation', '> One\n> <!-- a\n> b -->\n> two.', ['One', 'two.']],
    ['in a heading and a table', '## One <!-- a -->\n\n| b <!-- c --> |\n| - |\n| d |', ['One', 'b', 'd']],
    ['many in a line', '<!-- a --> One <!-- b --><!-- c --> two.', ['One  two.']],
    ['with markup in it', 'One <!-- [[a]] <b> [^c] --> two.', ['One two.']],
    ['that is empty', 'One <!----> two<!--> three.', ['One two three.']],
  ])('%s', (_, body, left) => {
    expect(texts(body)).toEqual(left);
  });
});

test.each([
  ['`<!-- a -->`', ['<!-- a -->']],
  ['\\<!-- a -->', ['<!-- a -->']],
])('%s is text', (body, left) => {
  expect(texts(body)).toEqual(left);
});

test('a note after a list or a table does not draw the next paragraph into it', () => {
  expect(shape('- One\n<!-- a -->\nTwo.')).toEqual(['list', 'paragraph']);
  expect(shape('| a |\n| - |\n| b |\n<!-- a -->\nTwo.')).toEqual(['table', 'paragraph']);
});

test.each(['<!-- a\n\nb -->\n\nThree.', 'One<!-- a\nb\nc -->two.\n\nThree.', 'One\n<!-- a\nb -->\ntwo.\n\nThree.'])(
  'what comes after a note keeps its line: %j',
  (body) => {
    const block = textBlocks(parseMarkdown(body)).at(-1)!;
    expect(lineAt(block, 0)).toBe(body.split('\n').length);
  },
);

test('hundreds of notes are found at once', () => {
  const start = performance.now();
  expect(texts('<!-- a --> b '.repeat(300) + '\n\n' + 'c <!-- d -->\n\n'.repeat(300))).toHaveLength(301);
  expect(performance.now() - start).toBeLessThan(2000);
});
