import type { Block } from '../clipping.ts';
import { markdownText } from './markdown-text.ts';

/** The text of a clipping as Markdown: its paragraphs, headings, quotations and lists, each as it is printed. */
export const fullText = (blocks: readonly Block[]): string => {
  const kept = blocks.filter(({ leftOut }) => leftOut === undefined);
  return kept
    .map((block, i) => {
      const isNextItem = block.kind === 'list-item' && kept[i - 1]?.kind === 'list-item';
      return `${i === 0 ? '' : isNextItem ? '\n' : '\n\n'}${markdownOf(block)}`;
    })
    .join('');
};

function markdownOf({ kind, text }: Block): string {
  const written = markdownText(text);
  if (kind === 'heading') return `## ${written.replace(/(?<!\\)(#+)$/, '\\$1')}`;
  if (kind === 'quotation') return `> ${written}`;
  return kind === 'list-item' ? `- ${written}` : written;
}
