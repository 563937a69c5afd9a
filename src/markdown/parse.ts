import type { Paragraph, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

/**
 * Markdown (CommonMark with GitHub’s tables, strikethrough, autolinks and footnotes) as a tree; no text fails. One tilde is text: `5~10`.
 */
export const parseMarkdown = (body: string): Root => parser.parse(body);

/** The paragraphs that are numbered and can be cited: those of the text itself, not of a list, quotation or note. */
export const numberedParagraphs = (tree: Root): Paragraph[] =>
  tree.children.filter((node) => node.type === 'paragraph');
