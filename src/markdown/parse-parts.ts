import type { Paragraph, Root, RootContent } from 'mdast';
import { nodesOf } from './nodes.ts';

/** A place in a text: its line and column, from 1, and how many signs are before it. */
interface Point {
  line: number;
  column: number;
  offset: number;
}

/** What may reach over blank lines, or to another part of a text: code between fences, HTML, definitions. */
const REACHING = /[<\t\r\0\ufeff]|```|~~~|\]:/;

/** What may mean something in Markdown or GitHub’s extensions of it: anywhere, as an address, or where a line begins or ends. */
const SIGNS = [/[\\`*_[\]<>&|~@\t\r\0]|:\/\//, /www\./i, /^(?:[ #=+-]|\d+[.)])| $/m];

/** Whether a part has such a sign. One expression for all of them takes twice as long. */
const hasSign = (part: string): boolean => SIGNS.some((sign) => sign.test(part));

/** Lines that are not empty, one after the other. */
const PARTS = /[^\n]+(?:\n[^\n]+)*/g;

/**
 * The tree of a text, the same as that of the parser, which here reads only what has signs of Markdown: paragraphs without any, of which
 * nearly all texts of an archive are made, take a thirtieth of its time. Parts with signs that follow each other are read as one, for an item
 * of a list may go on after a blank line.
 * @param parse the parser
 */
export function parseParts(body: string, parse: (part: string) => Root): Root {
  if (REACHING.test(body)) return parse(body);
  const children: RootContent[] = [];
  const pointAt = pointsOf(body);
  let signed: { from: number; to: number } | undefined;
  function parseSigned(): void {
    if (!signed) return;
    const { line, offset } = pointAt(signed.from);
    children.push(...moved(parse(body.slice(signed.from, signed.to)), line - 1, offset).children);
    signed = undefined;
  }
  for (const { 0: value, index } of body.matchAll(PARTS)) {
    const end = index + value.length;
    if (hasSign(value)) {
      signed = { from: signed?.from ?? index, to: end };
      continue;
    }
    parseSigned();
    children.push(paragraph(value, pointAt(index), pointAt(end)));
  }
  parseSigned();
  const start = { line: 1, column: 1, offset: 0 };
  return { type: 'root', children, position: { start, end: pointAt(body.length) } };
}

/** Makes the function that tells where an offset is. It is asked for offsets that grow, and for none within a line but its end. */
function pointsOf(text: string): (offset: number) => Point {
  let [line, read] = [1, 0];
  return (offset) => {
    for (let at = text.indexOf('\n', read); at >= 0 && at < offset; at = text.indexOf('\n', read)) {
      line++;
      read = at + 1;
    }
    return { line, column: offset - read + 1, offset };
  };
}

function paragraph(value: string, start: Point, end: Point): Paragraph {
  const position = { start, end };
  return { type: 'paragraph', children: [{ type: 'text', value, position }], position };
}

/** A tree as if its text began after so many lines and signs. */
function moved(tree: Root, lines: number, signs: number): Root {
  for (const { position } of nodesOf(tree))
    for (const point of position ? [position.start, position.end] : []) {
      point.line += lines;
      point.offset! += signs;
    }
  return tree;
}
