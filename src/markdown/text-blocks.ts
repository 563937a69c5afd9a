import type { InlineCode, Nodes, PhrasingContent, Root, RootContent, Text } from 'mdast';

/** A run of text that reads as one: a paragraph, a heading or a cell of a table. */
export interface TextBlock {
  /** Whether it is a paragraph, and so has sentences; a note has none that need a source, for it is one. */
  prose: boolean;
  /** What it says; `NOTE_MARK` where it refers to a note of an author’s own. */
  text: string;
  pieces: TextPiece[];
}

/** A text node of a block, or code within it. */
export interface TextPiece {
  node: Text | InlineCode;
  /** Where it begins in the text of the block. */
  offset: number;
  /** The line of the body on which it begins. */
  line: number;
  /** Whether it may become a link: not within a link, a heading, a note or code. */
  linkable: boolean;
}

const UNLINKABLE = new Set(['link', 'linkReference', 'heading', 'footnoteDefinition']);

/** Stands for a reference to a note. No author can write it, for Markdown replaces the character in it. */
export const NOTE_MARK = '[^\0]';

/** The running text of a tree, block by block, as readers see it; blocks of code and addresses are left out. */
export function textBlocks(tree: Root): TextBlock[] {
  const blocks: TextBlock[] = [];
  const visit = (node: Root | RootContent, block: TextBlock | undefined, linkable: boolean, inNote: boolean) => {
    if ((node.type === 'text' || node.type === 'inlineCode') && block) {
      const isText = node.type === 'text';
      const line = node.position?.start.line ?? 1;
      block.pieces.push({ node, offset: block.text.length, line, linkable: linkable && isText });
      block.text += isText ? node.value : withoutSyntax(node.value);
    } else if (node.type === 'footnoteReference' && block) {
      block.text += NOTE_MARK;
    } else if (node.type === 'break' && block) {
      block.text += '\n';
    } else if ('children' in node) {
      const own =
        block ??
        (isBlockOfText(node) ? { prose: node.type === 'paragraph' && !inNote, text: '', pieces: [] } : undefined);
      const isNote = inNote || node.type === 'footnoteDefinition';
      for (const child of node.children) visit(child, own, linkable && !UNLINKABLE.has(node.type), isNote);
      if (own && own !== block) blocks.push(own);
    }
  };
  visit(tree, undefined, true, false);
  return blocks;
}

/** What a text says of its images: their descriptions and captions. */
export const imageTexts = (nodes: readonly Nodes[]): string[] =>
  nodes.flatMap((node) => {
    if (node.type !== 'image' && node.type !== 'imageReference' && node.type !== 'definition') return [];
    return [('alt' in node && node.alt) || [], ('title' in node && node.title) || []].flat();
  });

/** Code of the same length without the brackets that make marks of citations: in code they are none. */
const withoutSyntax = (code: string): string => code.replace(/[[\]]/g, ' ');

const isBlockOfText = (node: Root | RootContent): node is RootContent & { children: PhrasingContent[] } =>
  node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';

/** The line of the body on which a character of a block is, from 1. */
export function lineAt({ text, pieces }: TextBlock, offset: number): number {
  const piece = pieces.findLast((candidate) => candidate.offset <= offset);
  return piece ? piece.line + text.slice(piece.offset, offset).split('\n').length - 1 : 1;
}
