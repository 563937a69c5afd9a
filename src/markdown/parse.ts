import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** Markdown (CommonMark with GitHub’s tables, strikethrough, autolinks and footnotes) as a tree; no text fails. */
export const parseMarkdown = (body: string): Root => parser.parse(body);

/** The paragraphs that are numbered and can be cited: those that stand in the text itself, not in a list, quotation or note. */
export const numberedParagraphs = (tree: Root): Paragraph[] =>
  tree.children.filter((node) => node.type === 'paragraph');

/** A run of text that reads as one, with the offset at which each of its nodes begins and the node’s line in the body. */
export interface TextBlock {
  /** Whether it is a paragraph, and so has sentences; a heading or a cell of a table has none. */
  prose: boolean;
  text: string;
  pieces: { offset: number; line: number }[];
}

/** The running text of a tree, block by block, as readers see it; code and addresses are left out. */
export function textBlocks(tree: Root): TextBlock[] {
  const blocks: TextBlock[] = [];
  const visit = (node: Root | RootContent, block: TextBlock | undefined) => {
    if (node.type === 'text' && block) {
      block.pieces.push({ offset: block.text.length, line: node.position?.start.line ?? 1 });
      block.text += node.value;
    } else if (node.type === 'break' && block) {
      block.text += '\n';
    } else if ('children' in node) {
      const own =
        block ?? (isBlockOfText(node) ? { prose: node.type === 'paragraph', text: '', pieces: [] } : undefined);
      for (const child of node.children) visit(child, own);
      if (own && own !== block) blocks.push(own);
    }
  };
  visit(tree, undefined);
  return blocks;
}

const isBlockOfText = (node: Root | RootContent): node is RootContent & { children: PhrasingContent[] } =>
  node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';

/** The line of the body on which a character of a block stands, from 1. */
export function lineAt({ text, pieces }: TextBlock, offset: number): number {
  const piece = pieces.findLast((candidate) => candidate.offset <= offset);
  return piece ? piece.line + text.slice(piece.offset, offset).split('\n').length - 1 : 1;
}
