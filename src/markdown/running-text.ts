import { nodesOf } from './nodes.ts';
import { parseMarkdown } from './parse.ts';
import { imageTexts, NOTE_MARK, textBlocks } from './text-blocks.ts';
import { MARK } from '../citation-syntax.ts';

const MARKS = new RegExp(MARK, 'g');

/** What readers read of a Markdown text, block by block, without marks of citations. */
export const runningText = (body: string): string =>
  textBlocks(parseMarkdown(body))
    .map(({ text }) => text.replaceAll(NOTE_MARK, '').replace(MARKS, ''))
    .join('\n');

/** What a Markdown text says of its images. */
export const imageTextsIn = (body: string): string[] => imageTexts(nodesOf(parseMarkdown(body)));
