import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { tooDeepLine, unparseableLine } from './nesting.ts';
import { parseParts } from './parse-parts.ts';
import { withoutPrivateNotes } from './private-notes.ts';

declare module 'mdast' {
  interface RootData {
    /** The text that the tree was made from, to which its offsets belong: that of the file without its private notes. */
    source?: string;
    /** The line of a text, from 1, that is nested too deeply; its tree is empty. */
    tooDeepAt?: number;
  }
}

/** Text that is indented is text: no archive of news has code in it, and converted text is often indented. */
function withoutIndentedCode(this: Processor) {
  (this.data().micromarkExtensions ??= []).push({ disable: { null: ['codeIndented'] } });
}

const commonMark = unified().use(remarkParse).use(withoutIndentedCode).freeze();
const gfm = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(withoutIndentedCode).freeze();

/** What only GitHub’s extensions read: tables, strikethrough, addresses, definitions of footnotes, boxes of tasks. */
const GFM_SIGN = /[|~@]|:\/\/|www\.|\[\^[^\]]*\]:|\[[\sx]\]/i;

/**
 * The last text that took the parser: what a page, the index or the checks need of a text they ask in turn, and a copy takes a tenth of
 * the time.
 */
let last: { body: string; tree: Root } | undefined;

/** The tree of the whole parser, which takes three times as long where a text needs no extension. */
function treeOf(body: string): Root {
  if (last?.body === body) return structuredClone(last.tree);
  const parsed: Root[] = [];
  const tree = parseParts(body, (part) => {
    const own = (GFM_SIGN.test(part) ? gfm : commonMark).parse(part);
    parsed.push(own);
    return own;
  });
  if (parsed.length) last = { body, tree: structuredClone(tree) };
  return tree;
}

/** The tree of a text with its private notes as HTML, to whose offsets an edit of the text may keep; empty of one nested too deeply. */
export const parseWithNotes = (body: string): Root =>
  unparseableLine(body) ? { type: 'root', children: [] } : treeOf(body);

/**
 * Markdown (CommonMark with GitHub’s tables, strikethrough, autolinks and footnotes) as a tree; no text fails. One tilde is text:
 * `5~10`. So is what is indented. HTML comments are private notes, of which the tree has nothing. Of a text that is nested too deeply, which neither the
 * parser nor a walk over the tree could bear, the tree is empty.
 */
export function parseMarkdown(body: string): Root {
  const line = unparseableLine(body);
  const tree: Root = line ? { type: 'root', children: [] } : treeOf(body);
  const tooDeepAt = line ?? tooDeepLine(tree);
  if (tooDeepAt) return { type: 'root', children: [], data: { tooDeepAt } };
  const rest = withoutPrivateNotes(body, tree);
  return rest === body ? { ...tree, data: { source: body } } : parseMarkdown(rest);
}
