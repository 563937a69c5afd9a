import { nodesOf } from './nodes.ts';
import { parseMarkdown } from './parse.ts';
import { imageTexts, NOTE_MARK, textBlocks } from './text-blocks.ts';
import { MARK } from '../citation-syntax.ts';

const MARKS = new RegExp(MARK, 'g');

/** What a Markdown text says to readers. */
export interface ReadText {
  /** Block by block, without marks of citations. */
  text: string;
  /** Of its images. */
  images: string[];
}

export function readText(body: string): ReadText {
  const tree = parseMarkdown(body);
  const blocks = textBlocks(tree).map(({ text }) => text.replaceAll(NOTE_MARK, '').replace(MARKS, ''));
  return { text: blocks.join('\n'), images: imageTexts(nodesOf(tree)) };
}
