import type { Paragraph, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { tooDeepLine, unparseableLine } from './nesting.ts';

declare module 'mdast' {
  interface RootData {
    /** The line of a text, from 1, that is nested too deeply; its tree is empty. */
    tooDeepAt?: number;
  }
}

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

/**
 * Markdown (CommonMark with GitHub’s tables, strikethrough, autolinks and footnotes) as a tree; no text fails. One tilde is text:
 * `5~10`. Of a text that is nested too deeply, which neither the parser nor a walk over the tree could bear, the tree is empty.
 */
export function parseMarkdown(body: string): Root {
  const line = unparseableLine(body);
  const tree: Root = line ? { type: 'root', children: [] } : parser.parse(body);
  const tooDeepAt = line ?? tooDeepLine(tree);
  return tooDeepAt ? { type: 'root', children: [], data: { tooDeepAt } } : tree;
}

/** The paragraphs that are numbered and can be cited: those of the text itself, not of a list, quotation or note. */
export const numberedParagraphs = (tree: Root): Paragraph[] =>
  tree.children.filter((node) => node.type === 'paragraph');
