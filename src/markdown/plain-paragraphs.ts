import type { Paragraph, Root } from 'mdast';

/** What may mean something in Markdown or GitHub’s extensions of it; a text with one of these needs the parser. */
const SIGN = /[\\`*_[\]<>&|~@\t\r\0]|:\/\/|www\.|^[ #=+-]| $|^\d+[.)]|[ ]\n/im;

/** Lines that are not blank, one after the other. */
const PARAGRAPHS = /[^\n]+(?:\n[^\n]+)*/g;

/**
 * The tree of a text that has nothing but paragraphs, the same as the parser’s, in a thirtieth of its time: most texts of an archive
 * have no sign of Markdown. Nothing for any other text.
 */
export function plainParagraphs(body: string): Root | undefined {
  if (SIGN.test(body)) return undefined;
  const children: Paragraph[] = [];
  let [line, read] = [1, 0];
  /** Moves on to an offset, and tells where it is; no offset is within a line, but at its end. */
  const pointAt = (offset: number) => {
    for (let at = body.indexOf('\n', read); at >= 0 && at < offset; at = body.indexOf('\n', read)) {
      line++;
      read = at + 1;
    }
    return { line, column: offset - read + 1, offset };
  };
  for (const { 0: value, index } of body.matchAll(PARAGRAPHS)) {
    const start = pointAt(index);
    const position = { start, end: pointAt(index + value.length) };
    children.push({ type: 'paragraph', children: [{ type: 'text', value, position }], position });
  }
  const start = { line: 1, column: 1, offset: 0 };
  return { type: 'root', children, position: { start, end: pointAt(body.length) } };
}
