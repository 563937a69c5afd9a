import type { Html, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** A comment of HTML. Nothing tells readers of it: to the archive it is a note of an author’s own. */
const NOTE = /<!---?>|<!--[\s\S]*?-->/g;

/** An edit of a text: what is between two offsets is replaced. */
interface Edit {
  from: number;
  to: number;
  put: string;
}

/**
 * A Markdown text without the private notes that its tree has; those within code are code. Later lines keep their numbers: the line
 * breaks of a note move to the end of its block.
 */
export function withoutPrivateNotes(source: string, tree: Root): string {
  if (!source.includes('<!--')) return source;
  const edits = tree.children.flatMap((block, i): Edit[] => {
    if (!isNote(block)) return notesWithin(block, source);
    const [before, after] = [tree.children[i - 1], tree.children[i + 1]];
    const whole = editsOf(block, source);
    const [first, last] = lines(block);
    // Between two lines of one paragraph a note must not make two of it, which would change the numbers of all that follow.
    const isWithinParagraph =
      before?.type === 'paragraph' &&
      after?.type === 'paragraph' &&
      lines(before)[1] === first - 1 &&
      lines(after)[0] === last + 1 &&
      isBlank(applied(source.slice(...offsets(block)), whole, offsets(block)[0]));
    if (!isWithinParagraph) return [{ ...at(offsets(block)[0]), put: breaksOf(whole, source) }, ...whole];
    const [from, to] = [source.lastIndexOf('\n', offsets(block)[0]) + 1, offsets(after)[0]];
    const end = offsets(after)[1];
    return [
      { from, to, put: '' },
      { ...at(end), put: '\n'.repeat(last - first + 1) },
    ];
  });
  return applied(source, edits, 0);
}

const isNote = (node: Root['children'][number]): node is Html =>
  node.type === 'html' && node.value.trimStart().startsWith('<!--');

function notesWithin(block: Root['children'][number], source: string): Edit[] {
  const edits: Edit[] = [];
  visit(block, 'html', (node) => {
    if (isNote(node)) edits.push(...editsOf(node, source));
  });
  return edits.length ? [...edits, { ...at(offsets(block)[1]), put: breaksOf(edits, source) }] : [];
}

/** The notes of a node go, each with the spaces after it where a space or the start of a line is before it. */
function editsOf(node: Html, source: string): Edit[] {
  const [start, end] = offsets(node);
  return [...source.slice(start, end).matchAll(NOTE)].map(({ 0: note, index }) => {
    const from = start + index;
    let to = from + note.length;
    if (/^$|\s/.test(source.charAt(from - 1))) while (/[ \t]/.test(source.charAt(to))) to++;
    return { from, to, put: note.includes('\n') && !/\s/.test(source.charAt(from - 1)) ? ' ' : '' };
  });
}

const breaksOf = (edits: readonly Edit[], source: string): string =>
  edits.map(({ from, to }) => source.slice(from, to).replace(/[^\n]+/g, '')).join('');

function applied(source: string, edits: readonly Edit[], offset: number): string {
  let end = 0;
  const kept = edits.map(({ from, to, put }) => {
    const before = source.slice(end, from - offset);
    end = to - offset;
    return before + put;
  });
  return kept.join('') + source.slice(end);
}

const at = (offset: number) => ({ from: offset, to: offset });
const isBlank = (text: string): boolean => !text.trim();
const offsets = ({ position }: Root['children'][number]): [number, number] => [
  position!.start.offset!,
  position!.end.offset!,
];
const lines = ({ position }: Root['children'][number]): [number, number] => [position!.start.line, position!.end.line];
