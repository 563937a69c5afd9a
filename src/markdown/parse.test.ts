import { describe, expect, test } from 'vitest';
import { parseMarkdown } from './parse.ts';
import { lineAt, textBlocks } from './text-blocks.ts';

const blocks = (body: string) => textBlocks(parseMarkdown(body));

describe('the text of a body', () => {
  test.each([
    ['One.\n\nTwo.', ['One.', 'Two.']],
    ['A *name\nof* two **parts**', ['A name\nof two parts']],
    ['A  \nbreak', ['A\nbreak']],
    ['# A heading\n\n> A quotation\n\n- an item', ['A heading', 'A quotation', 'an item']],
    ['| a | b |\n| - | - |\n| c | d |', ['a', 'b', 'c', 'd']],
    ['A [link](https://a.example/ "title") and ![image](/a.jpg)', ['A link and ']],
    ['`code` is in\n\n~~~\na block of it is not\n~~~', ['code is in']],
    ['Indented\n\n    text\n\n\tis text', ['Indented', 'text', 'is text']],
    ['In code `[^a]` is not a mark', ['In code  ^a  is not a mark']],
    ['A note[^1]\n\n[^1]: and its text', ['A note[^\0]', 'and its text']],
    ['A citation.[^a-storm:p4]', ['A citation.[^a-storm:p4]']],
    ['A <b>tag</b>', ['A tag']],
    ['5~10 people, 20~30 cattle, ~~all~~', ['5~10 people, 20~30 cattle, all']],
    ['&amp; \\* &eacute;', ['& * é']],
    ['', []],
  ])('%j is %j', (body, texts) => {
    expect(blocks(body).map(({ text }) => text)).toEqual(texts);
  });
});

describe('the line of a word', () => {
  const body =
    '# One\n\nTwo *three\nfour* **five**\n`six` seven  \neight [nine\nten](/x/)\n\n- eleven\n\n  > twelve\n  > thirteen\n';
  test.each([
    ['One', 1],
    ['Two', 3],
    ['three', 3],
    ['four', 4],
    ['five', 4],
    ['seven', 5],
    ['eight', 6],
    ['nine', 6],
    ['ten', 7],
    ['eleven', 9],
    ['twelve', 11],
    ['thirteen', 12],
  ])('%s is %i', (word, line) => {
    const block = blocks(body).find(({ text }) => text.includes(word))!;
    expect(lineAt(block, block.text.indexOf(word))).toBe(line);
  });
});
