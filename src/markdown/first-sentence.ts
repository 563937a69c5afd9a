import { MARK } from '../citation-syntax.ts';
import { parseMarkdown } from './parse.ts';
import { textBlocks } from './text-blocks.ts';

/** A shorter sentence says too little, or ends with an abbreviation. */
const SHORTEST = 40;

/** The first sentence of a text, or the first few where it is very short; `undefined` for a text without paragraphs. */
export function firstSentence(body: string): string | undefined {
  const block = textBlocks(parseMarkdown(body)).find(({ prose, text }) => prose && text.trim());
  if (!block) return undefined;
  const text = block.text.replace(new RegExp(MARK, 'g'), '').replace(/\s+/g, ' ').trim();
  let sentences = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text)) {
    sentences += segment;
    if (sentences.length >= SHORTEST) break;
  }
  return sentences.trim();
}
