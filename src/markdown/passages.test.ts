import { describe, expect, test } from 'vitest';
import { parseMarkdown } from './parse.ts';
import { passagesOf, passageText } from './passages.ts';

const passages = (body: string) => passagesOf(parseMarkdown(body)).map(passageText);

describe('a passage is', () => {
  test.each([
    ['each paragraph', 'One.\n\nTwo\nlines.', ['One.', 'Two\nlines.']],
    ['each item of a list', '- One\n- Two\n\n1. Three\n2. Four', ['One', 'Two', 'Three', 'Four']],
    ['an item with all that is in it', '- One\n\n  more\n  - within\n- Two', ['One; more; within', 'Two']],
    ['a quotation, however long', '> One.\n>\n> - Two\n\nThree.', ['One.; Two', 'Three.']],
    ['a table', '| a | b |\n| - | - |\n| 12 | 500 |\n\nEnd.', ['a; b; 12; 500', 'End.']],
    ['an image with words beside it', '![a](/a.jpg) Words', [' Words']],
    ['code within a line', '`code`', ['code']],
  ])('%s', (_, body, texts) => {
    expect(passages(body)).toEqual(texts);
  });
});

describe('no passage is', () => {
  test.each([
    ['a heading', '## One'],
    ['an image', '![a](/a.jpg)'],
    ['an image in a link', '[![a](/a.jpg)](/a/)'],
    ['two images with a break between them', '![a](/a.jpg)  \n![b](/b.jpg)'],
    ['an image with its source', '![a](/a.jpg)[^storm:p1] ![b](/a.jpg)[^1]'],
    ['an image by a reference', '![a][b]\n\n[b]: /a.jpg'],
    ['an image in a quotation or a list', '> ![a](/a.jpg)\n\n- ![b](/b.jpg)\n-'],
    ['a rule', '***'],
    ['a note', '[^1]: Note'],
    ['the address of a link', '[a]: /a/'],
    ['a private note', '<!-- One. -->'],
    ['code', '```\nOne\n```'],
  ])('%s', (_, body) => {
    expect(passages(`${body}\n\nOnly.[^1]`)).toEqual(['Only.']);
  });
});

test('a passage says nothing by its marks', () => {
  expect(passages('It was in[^storm-1988:p4] May.[^smith-1988]\n\n[^smith-1988]: Smith')).toEqual(['It was in May.']);
});
