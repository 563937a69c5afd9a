import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { tooDeepLine, unparseableLine } from './nesting.ts';
import { withoutPrivateNotes } from './private-notes.ts';

declare module 'mdast' {
  interface RootData {
    /** The text that the tree was made from, to which its offsets belong: that of the file without its private notes. */
    source?: string;
    /** The line of a text, from 1, that is nested too deeply; its tree is empty. */
    tooDeepAt?: number;
  }
}

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

/**
 * Markdown (CommonMark with GitHub’s tables, strikethrough, autolinks and footnotes) as a tree; no text fails. One tilde is text:
 * `5~10`. HTML comments are private notes, of which the tree has nothing. Of a text that is nested too deeply, which neither the
 * parser nor a walk over the tree could bear, the tree is empty.
 */
export function parseMarkdown(body: string): Root {
  const line = unparseableLine(body);
  const tree: Root = line ? { type: 'root', children: [] } : parser.parse(body);
  const tooDeepAt = line ?? tooDeepLine(tree);
  if (tooDeepAt) return { type: 'root', children: [], data: { tooDeepAt } };
  const rest = withoutPrivateNotes(body, tree);
  return rest === body ? { ...tree, data: { source: body } } : parseMarkdown(rest);
}
